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
 * Deletes what is kept of people.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\privacy;

use local_videostorage\holdings;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Deletes videos at the storage, and whatever of a person the rows say. The rows themselves stay, naming nobody: the
 * deletion at the storage may take a while, and goes by them.
 */
final class deletion {
    /**
     * Everything of an assignment.
     *
     * @param int $assignmentid assign.id
     */
    public static function of_everybody(int $assignmentid): void {
        global $DB;
        foreach (upload::get_records(['assignmentid' => $assignmentid]) as $upload) {
            if (!$upload->get('legalhold') && !self::is_others($upload)) {
                self::forget(uploads::end($upload, upload::DELETED));
            }
        }
        $DB->set_field('local_videostorage_event', 'userid', 0, ['assignmentid' => $assignmentid]);
    }

    /**
     * What is kept of one person.
     *
     * @param int $userid who
     * @param string $where SQL, which rows of the tables of uploads and events
     * @param array $params its values
     */
    public static function of_user(int $userid, string $where, array $params): void {
        global $DB;
        foreach (upload::get_records_select("{$where} AND userid = :userid", $params + ['userid' => $userid], 'id') as $upload) {
            if (!$upload->get('legalhold') && !self::is_others($upload, $userid)) {
                self::forget(uploads::end($upload, upload::DELETED));
            }
        }
        // Sent on behalf of somebody else: the video is that person's.
        $sent = upload::get_records_select("{$where} AND creatorid = :creatorid AND userid <> :userid", $params
            + ['creatorid' => $userid, 'userid' => $userid], 'id');
        foreach ($sent as $upload) {
            self::forget_sender($upload);
        }
        foreach (['errorcontext' => '', 'userid' => 0] as $field => $nothing) {
            $DB->set_field_select('local_videostorage_event', $field, $nothing, "{$where} AND userid = :userid", $params
                + ['userid' => $userid]);
        }
    }

    /**
     * Whether a video is part of other work too: of a team's, which Moodle keeps, or of a copy of the assignment.
     *
     * @param upload $upload the upload
     * @param int $userid whose it is, 0 = no matter
     * @return bool
     */
    private static function is_others(upload $upload, int $userid = 0): bool {
        foreach (holdings::submissions_of($upload) as $submission) {
            $iscopy = (int)$submission->assignment !== $upload->get('assignmentid');
            if ($iscopy || ($userid && (int)$submission->userid !== $userid)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Make an ended upload's row nobody's.
     *
     * @param upload $upload the upload
     */
    private static function forget(upload $upload): void {
        $upload->set_many([
            'userid' => 0,
            'filename' => '-',
            'mimetype' => '',
            'sha256' => '',
            'samplehash' => '',
            'hashedbytes' => 0,
            'sha256sofar' => '',
            'lastmodified' => 0,
            'errormessage' => '',
        ]);
        self::forget_sender($upload);
    }

    /**
     * Forget who sent it. The key is unique for each sender, so it goes too.
     *
     * @param upload $upload the upload
     */
    private static function forget_sender(upload $upload): void {
        $upload->set('creatorid', 0);
        $upload->set('clientkey', \core\uuid::generate());
        $upload->update();
    }
}
