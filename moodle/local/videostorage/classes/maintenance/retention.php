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
 * Deletes what is older than it shall become.
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
 * Videos go when they are older than their storage's period, counted from when they were stored; the submissions keep
 * their rows. A video under legal hold stays.
 */
final class retention {
    /**
     * Delete old videos.
     *
     * @param run $run
     */
    public static function delete_videos(run $run): void {
        foreach (array_keys(backends::all()) as $backend) {
            $days = policy::retention_days($backend);
            if ($days === 0) {
                continue;
            }
            $limit = $run->now - $days * DAYSECS;
            $run->each_upload(
                'backend = :backend AND state IN (:stored, :ready) AND legalhold = 0 AND timestored > 0 AND timestored < :old',
                ['backend' => $backend, 'stored' => upload::STORED, 'ready' => upload::READY, 'old' => $limit],
                function (upload $upload) use ($limit) {
                    // Asked again under the lock: somebody may have put a hold on it since.
                    return uploads::end_if($upload, upload::DELETED, function (upload $upload) use ($limit) {
                        return $upload->is_in(upload::KEPT) && !$upload->get('legalhold') && $upload->get('timestored') < $limit;
                    });
                }
            );
        }
    }

    /**
     * Delete old rows of the log.
     *
     * @param run $run
     * @return int how many
     */
    public static function delete_events(run $run): int {
        global $DB;
        $days = policy::event_days();
        $deleted = 0;
        while ($days > 0 && $run->has_time()) {
            // In small steps: a year's rows at once would hold others up.
            $ids = array_keys($DB->get_records_select(
                'local_videostorage_event',
                'timecreated < ?',
                [$run->now - $days * DAYSECS],
                'timecreated',
                'id',
                0,
                1000
            ));
            if (!$ids) {
                break;
            }
            [$in, $params] = $DB->get_in_or_equal($ids);
            $DB->delete_records_select('local_videostorage_event', "id {$in}", $params);
            $deleted += count($ids);
        }
        return $deleted;
    }
}
