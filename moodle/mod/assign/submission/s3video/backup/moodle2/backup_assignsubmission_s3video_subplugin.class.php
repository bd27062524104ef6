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
 * Backs up what is known of the videos of submissions.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

/**
 * Writes down which video a submission holds. The video itself stays where it is: a backup holds no videos.
 */
class backup_assignsubmission_s3video_subplugin extends backup_subplugin {
    /** What is known of a video. */
    private const FIELDS = ['submission', 'uploadid', 's3_key', 's3_bucket', 'upload_status', 'file_size', 'duration',
        'mime_type', 'upload_timestamp', 'deleted_timestamp', 'error_message'];

    /**
     * What goes to each submission.
     *
     * @return backup_subplugin_element
     */
    protected function define_submission_subplugin_structure() {
        $subplugin = $this->get_subplugin_element();
        $wrapper = new backup_nested_element($this->get_recommended_name());
        $element = new backup_nested_element('submission_s3video', null, self::FIELDS);
        $subplugin->add_child($wrapper);
        $wrapper->add_child($element);
        $element->set_source_table('assignsubmission_s3video', ['submission' => backup::VAR_PARENTID]);
        return $subplugin;
    }
}
