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
 * Web service: register an upload.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\compat\external_function_parameters;
use local_videostorage\compat\external_value;
use local_videostorage\gate;
use local_videostorage\registration;
use local_videostorage\uploads;

/**
 * Register an upload. The same key gives the same upload back, whatever has become of the assignment since.
 */
class start_upload extends function_base {
    /**
     * The parameters.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'assignmentid' => new external_value(PARAM_INT, 'assign.id'),
            'clientkey' => new external_value(PARAM_RAW, 'A UUID that the client makes, once for each upload'),
            'filename' => new external_value(PARAM_RAW, 'Name of the file'),
            'filesize' => new external_value(PARAM_INT, 'Bytes'),
            'mimetype' => new external_value(PARAM_RAW, 'Such as video/mp4'),
            'lastmodified' => new external_value(PARAM_INT, 'Unix seconds'),
            'duration' => new external_value(PARAM_INT, 'Seconds, 0 = not known', VALUE_DEFAULT, 0),
            'userid' => new external_value(PARAM_INT, 'On whose behalf, 0 = my own', VALUE_DEFAULT, 0),
            'samplehash' => new external_value(PARAM_ALPHANUM, 'SHA-256 of samples of the file', VALUE_DEFAULT, ''),
        ]);
    }

    /**
     * Register.
     *
     * @param int $assignmentid
     * @param string $clientkey
     * @param string $filename
     * @param int $filesize
     * @param string $mimetype
     * @param int $lastmodified
     * @param int $duration
     * @param int $userid
     * @param string $samplehash
     * @return array
     */
    public static function execute(
        $assignmentid,
        $clientkey,
        $filename,
        $filesize,
        $mimetype,
        $lastmodified,
        $duration = 0,
        $userid = 0,
        $samplehash = ''
    ) {
        global $USER;
        $file = self::validate_parameters(self::execute_parameters(), compact(
            'assignmentid',
            'clientkey',
            'filename',
            'filesize',
            'mimetype',
            'lastmodified',
            'duration',
            'userid',
            'samplehash'
        ));
        $actorid = (int)$USER->id;
        $userid = $file['userid'] ?: $actorid;
        $known = registration::known($actorid, $userid, $file['assignmentid'], $file);
        if ($known !== null) {
            self::enter($known);
            return uploads::describe($known);
        }
        $gate = new gate($file['assignmentid'], $actorid, $userid);
        self::validate_context($gate->context());
        return uploads::describe(registration::start($gate, $actorid, $userid, $file));
    }

    /**
     * The answer.
     *
     * @return \local_videostorage\compat\external_single_structure
     */
    public static function execute_returns() {
        return self::upload_structure();
    }
}
