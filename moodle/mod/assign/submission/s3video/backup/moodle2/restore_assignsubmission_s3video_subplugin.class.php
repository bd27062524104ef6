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
 * Restores what is known of the videos of submissions.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

use local_videostorage\upload;

/**
 * Restores which video a submission holds. On the site of the backup both submissions hold the same video then; on
 * another site only what is known of it comes back.
 */
class restore_assignsubmission_s3video_subplugin extends restore_subplugin {
    /**
     * What is read of each submission.
     *
     * @return restore_path_element[]
     */
    protected function define_submission_subplugin_structure() {
        return [new restore_path_element($this->get_namefor('submission'), $this->get_pathfor('/submission_s3video'))];
    }

    /**
     * Restore one video's row.
     *
     * @param array $data
     */
    public function process_assignsubmission_s3video_submission($data) {
        global $DB;
        $row = (object)$data;
        $row->assignment = $this->get_new_parentid('assign');
        $row->submission = $this->get_mappingid('submission', $row->submission);
        $upload = $this->task->is_samesite() && !empty($row->uploadid) ? upload::get_record(['id' => $row->uploadid]) : null;
        // Numbers are used again after a site was set up anew: the key must be the same too.
        $issame = $upload && $upload->get('backend') === 's3video' && $upload->get('videoid') === $row->s3_key;
        $row->uploadid = $issame ? $upload->get('id') : 0;
        if ($row->submission) {
            $DB->insert_record('assignsubmission_s3video', $row);
        }
    }
}
