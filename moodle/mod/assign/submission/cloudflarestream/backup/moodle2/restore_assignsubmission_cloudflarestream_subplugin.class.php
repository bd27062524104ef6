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
 * Restore of the submission type.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

/**
 * A restored submission holds the video that the original held, where this is the site that made the backup; elsewhere
 * the facts are kept, but there is no video to watch.
 */
class restore_assignsubmission_cloudflarestream_subplugin extends restore_subplugin {
    /**
     * What hangs below a submission.
     *
     * @return restore_path_element[]
     */
    protected function define_submission_subplugin_structure() {
        return [
            new restore_path_element($this->get_namefor('submission'), $this->get_pathfor('/submission_cloudflarestream')),
        ];
    }

    /**
     * Restore one row.
     *
     * @param array $data
     */
    public function process_assignsubmission_cloudflarestream_submission($data) {
        global $DB;
        $data = (object)$data;
        $data->assignment = $this->get_new_parentid('assign');
        $data->submission = $this->get_mappingid('submission', $data->submission);
        $known = $this->task->is_samesite() && $DB->record_exists('local_videostorage_upload', [
            'id' => (int)($data->uploadid ?? 0),
            'backend' => 'cloudflarestream',
            'videoid' => $data->video_uid,
        ]);
        $data->uploadid = $known ? (int)$data->uploadid : 0;
        if ($data->submission) {
            $DB->insert_record('assignsubmission_cfstream', $data);
        }
    }
}
