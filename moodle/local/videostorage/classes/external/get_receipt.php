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
 * Web service: what the site attests.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\compat\external_single_structure;
use local_videostorage\compat\external_value;
use local_videostorage\receipt;
use local_videostorage\uploads;

/**
 * What the site attests of an upload: read from Moodle's own submission, and signed.
 */
class get_receipt extends function_base {
    /**
     * The parameters.
     *
     * @return \local_videostorage\compat\external_function_parameters
     */
    public static function execute_parameters() {
        return self::upload_parameters();
    }

    /**
     * Attest.
     *
     * @param int $uploadid
     * @return array
     */
    public static function execute($uploadid) {
        global $USER;
        ['uploadid' => $uploadid] = self::validate_parameters(self::execute_parameters(), ['uploadid' => $uploadid]);
        $upload = uploads::get($uploadid, (int)$USER->id);
        self::enter($upload);
        return receipt::of($upload);
    }

    /**
     * The answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        $int = ['uploadid', 'filesize', 'assignmentid', 'courseid', 'userid', 'submissionid', 'attemptnumber',
            'timestarted', 'timestored', 'timesubmitted'];
        $text = ['clientkey', 'videoid', 'filename', 'sha256', 'assignmentname', 'coursename', 'username', 'fullname',
            'submissionstatus', 'site', 'signature', 'keyid'];
        $fields = [];
        foreach ($int as $name) {
            $fields[$name] = new external_value(PARAM_INT, $name);
        }
        foreach ($text as $name) {
            $fields[$name] = new external_value(PARAM_RAW, $name);
        }
        return new external_single_structure($fields);
    }
}
