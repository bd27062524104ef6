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
 * How long a task may go on, and what it has done.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

use local_videostorage\logger;
use local_videostorage\upload;

/**
 * One run of a task: the moment it counts from, a budget of seconds, and what was done. Whatever is left when the budget
 * is spent is the next run's; whatever fails is logged, and the rest goes on.
 */
final class run {
    /** Rows that are read at once. */
    public const BATCH = 100;

    /** @var int the moment that ages are counted from (Unix seconds) */
    public int $now;

    /** @var int what was done */
    public int $done = 0;

    /** @var int what failed */
    public int $failed = 0;

    /** @var float when the budget is spent, by the machine's own clock */
    private float $end;

    /**
     * Constructor.
     *
     * @param int $now Unix seconds
     * @param int $budget seconds
     */
    public function __construct(int $now, int $budget) {
        $this->now = $now;
        $this->end = hrtime(true) / 1e9 + $budget;
    }

    /**
     * Whether there is time left.
     *
     * @return bool
     */
    public function has_time(): bool {
        return hrtime(true) / 1e9 < $this->end;
    }

    /**
     * Do something with each upload that a condition names, oldest number first, until the time is up.
     *
     * @param string $where SQL on the table of uploads, with named parameters
     * @param array $params its values
     * @param callable $work upload => whether something was done; what it throws is logged
     */
    public function each_upload(string $where, array $params, callable $work): void {
        $lastid = 0;
        do {
            // By number, not by offset: what was done does not match any more, what failed would come again.
            $values = $params + ['lastid' => $lastid];
            $batch = upload::get_records_select("({$where}) AND id > :lastid", $values, 'id', '*', 0, self::BATCH);
            foreach ($batch as $upload) {
                if (!$this->has_time()) {
                    mtrace('The time is up; the next run goes on.');
                    return;
                }
                $lastid = $upload->get('id');
                $this->attempt($upload, function () use ($work, $upload) {
                    return $work($upload);
                });
            }
        } while (count($batch) === self::BATCH);
    }

    /**
     * Do one thing; if it fails, say so and go on.
     *
     * @param upload|null $upload what it is about
     * @param callable $work returns whether something was done
     * @param string $backend the storage that it is about, where there is no upload
     */
    public function attempt(?upload $upload, callable $work, string $backend = ''): void {
        try {
            $this->done += $work() ? 1 : 0;
        } catch (\Throwable $e) {
            $this->fail($e, $upload, $backend);
        }
    }

    /**
     * Note a failure.
     *
     * @param \Throwable $e what happened
     * @param upload|null $upload what it is about
     * @param string $backend the storage that it is about, where there is no upload
     */
    public function fail(\Throwable $e, ?upload $upload, string $backend = ''): void {
        $this->failed++;
        $code = $e instanceof \moodle_exception ? $e->errorcode : get_class($e);
        $what = $upload ? 'Upload ' . $upload->get('id') : "Storage {$backend}";
        mtrace("{$what}: {$code}: {$e->getMessage()}");
        logger::write(logger::BACKEND_ERROR, $upload, [
            'backend' => $backend,
            'errorcode' => $code,
            'errormessage' => $e->getMessage(),
            'userid' => 0,
            'userrole' => 'system',
        ]);
    }
}
