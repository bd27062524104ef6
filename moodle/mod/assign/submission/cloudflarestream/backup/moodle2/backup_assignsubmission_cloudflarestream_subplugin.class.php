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
 * Backup of the submission type.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

/**
 * What is known of a submission's video goes into a backup; the video itself stays at Stream.
 */
class backup_assignsubmission_cloudflarestream_subplugin extends backup_subplugin {
    /**
     * What hangs below a submission.
     *
     * @return backup_subplugin_element
     */
    protected function define_submission_subplugin_structure() {
        $subplugin = $this->get_subplugin_element();
        $wrapper = new backup_nested_element($this->get_recommended_name());
        $video = new backup_nested_element('submission_cloudflarestream', null, ['submission', 'uploadid', 'video_uid',
            'upload_status', 'file_size', 'duration', 'upload_timestamp', 'deleted_timestamp', 'error_message']);
        $subplugin->add_child($wrapper);
        $wrapper->add_child($video);
        $video->set_source_table('assignsubmission_cfstream', ['submission' => backup::VAR_PARENTID]);
        return $subplugin;
    }
}
