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
 * Takes over what the published plugin of this name held.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

use local_videostorage\secret_setting;
use local_videostorage\upload;

/**
 * Takes over what the plugin of this name held that was published before (1.0.0): settings, videos and log. Repeatable,
 * and what was left undone by an earlier time is done by the next: Moodle upgrades submission plugins before it installs
 * local_videostorage, so that there may be no table for uploads yet.
 */
final class published {
    /** Settings that stood in the database in clear. */
    private const SECRETS = ['aws_secret_key', 'cloudfront_private_key'];

    /** How long an address to post to lived, in seconds. */
    private const ADDRESS_SECONDS = HOURSECS;

    /** Rows of the log that are moved at once. */
    private const BATCH = 500;

    /** The table of its log. */
    private const LOG = 'assignsubmission_s3v_log';

    /**
     * Take over all that can be.
     */
    public static function take_over(): void {
        global $DB;
        self::encrypt_secrets();
        $manager = $DB->get_manager();
        if (!$manager->table_exists(upload::TABLE)) {
            return;
        }
        self::link_videos();
        if ($manager->table_exists(self::LOG)) {
            self::move_log();
            $manager->drop_table(new \xmldb_table(self::LOG));
        }
    }

    /**
     * Encrypt the settings that stood in clear.
     */
    private static function encrypt_secrets(): void {
        foreach (self::SECRETS as $name) {
            $kept = (string)get_config('assignsubmission_s3video', $name);
            if (trim($kept) !== '' && !secret_setting::is_encrypted($kept)) {
                secret_setting::write('assignsubmission_s3video', $name, trim($kept));
            }
        }
    }

    /**
     * Give each video that a submission holds a row among the uploads, and link them.
     */
    private static function link_videos(): void {
        global $DB;
        $rows = $DB->get_recordset_sql(
            "SELECT v.*, s.userid
               FROM {assignsubmission_s3video} v
          LEFT JOIN {assign_submission} s ON s.id = v.submission
              WHERE v.uploadid = 0
           ORDER BY v.id"
        );
        foreach ($rows as $row) {
            $upload = self::upload_of($row);
            if ($upload !== null) {
                $DB->set_field('assignsubmission_s3video', 'uploadid', self::number_of($upload), ['id' => $row->id]);
            }
        }
        $rows->close();
    }

    /**
     * A row of the published plugin as an upload.
     *
     * @param \stdClass $row with the userid of its submission
     * @return \stdClass|null null = it names no video: an address was asked for, and nothing was ever confirmed
     */
    private static function upload_of(\stdClass $row): ?\stdClass {
        $states = ['ready' => upload::READY, 'deleted' => upload::DELETED];
        // "error" was also what a stranger's question made of a good video: the bucket is asked again.
        $state = $states[$row->upload_status] ?? upload::PENDING;
        $size = (int)$row->file_size;
        if ((string)$row->s3_key === '' || \core_text::strlen($row->s3_key) > 255 || ($size <= 0 && $state === upload::PENDING)) {
            return null;
        }
        $time = (int)$row->upload_timestamp;
        $isready = $state === upload::READY;
        // A team's submission belongs to nobody; its key tells who sent the video.
        $userid = (int)$row->userid ?: (preg_match('~^videos/(\d+)/~', $row->s3_key, $found) ? (int)$found[1] : 0);
        $name = \core_text::substr((string)preg_replace('~^.*/~s', '', $row->s3_key), -255);
        return (object)[
            'userid' => $userid,
            'creatorid' => $userid,
            'assignmentid' => (int)$row->assignment,
            'clientkey' => "published-s3video-{$row->id}",
            'backend' => 's3video',
            'protocol' => 'post',
            'videoid' => $row->s3_key,
            'state' => $state,
            'filename' => $name !== '' ? $name : 'video',
            'filesize' => $size,
            'mimetype' => (string)$row->mime_type,
            'duration' => (int)$row->duration,
            'bytesstored' => $isready ? $size : 0,
            'percentready' => $isready ? 100 : 0,
            'secret' => '',
            'expires' => $state === upload::PENDING ? $time + self::ADDRESS_SECONDS : 0,
            'timeprogress' => $time,
            'timestored' => $isready ? $time : 0,
            'timedeleted' => $state === upload::DELETED ? ((int)$row->deleted_timestamp ?: time()) : 0,
            // Not now: an old video is none of the uploads of this hour.
            'timecreated' => $time,
            'timemodified' => time(),
        ];
    }

    /**
     * The number of an upload; it is made if it is not there yet. A team's video stood in two rows.
     *
     * @param \stdClass $upload
     * @return int
     */
    private static function number_of(\stdClass $upload): int {
        global $DB;
        $known = $DB->get_records(
            upload::TABLE,
            ['backend' => $upload->backend, 'videoid' => $upload->videoid],
            'id',
            'id',
            0,
            1
        );
        return $known ? (int)reset($known)->id : (int)$DB->insert_record(upload::TABLE, $upload);
    }

    /**
     * Move the log to the one of all storages.
     */
    private static function move_log(): void {
        global $DB;
        while ($rows = $DB->get_records(self::LOG, null, 'id', '*', 0, self::BATCH)) {
            $events = array_map([self::class, 'event_of'], $rows);
            $transaction = $DB->start_delegated_transaction();
            $DB->insert_records('local_videostorage_event', $events);
            $DB->delete_records_list(self::LOG, 'id', array_keys($rows));
            $transaction->allow_commit();
        }
    }

    /**
     * A row of the published plugin's log as an event.
     *
     * @param \stdClass $row
     * @return \stdClass
     */
    private static function event_of(\stdClass $row): \stdClass {
        $short = function ($text, int $length): string {
            return \core_text::substr((string)$text, 0, $length);
        };
        return (object)[
            'userid' => (int)$row->userid,
            'assignmentid' => (int)$row->assignmentid,
            'submissionid' => (int)$row->submissionid,
            'backend' => 's3video',
            'videoid' => $short($row->s3_key, 255),
            'eventtype' => $short($row->event_type, 50),
            'errorcode' => $short($row->error_code, 100),
            'errormessage' => $short($row->error_message, 1000),
            'errorcontext' => (string)$row->error_context,
            'filesize' => (int)$row->file_size,
            'duration' => (int)$row->duration,
            'retrycount' => (int)$row->retry_count,
            'userrole' => $short($row->user_role, 20),
            'timecreated' => (int)$row->timestamp,
        ];
    }
}
