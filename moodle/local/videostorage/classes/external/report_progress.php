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
 * Web service: how far a client is.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\compat\external_function_parameters;
use local_videostorage\compat\external_single_structure;
use local_videostorage\compat\external_value;
use local_videostorage\uploads;

/**
 * Keeps a slow upload alive, and lets a teacher see how far it is.
 */
class report_progress extends function_base {
    /**
     * The parameters.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'uploadid' => new external_value(PARAM_INT, 'Number of the upload'),
            'bytesstored' => new external_value(PARAM_INT, 'Bytes that the storage has acknowledged'),
            'hashedbytes' => new external_value(PARAM_INT, 'How far sha256sofar reaches', VALUE_DEFAULT, 0),
            'sha256sofar' => new external_value(PARAM_ALPHANUM, 'SHA-256 of the beginning of the file', VALUE_DEFAULT, ''),
        ]);
    }

    /**
     * Note it.
     *
     * @param int $uploadid
     * @param int $bytesstored
     * @param int $hashedbytes
     * @param string $sha256sofar
     * @return array
     */
    public static function execute($uploadid, $bytesstored, $hashedbytes = 0, $sha256sofar = '') {
        $params = self::validate_parameters(
            self::execute_parameters(),
            compact('uploadid', 'bytesstored', 'hashedbytes', 'sha256sofar')
        );
        $upload = self::own_upload($params['uploadid']);
        return uploads::describe(uploads::report_progress(
            $upload,
            $params['bytesstored'],
            $params['hashedbytes'],
            $params['sha256sofar']
        ));
    }

    /**
     * The answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return self::upload_structure();
    }
}
