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
 * Web service: my open uploads.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\compat\external_function_parameters;
use local_videostorage\compat\external_multiple_structure;
use local_videostorage\compat\external_single_structure;
use local_videostorage\compat\external_value;
use local_videostorage\uploads;

/**
 * The caller's uploads that no submission holds yet: to carry on from another computer.
 */
class list_uploads extends function_base {
    /**
     * The parameters.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'assignmentid' => new external_value(PARAM_INT, 'Only of this one, 0 = of all', VALUE_DEFAULT, 0),
        ]);
    }

    /**
     * List.
     *
     * @param int $assignmentid
     * @return array
     */
    public static function execute($assignmentid = 0) {
        global $USER;
        $params = self::validate_parameters(self::execute_parameters(), ['assignmentid' => $assignmentid]);
        self::validate_context(\context_system::instance());
        $found = [];
        foreach (uploads::open_uploads((int)$USER->id, $params['assignmentid']) as $upload) {
            try {
                $upload = uploads::refresh($upload);
            } catch (\moodle_exception $e) {
                // One storage that does not answer must not hide what lies at another: as last known, then.
                debugging($e->getMessage(), DEBUG_DEVELOPER);
            }
            $found[] = uploads::describe($upload);
        }
        return ['uploads' => $found];
    }

    /**
     * The answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure(['uploads' => new external_multiple_structure(self::upload_structure())]);
    }
}
