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
 * What the privacy providers of the submission types have in common.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\privacy;

use core_privacy\local\metadata\collection;
use core_privacy\local\request\contextlist;
use core_privacy\local\request\userlist;
use core_privacy\local\request\writer;
use local_videostorage\holdings;
use local_videostorage\submission_type;
use local_videostorage\upload;
use local_videostorage\video_metadata;
use mod_assign\privacy\assign_plugin_request_data;
use mod_assign\privacy\useridlist;

/**
 * A submission type keeps only which submission holds which upload; whose it is, mod_assign knows. Strings that the
 * plugin itself needs: privacy:metadata:local, privacy:metadata:table, …:table:submission, …:table:uploadid.
 */
abstract class submission_provider implements
    \core_privacy\local\metadata\provider,
    \mod_assign\privacy\assignsubmission_provider,
    \mod_assign\privacy\assignsubmission_user_provider {
    /**
     * The name of the submission type.
     *
     * @return string
     */
    abstract protected static function backend(): string;

    #[\Override]
    public static function get_metadata(collection $collection): collection {
        $collection->add_database_table(submission_type::table_of(static::backend()), [
            'submission' => 'privacy:metadata:table:submission',
            'uploadid' => 'privacy:metadata:table:uploadid',
        ], 'privacy:metadata:table');
        $collection->add_plugintype_link('local', [], 'privacy:metadata:local');
        return $collection;
    }

    #[\Override]
    public static function get_context_for_userid_within_submission(int $userid, contextlist $contextlist) {
        // Whoever has a submission is known to mod_assign, whoever has an upload to local_videostorage.
    }

    #[\Override]
    public static function get_student_user_ids(useridlist $useridlist) {
        // As above.
    }

    #[\Override]
    public static function get_userids_from_context(userlist $userlist) {
        // As above.
    }

    #[\Override]
    public static function export_submission_user_data(assign_plugin_request_data $exportdata) {
        if ($exportdata->get_user() !== null) {
            return; // A teacher's export has no videos of students.
        }
        $uploadid = self::upload_of((int)$exportdata->get_pluginobject()->id);
        $upload = $uploadid ? upload::get_record(['id' => $uploadid]) : null;
        if ($upload) {
            $path = $exportdata->get_subcontext();
            $path[] = get_string('privacy:path:video', 'local_videostorage');
            writer::with_context($exportdata->get_context())->export_data($path, (object)(video_metadata::of($upload) + [
                'state' => $upload->get('state'),
                'videoid' => $upload->get('videoid'),
            ]));
        }
    }

    #[\Override]
    public static function delete_submission_for_context(assign_plugin_request_data $requestdata) {
        global $DB;
        $table = submission_type::table_of(static::backend());
        self::release_all($DB->get_records($table, ['assignment' => $requestdata->get_assignid()], '', 'id, uploadid'));
    }

    #[\Override]
    public static function delete_submission_for_userid(assign_plugin_request_data $exportdata) {
        self::delete_of([(int)$exportdata->get_pluginobject()->id]);
    }

    #[\Override]
    public static function delete_submissions(assign_plugin_request_data $deletedata) {
        self::delete_of($deletedata->get_submissionids());
    }

    /**
     * The upload that a submission holds.
     *
     * @param int $submissionid assign_submission.id
     * @return int 0 = none
     */
    private static function upload_of(int $submissionid): int {
        global $DB;
        return (int)$DB->get_field(submission_type::table_of(static::backend()), 'uploadid', ['submission' => $submissionid]);
    }

    /**
     * Delete what some submissions hold.
     *
     * @param int[] $submissionids assign_submission.id
     */
    private static function delete_of(array $submissionids): void {
        global $DB;
        if ($submissionids) {
            $table = submission_type::table_of(static::backend());
            self::release_all($DB->get_records_list($table, 'submission', $submissionids, '', 'id, uploadid'));
        }
    }

    /**
     * Let submissions go of their videos; those that no other holds are deleted at the storage.
     *
     * @param \stdClass[] $rows of the submission type's table
     */
    private static function release_all(array $rows): void {
        global $DB;
        $DB->delete_records_list(submission_type::table_of(static::backend()), 'id', array_keys($rows));
        foreach ($rows as $row) {
            holdings::release((int)$row->uploadid);
        }
    }
}
