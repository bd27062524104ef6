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
 * What our events have in common.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\event;

use local_videostorage\upload;

/**
 * Something happened to an upload.
 */
abstract class upload_event extends \core\event\base {
    /**
     * Make the event.
     *
     * @param upload $upload what it is about
     * @param int $submissionid assign_submission.id, 0 = none
     * @return static
     */
    public static function create_from_upload(upload $upload, int $submissionid = 0): self {
        $cm = get_coursemodule_from_instance('assign', $upload->get('assignmentid'));
        $context = $cm ? \context_module::instance($cm->id, IGNORE_MISSING) : false;
        return static::create([
            // The assignment may be gone by the time its videos are deleted.
            'context' => $context ?: \context_system::instance(),
            'objectid' => $upload->get('id'),
            'relateduserid' => $upload->get('userid'),
            'other' => [
                'assignmentid' => $upload->get('assignmentid'),
                'submissionid' => $submissionid,
                'backend' => $upload->get('backend'),
                'filesize' => $upload->get('filesize'),
            ],
        ]);
    }

    /**
     * How a restored course maps what "other" names.
     *
     * @return array|bool
     */
    public static function get_other_mapping() {
        return false;
    }

    /**
     * How a restored course maps the object.
     *
     * @return array|bool
     */
    public static function get_objectid_mapping() {
        return false;
    }
}
