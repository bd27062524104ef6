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
 * What is kept of people, and how it is exported and deleted.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\privacy;

use context;
use context_module;
use context_user;
use core_privacy\local\metadata\collection;
use core_privacy\local\request\approved_contextlist;
use core_privacy\local\request\approved_userlist;
use core_privacy\local\request\contextlist;
use core_privacy\local\request\transform;
use core_privacy\local\request\userlist;
use core_privacy\local\request\writer;
use local_videostorage\sign_in\devices;
use local_videostorage\upload;
use local_videostorage\video_metadata;

/**
 * Uploads and their log belong to the assignment; what has no assignment (any more), and sign-ins of applications, to
 * the person.
 */
class provider implements
    \core_privacy\local\metadata\provider,
    \core_privacy\local\request\core_userlist_provider,
    \core_privacy\local\request\plugin\provider {
    /** The tables, and their fields that tell something of a person. */
    private const TABLES = [
        'local_videostorage_upload' => ['userid', 'creatorid', 'assignmentid', 'filename', 'filesize', 'mimetype', 'lastmodified',
            'duration', 'sha256', 'samplehash', 'sha256sofar', 'state', 'videoid', 'timecreated', 'timeprogress', 'timestored',
            'timedeleted'],
        'local_videostorage_event' => ['userid', 'assignmentid', 'uploadid', 'eventtype', 'errorcontext', 'userrole',
            'timecreated'],
        'local_videostorage_grant' => ['userid', 'computer', 'ip', 'timecreated'],
        'local_videostorage_device' => ['userid', 'computer', 'ip', 'timecreated'],
    ];

    /** Tables whose rows belong to an assignment, and their fields that name people. */
    private const OF_ASSIGNMENTS = [
        'local_videostorage_upload' => ['userid', 'creatorid'],
        'local_videostorage_event' => ['userid'],
    ];

    /** Tables whose rows belong to a person alone. */
    private const OF_PEOPLE = ['local_videostorage_grant', 'local_videostorage_device'];

    /** What is told to the storages. */
    private const SENT = ['cloudflarestream' => ['filename', 'filesize', 'video'], 's3video' => ['filename', 'filesize', 'video']];

    #[\Override]
    public static function get_metadata(collection $collection): collection {
        $strings = function (string $prefix, array $fields): array {
            return array_combine($fields, array_map(function (string $field) use ($prefix): string {
                return "privacy:metadata:{$prefix}:{$field}";
            }, $fields));
        };
        foreach (self::TABLES as $table => $fields) {
            $prefix = substr($table, strlen('local_videostorage_'));
            $collection->add_database_table($table, $strings($prefix, $fields), "privacy:metadata:{$prefix}");
        }
        foreach (self::SENT as $name => $fields) {
            $collection->add_external_location_link($name, $strings('sent', $fields), "privacy:metadata:{$name}");
        }
        return $collection;
    }

    // Who and where.

    #[\Override]
    public static function get_contexts_for_userid(int $userid): contextlist {
        $list = new contextlist();
        $module = ['modulelevel' => CONTEXT_MODULE, 'modname' => 'assign'];
        foreach (self::OF_ASSIGNMENTS as $table => $fields) {
            foreach ($fields as $field) {
                $list->add_from_sql(
                    "SELECT c.id
                       FROM {{$table}} t
                       JOIN {course_modules} cm ON cm.instance = t.assignmentid
                       JOIN {modules} m ON m.id = cm.module AND m.name = :modname
                       JOIN {context} c ON c.instanceid = cm.id AND c.contextlevel = :modulelevel
                      WHERE t.{$field} = :userid",
                    $module + ['userid' => $userid]
                );
            }
        }
        if (self::has_own($userid)) {
            $list->add_user_context($userid);
        }
        return $list;
    }

    /**
     * Whether there is something of a person that belongs to no assignment.
     *
     * @param int $userid who
     * @return bool
     */
    private static function has_own(int $userid): bool {
        global $DB;
        foreach (self::OF_PEOPLE as $table) {
            if ($DB->record_exists($table, ['userid' => $userid])) {
                return true;
            }
        }
        foreach (self::OF_ASSIGNMENTS as $table => $fields) {
            foreach ($fields as $field) {
                if ($DB->record_exists_select($table, "{$field} = ? AND " . self::homeless_sql(), [$userid])) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * SQL that is true of rows whose assignment is gone, or that never had one.
     *
     * @return string
     */
    private static function homeless_sql(): string {
        return 'assignmentid NOT IN (SELECT id FROM {assign})';
    }

    #[\Override]
    public static function get_users_in_context(userlist $userlist) {
        $context = $userlist->get_context();
        if ($context instanceof context_user) {
            if (self::has_own((int)$context->instanceid)) {
                $userlist->add_user((int)$context->instanceid);
            }
            return;
        }
        $assignmentid = self::assignment_of($context);
        if (!$assignmentid) {
            return;
        }
        foreach (self::OF_ASSIGNMENTS as $table => $fields) {
            foreach ($fields as $field) {
                $userlist->add_from_sql(
                    $field,
                    "SELECT {$field} FROM {{$table}} WHERE assignmentid = :assignmentid AND {$field} > 0",
                    ['assignmentid' => $assignmentid]
                );
            }
        }
    }

    /**
     * The assignment of a context.
     *
     * @param context $context
     * @return int assign.id, 0 = it is none of an assignment
     */
    private static function assignment_of(context $context): int {
        $cm = $context instanceof context_module ? get_coursemodule_from_id('assign', $context->instanceid) : null;
        return $cm ? (int)$cm->instance : 0;
    }

    // Export.

    #[\Override]
    public static function export_user_data(approved_contextlist $contextlist) {
        $userid = (int)$contextlist->get_user()->id;
        foreach ($contextlist->get_contexts() as $context) {
            if ($context instanceof context_user && (int)$context->instanceid === $userid) {
                self::export_rows($context, $userid, self::homeless_sql(), []);
                self::export_sign_ins($context, $userid);
            } else if ($assignmentid = self::assignment_of($context)) {
                self::export_rows($context, $userid, 'assignmentid = :assignmentid', ['assignmentid' => $assignmentid]);
            }
        }
    }

    /**
     * Export uploads and the log.
     *
     * @param context $context where to
     * @param int $userid whose
     * @param string $where SQL, which rows
     * @param array $params its values
     */
    private static function export_rows(context $context, int $userid, string $where, array $params): void {
        global $DB;
        $mine = "{$where} AND (userid = :userid OR creatorid = :creatorid)";
        $uploads = upload::get_records_select($mine, $params + ['userid' => $userid, 'creatorid' => $userid], 'id');
        $events = $DB->get_records_select('local_videostorage_event', "{$where} AND userid = :userid", $params
            + ['userid' => $userid], 'id', 'id, uploadid, eventtype, userrole, timecreated');
        self::export($context, 'privacy:path:uploads', array_map([self::class, 'exported_upload'], $uploads));
        self::export($context, 'privacy:path:events', array_map([self::class, 'with_dates'], $events));
    }

    /**
     * Export sign-ins of applications.
     *
     * @param context $context where to
     * @param int $userid whose
     */
    private static function export_sign_ins(context $context, int $userid): void {
        global $DB;
        foreach (self::OF_PEOPLE as $table) {
            $rows = $DB->get_records($table, ['userid' => $userid], 'id', 'id, computer, ip, timecreated');
            $path = 'privacy:path:' . substr($table, strlen('local_videostorage_'));
            self::export($context, $path, array_map([self::class, 'with_dates'], $rows));
        }
    }

    /**
     * Write a list into the export, if there is something in it.
     *
     * @param context $context where to
     * @param string $path name of a string
     * @param array $rows
     */
    private static function export(context $context, string $path, array $rows): void {
        if ($rows) {
            $subcontext = [get_string('pluginname', 'local_videostorage'), get_string($path, 'local_videostorage')];
            writer::with_context($context)->export_data($subcontext, (object)['rows' => array_values($rows)]);
        }
    }

    /**
     * An upload as its person gets it.
     *
     * @param upload $upload the upload
     * @return \stdClass
     */
    public static function exported_upload(upload $upload): \stdClass {
        return self::with_dates((object)(video_metadata::of($upload) + [
            'state' => $upload->get('state'),
            'sha256' => (string)$upload->get('sha256'),
            'samplehash' => (string)$upload->get('samplehash'),
            'sha256sofar' => (string)$upload->get('sha256sofar'),
            'videoid' => $upload->get('videoid'),
            'lastmodified' => $upload->get('lastmodified'),
            'timecreated' => $upload->get('timecreated'),
            'timestored' => $upload->get('timestored'),
            'timedeleted' => $upload->get('timedeleted'),
        ]));
    }

    /**
     * A row whose times can be read.
     *
     * @param \stdClass $row
     * @return \stdClass
     */
    public static function with_dates(\stdClass $row): \stdClass {
        $out = clone($row);
        foreach ((array)$row as $name => $value) {
            if (strpos($name, 'time') === 0 || $name === 'lastmodified') {
                $out->$name = $value ? transform::datetime($value) : '';
            }
        }
        return $out;
    }

    // Deletion.

    #[\Override]
    public static function delete_data_for_all_users_in_context(context $context) {
        if ($context instanceof context_user) {
            self::delete_own((int)$context->instanceid);
        } else if ($assignmentid = self::assignment_of($context)) {
            deletion::of_everybody($assignmentid);
        }
    }

    #[\Override]
    public static function delete_data_for_user(approved_contextlist $contextlist) {
        $userid = (int)$contextlist->get_user()->id;
        foreach ($contextlist->get_contexts() as $context) {
            self::delete_for($context, [$userid]);
        }
    }

    #[\Override]
    public static function delete_data_for_users(approved_userlist $userlist) {
        self::delete_for($userlist->get_context(), array_map('intval', $userlist->get_userids()));
    }

    /**
     * Delete what is kept of some people in a context.
     *
     * @param context $context where
     * @param int[] $userids who
     */
    private static function delete_for(context $context, array $userids): void {
        if ($context instanceof context_user) {
            if (in_array((int)$context->instanceid, $userids, true)) {
                self::delete_own((int)$context->instanceid);
            }
            return;
        }
        if ($assignmentid = self::assignment_of($context)) {
            foreach ($userids as $userid) {
                deletion::of_user($userid, 'assignmentid = :assignmentid', ['assignmentid' => $assignmentid]);
            }
        }
    }

    /**
     * Delete what belongs to a person alone.
     *
     * @param int $userid who
     */
    private static function delete_own(int $userid): void {
        global $DB;
        deletion::of_user($userid, self::homeless_sql(), []);
        // Without its row a computer would stay signed in, and nobody could see it.
        devices::forget_all($userid);
        foreach (self::OF_PEOPLE as $table) {
            $DB->delete_records($table, ['userid' => $userid]);
        }
    }
}
