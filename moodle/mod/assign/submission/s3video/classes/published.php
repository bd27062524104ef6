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
 * Takes over what the published plugin of this name left.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

use local_videostorage\adoption;
use local_videostorage\secret_setting;
use local_videostorage\upload;

/**
 * Takes over settings, rows and log of the plugin of this name up to 1.0. Every step can be repeated, and what one time
 * could not do is done by the next: Moodle upgrades submission plugins before it installs local_videostorage.
 */
final class published {
    /** Settings that stood in the database in clear. */
    private const SECRETS = ['aws_secret_key', 'cloudfront_private_key'];

    /** Settings that people pasted, with whatever stood around them. */
    private const PASTED = ['aws_access_key', 's3_bucket', 's3_region', 'cloudfront_domain', 'cloudfront_keypair_id'];

    /** Rows of the log that are moved at once. */
    private const BATCH = 500;

    /** The table of its log. */
    public const LOG = 'assignsubmission_s3v_log';

    /**
     * Take over its settings.
     */
    public static function convert_settings(): void {
        $component = 'assignsubmission_s3video';
        foreach (self::PASTED as $name) {
            $kept = (string)get_config($component, $name);
            if ($kept !== trim($kept)) {
                set_config($name, trim($kept), $component);
            }
        }
        foreach (self::SECRETS as $name) {
            $kept = (string)get_config($component, $name);
            if ($kept !== '' && !secret_setting::is_encrypted($kept)) {
                secret_setting::write($component, $name, trim($kept));
            }
        }
        foreach (['upload' => 'uploadsperhour', 'playback' => 'playbacksperhour'] as $kind => $name) {
            $limit = get_config($component, "{$kind}_rate_limit");
            if ($limit !== false && get_config('local_videostorage', $name) === false) {
                set_config($name, (int)$limit, 'local_videostorage');
            }
            unset_config("{$kind}_rate_limit", $component);
        }
    }

    /**
     * Link its rows to uploads, and move its log.
     *
     * @return int how many rows were linked
     */
    public static function adopt(): int {
        global $DB;
        $manager = $DB->get_manager();
        $table = 'assignsubmission_s3video';
        if (!$manager->table_exists(upload::TABLE) || !$manager->table_exists($table)
                || !$manager->field_exists($table, 'uploadid')) {
            return 0; // The other plugin's turn comes later, and it calls this again.
        }
        $done = adoption::run('s3video', 's3_key', function (string $key): int {
            // Its keys began with who sent the video: videos/USER/TIME_RANDOM/NAME.
            return preg_match('~^videos/(\d+)/~', $key, $found) ? (int)$found[1] : 0;
        });
        self::tell_more();
        if ($manager->table_exists(self::LOG)) {
            self::move_log();
            $manager->drop_table(new \xmldb_table(self::LOG));
        }
        return $done;
    }

    /**
     * Write down what its rows and keys know beside: the file's own name, and its kind.
     */
    private static function tell_more(): void {
        global $DB;
        $rows = $DB->get_recordset_sql(
            "SELECT v.id, v.s3_key, v.mime_type, v.uploadid
               FROM {assignsubmission_s3video} v
               JOIN {" . upload::TABLE . "} u ON u.id = v.uploadid
              WHERE u.backend = 's3video' AND " . $DB->sql_like('u.clientkey', ':key'),
            ['key' => $DB->sql_like_escape(adoption::KEY) . '%']
        );
        foreach ($rows as $row) {
            $name = (string)preg_replace('~^.*/~s', '', $row->s3_key);
            $DB->update_record(upload::TABLE, (object)[
                'id' => $row->uploadid,
                'filename' => $name !== '' ? $name : 'video',
                'mimetype' => (string)$row->mime_type,
            ]);
        }
        $rows->close();
        // It wrote "error" also where a stranger had asked for a good video, or the owner too early: nothing is known.
        $DB->execute(
            "UPDATE {" . upload::TABLE . "}
                SET state = :pending, errorcode = '', expires = timecreated + 3600
              WHERE backend = 's3video' AND state = :error AND errorcode = 'published'",
            ['pending' => upload::PENDING, 'error' => upload::ERROR]
        );
    }

    /**
     * Move its log to the one of all storages.
     */
    private static function move_log(): void {
        global $DB;
        while ($rows = $DB->get_records(self::LOG, null, 'id', '*', 0, self::BATCH)) {
            $transaction = $DB->start_delegated_transaction();
            $DB->insert_records('local_videostorage_event', array_map([self::class, 'event_of'], $rows));
            $DB->delete_records_list(self::LOG, 'id', array_keys($rows));
            $transaction->allow_commit();
        }
    }

    /**
     * A row of its log as an event.
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
