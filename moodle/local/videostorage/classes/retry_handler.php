<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

/**
 * Tries again what may be asked twice.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Repeats a question to a storage that did not answer. Only for what may be repeated without harm, and only while the
 * storage is unavailable: a refusal stays one.
 */
final class retry_handler {
    /** @var callable seconds (float) => void */
    private $sleep;

    /** @var callable () => 0.0 to 1.0 */
    private $random;

    /**
     * Constructor. Somebody may be waiting for the page: three questions take two seconds more than one.
     *
     * @param int $attempts questions in all, 1 = no repetition
     * @param float $first seconds before the second question; doubled each time
     * @param float $longest seconds between two questions at most
     * @param callable|null $sleep seconds (float) => void; null = real sleep
     * @param callable|null $random () => 0.0 to 1.0; null = real chance
     */
    public function __construct(
        /** @var int questions in all */
        private int $attempts = 3,
        /** @var float seconds before the second question */
        private float $first = 0.5,
        /** @var float seconds between two questions at most */
        private float $longest = 8.0,
        ?callable $sleep = null,
        ?callable $random = null
    ) {
        $this->sleep = $sleep ?? function (float $seconds): void {
            usleep((int)($seconds * 1e6));
        };
        $this->random = $random ?? function (): float {
            return mt_rand() / mt_getrandmax();
        };
    }

    /**
     * Ask until there is an answer.
     *
     * @param callable $work the question
     * @return mixed the answer
     * @throws \moodle_exception what the last question threw
     */
    public function run(callable $work) {
        for ($attempt = 1;; $attempt++) {
            try {
                return $work();
            } catch (\moodle_exception $e) {
                if ($attempt >= $this->attempts || !self::may_help($e)) {
                    throw $e;
                }
            }
            ($this->sleep)($this->delay($attempt));
        }
    }

    /**
     * Seconds to wait. Half of it is chance, so that many who failed together do not come back together.
     *
     * @param int $attempt how many questions were asked
     * @return float
     */
    private function delay(int $attempt): float {
        $most = min($this->longest, $this->first * 2 ** ($attempt - 1));
        return $most * (0.5 + 0.5 * ($this->random)());
    }

    /**
     * Whether asking again may help.
     *
     * @param \moodle_exception $e what the question threw
     * @return bool
     */
    private static function may_help(\moodle_exception $e): bool {
        return $e->errorcode === 'backendunavailable' && $e->module === 'local_videostorage';
    }
}
