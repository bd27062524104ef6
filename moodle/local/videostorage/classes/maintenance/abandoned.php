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
 * Ends what was left behind.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

use local_videostorage\backends;
use local_videostorage\holdings;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Ends uploads that nobody goes on with, and stored videos that nobody can hand in any more. A slow upload is not an
 * abandoned one: neither the age of the upload nor that of its address counts, but when it was last heard of; and the
 * storage has the last word.
 */
final class abandoned {
    /**
     * End live uploads that were not heard of for long.
     *
     * @param run $run
     */
    public static function end_live(run $run): void {
        $hours = policy::site('abandonedhours');
        $days = policy::site('abandoneddays');
        $choices = [];
        $params = ['pending' => upload::PENDING, 'uploading' => upload::UPLOADING];
        if ($hours > 0) {
            $choices[] = '(expires > 0 AND expires < :expired AND timeprogress < :silent1 AND timecreated < :created1)';
            $params += array_fill_keys(['expired', 'silent1', 'created1'], $run->now - $hours * HOURSECS);
        }
        if ($days > 0) {
            $choices[] = '(expires = 0 AND timeprogress < :silent2 AND timecreated < :created2)';
            $params += array_fill_keys(['silent2', 'created2'], $run->now - $days * DAYSECS);
        }
        if (!$choices) {
            return;
        }
        $where = 'state IN (:pending, :uploading) AND legalhold = 0 AND (' . implode(' OR ', $choices) . ')';
        $run->each_upload($where, $params, function (upload $upload) use ($run) {
            return self::end_one($upload, $run->now);
        });
    }

    /**
     * End one, unless the storage knows better.
     *
     * @param upload $upload a live upload that was not heard of
     * @param int $now Unix seconds
     * @return bool whether it was ended
     */
    private static function end_one(upload $upload, int $now): bool {
        $heard = $upload->get('timeprogress');
        $bytes = $upload->get('bytesstored');
        // What cannot be asked now is asked another time; this throws then.
        $upload = uploads::refresh($upload);
        if (!$upload->is_in(upload::LIVE)) {
            return false; // It holds the whole file: only the client's last word is missing.
        }
        if ($upload->get('bytesstored') > $bytes) {
            uploads::heard_of($upload, $now);
            return false; // Bytes came, though the client could not reach this site.
        }
        return uploads::end_if($upload, upload::ABORTED, function (upload $upload) use ($heard) {
            return $upload->is_in(upload::LIVE) && !$upload->get('legalhold') && $upload->get('timeprogress') === $heard;
        });
    }

    /**
     * End stored videos that were never handed in and cannot be any more.
     *
     * @param run $run
     */
    public static function end_unsubmitted(run $run): void {
        $days = policy::site('unsubmitteddays');
        if ($days === 0) {
            return;
        }
        $limit = $run->now - $days * DAYSECS;
        foreach (array_keys(backends::all()) as $backend) {
            $run->each_upload(
                'backend = :backend AND state IN (:stored, :ready, :error) AND legalhold = 0 AND timeprogress < :heard'
                    . ' AND timestored < :old AND timecreated < :made AND ' . holdings::nobody_sql($backend),
                ['backend' => $backend, 'stored' => upload::STORED, 'ready' => upload::READY, 'error' => upload::ERROR]
                    + array_fill_keys(['heard', 'old', 'made'], $limit),
                function (upload $upload) use ($run, $limit): bool {
                    $closed = openness::closed_since($upload, $run->now);
                    return $closed !== null && $closed <= $limit && self::end_stored($upload);
                }
            );
        }
    }

    /**
     * End a stored video, unless somebody has handed it in or put a hold on it meanwhile.
     *
     * @param upload $upload the upload
     * @return bool whether it was ended
     */
    private static function end_stored(upload $upload): bool {
        return uploads::end_if($upload, upload::ABORTED, function (upload $upload): bool {
            return !$upload->is_in(upload::LIVE) && !$upload->get('legalhold') && !holdings::submissions_of($upload);
        });
    }
}
