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
 * Asks the storages how uploads stand.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

use local_videostorage\backends;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Asks for what is being processed, and for what has lost its address without a word: not often, the older the less.
 */
final class states {
    /** Uploads that one run asks for. */
    public const LIMIT = 50;

    /** Seconds between two questions: what is younger than the key is asked that often. */
    private const INTERVALS = [HOURSECS => 4 * MINSECS, DAYSECS => HOURSECS, WEEKSECS => 6 * HOURSECS];

    /**
     * Ask.
     *
     * @param run $run
     */
    public static function refresh(run $run): void {
        global $DB;
        $rows = $DB->get_recordset_select(
            upload::TABLE,
            "videoid <> '' AND (state = :stored OR (state IN (:pending, :uploading) AND expires > 0 AND expires < :now))",
            ['stored' => upload::STORED, 'pending' => upload::PENDING, 'uploading' => upload::UPLOADING, 'now' => $run->now],
            'timeasked, id',
            'id, backend, state, timestored, expires, timeasked'
        );
        $silent = [];
        $asked = 0;
        foreach ($rows as $row) {
            if ($asked >= self::LIMIT || !$run->has_time()) {
                break;
            }
            if (isset($silent[$row->backend]) || !self::is_due($row, $run->now)) {
                continue;
            }
            $asked++;
            $silent += self::ask((int)$row->id, $run) ? [] : [$row->backend => true];
        }
        $rows->close();
    }

    /**
     * Whether it is time to ask again.
     *
     * @param \stdClass $row of the table of uploads
     * @param int $now Unix seconds
     * @return bool
     */
    private static function is_due(\stdClass $row, int $now): bool {
        $age = $now - ($row->state === upload::STORED ? (int)$row->timestored : (int)$row->expires);
        foreach (self::INTERVALS as $younger => $interval) {
            if ($age < $younger) {
                return $now - (int)$row->timeasked >= $interval;
            }
        }
        return $now - (int)$row->timeasked >= DAYSECS;
    }

    /**
     * Ask for one.
     *
     * @param int $uploadid its number
     * @param run $run
     * @return bool false: its storage does not answer, so the others are asked another time
     */
    private static function ask(int $uploadid, run $run): bool {
        global $DB;
        // Before the question: one that always fails must not stand in the others' way.
        $DB->set_field(upload::TABLE, 'timeasked', $run->now, ['id' => $uploadid]);
        $upload = upload::get_record(['id' => $uploadid]);
        if (!$upload) {
            return true;
        }
        try {
            $before = $upload->get('state');
            $run->done += uploads::refresh($upload)->get('state') !== $before ? 1 : 0;
        } catch (\Throwable $e) {
            $run->fail($e, $upload);
            return !($e instanceof \moodle_exception && $e->errorcode === 'backendunavailable');
        }
        return true;
    }
}
