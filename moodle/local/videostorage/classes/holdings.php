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
 * Which submissions hold which videos.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Submissions hold videos in the tables of the submission plugins: one row for each submission. After an attempt was
 * reopened with its content, two submissions hold one video; it is deleted only when nobody holds it.
 */
final class holdings {
    /**
     * The submissions that hold an upload's video, the latest first.
     *
     * @param upload $upload the upload
     * @return \stdClass[] rows of assign_submission
     */
    public static function submissions_of(upload $upload): array {
        global $DB;
        $table = submission_type::table_of($upload->get('backend'));
        if (!$upload->get('id')) {
            return [];
        }
        return array_values($DB->get_records_sql(
            "SELECT s.*
               FROM {{$table}} v
               JOIN {assign_submission} s ON s.id = v.submission
              WHERE v.uploadid = ?
           ORDER BY s.attemptnumber DESC, s.id DESC",
            [$upload->get('id')]
        ));
    }

    /**
     * The submission that holds it now, 0 = none does.
     *
     * @param upload $upload the upload
     * @return int assign_submission.id
     */
    public static function submission_id(upload $upload): int {
        $found = self::submissions_of($upload);
        return $found ? (int)$found[0]->id : 0;
    }

    /**
     * SQL that is true of rows of the table of uploads that no submission holds.
     *
     * @param string $backend their storage
     * @return string
     */
    public static function nobody_sql(string $backend): string {
        $table = submission_type::table_of($backend);
        return "NOT EXISTS (SELECT 1 FROM {{$table}} v JOIN {assign_submission} s ON s.id = v.submission"
            . ' WHERE v.uploadid = {local_videostorage_upload}.id)';
    }

    /**
     * Tell the submissions that hold a video that it is deleted; they keep their rows.
     *
     * @param upload $upload the upload, in state deleted
     */
    public static function note_deleted(upload $upload): void {
        global $DB;
        $table = submission_type::table_of($upload->get('backend'));
        $DB->set_field($table, 'deleted_timestamp', $upload->get('timedeleted'), ['uploadid' => $upload->get('id')]);
        $DB->set_field($table, 'upload_status', $upload->get('state'), ['uploadid' => $upload->get('id')]);
    }

    /**
     * Let a video go that a submission held until now: it is deleted, unless another submission holds it too.
     *
     * @param int $uploadid its upload
     */
    public static function release(int $uploadid): void {
        $upload = $uploadid ? upload::get_record(['id' => $uploadid]) : null;
        if ($upload) {
            uploads::end_if($upload, upload::DELETED, function (upload $upload): bool {
                return !$upload->get('legalhold') && !self::submissions_of($upload);
            });
        }
    }
}
