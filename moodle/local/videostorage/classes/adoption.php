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
 * Rows of published plugins become uploads.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Takes over what the published plugins of the same names have left: every row of theirs that names a video gets an
 * upload, and keeps its place. It can be run again: what was taken over already is left alone. Nothing is asked of the
 * storage here ({@see task\check_adopted} does that later), and nothing is uploaded again.
 */
final class adoption {
    /** How the key of an upload begins that was taken over. */
    public const KEY = 'published-';

    /** What the published plugins' words mean; any other is taken for "pending": nothing is known to have arrived. */
    private const STATES = [
        'pending' => upload::PENDING,
        'uploading' => upload::UPLOADING,
        'ready' => upload::READY,
        'error' => upload::ERROR,
        'deleted' => upload::DELETED,
    ];

    /** Seconds that an address of the published plugins is taken to have lived. */
    private const ADDRESS_LIFE = DAYSECS;

    /**
     * Let every storage take over what it knows of: called when this plugin is installed, which may be after the
     * storages' own upgrades (the order depends on the version of Moodle) or before.
     */
    public static function run_all(): void {
        foreach (array_keys(\core_component::get_plugin_list('assignsubmission')) as $name) {
            $class = "\\assignsubmission_{$name}\\published";
            if (method_exists($class, 'adopt')) {
                $class::adopt();
            }
        }
    }

    /**
     * Take over one plugin's rows.
     *
     * @param string $backend the plugin's name
     * @param string $videofield the field of its table that names the video
     * @param callable|null $whose given a video's name, the number of the user who sent it, 0 = not known
     * @return int how many rows were taken over
     */
    public static function run(string $backend, string $videofield, ?callable $whose = null): int {
        global $DB;
        $table = submission_type::table_of($backend);
        $manager = $DB->get_manager();
        if (!$manager->table_exists(upload::TABLE) || !$manager->table_exists($table)
                || !$manager->field_exists($table, 'uploadid')) {
            return 0; // The other plugin's turn comes later, and it calls this again.
        }
        return uploads::alone("adoption-{$backend}", function () use ($DB, $backend, $table, $videofield, $whose) {
            $done = 0;
            // A team's video stands in two rows; the member's own says whose it is, so it comes first.
            $rows = $DB->get_recordset_sql(
                "SELECT v.*, v.{$videofield} AS videoid, COALESCE(s.userid, 0) AS owner, COALESCE(s.groupid, 0) AS team
                   FROM {{$table}} v
              LEFT JOIN {assign_submission} s ON s.id = v.submission
                  WHERE v.uploadid = 0 AND v.{$videofield} <> ''
               ORDER BY COALESCE(s.userid, 0) DESC, v.id"
            );
            foreach ($rows as $row) {
                $upload = upload::get_record(['backend' => $backend, 'videoid' => $row->videoid]);
                if (!$upload) {
                    $upload = self::make($row, $backend, self::owner($row, $whose));
                }
                $DB->set_field($table, 'uploadid', $upload->get('id'), ['id' => $row->id]);
                $done++;
            }
            $rows->close();
            if ($done) {
                task\check_adopted::queue($backend);
            }
            return $done;
        });
    }

    /**
     * Whose a video is.
     *
     * @param \stdClass $row
     * @param callable|null $whose
     * @return int 0 = not known
     */
    private static function owner(\stdClass $row, ?callable $whose): int {
        global $CFG;
        if ((int)$row->owner) {
            return (int)$row->owner;
        }
        $sender = $whose ? (int)$whose($row->videoid) : 0;
        if ($sender || !(int)$row->team) {
            return $sender;
        }
        require_once($CFG->dirroot . '/group/lib.php');
        $members = groups_get_members((int)$row->team, 'u.id', 'u.id');
        return $members ? (int)reset($members)->id : 0;
    }

    /**
     * Make the upload of a row.
     *
     * @param \stdClass $row
     * @param string $backend
     * @param int $userid
     * @return upload
     */
    private static function make(\stdClass $row, string $backend, int $userid): upload {
        global $DB;
        $state = self::STATES[$row->upload_status] ?? upload::PENDING;
        $kept = in_array($state, upload::KEPT, true);
        $size = max(0, (int)$row->file_size);
        $then = (int)$row->upload_timestamp ?: time();
        $upload = new upload(0, (object)[
            'userid' => $userid,
            'creatorid' => $userid,
            'assignmentid' => (int)$row->assignment,
            'clientkey' => self::KEY . "{$backend}-{$row->id}",
            'backend' => $backend,
            'protocol' => backends::get($backend)->get_protocols()[0],
            'videoid' => $row->videoid,
            'state' => $state,
            'filename' => 'video-' . substr(basename($row->videoid), 0, 40),
            'filesize' => $size,
            'duration' => max(0, (int)$row->duration),
            'bytesstored' => $kept ? $size : 0,
            'percentready' => $kept ? 100 : 0,
            'expires' => in_array($state, upload::LIVE, true) ? $then + self::ADDRESS_LIFE : 0,
            'errorcode' => $state === upload::ERROR ? 'published' : '',
            'errormessage' => \core_text::substr((string)$row->error_message, 0, 1000),
            'timeprogress' => $then,
            'timestored' => $kept || $state === upload::DELETED ? $then : 0,
            'timedeleted' => $state === upload::DELETED ? ((int)$row->deleted_timestamp ?: time()) : 0,
        ]);
        $upload->create();
        // Not begun today: it must not count among the uploads of this hour.
        $DB->set_field(upload::TABLE, 'timecreated', $then, ['id' => $upload->get('id')]);
        return $upload;
    }
}
