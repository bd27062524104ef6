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
 * Web service: everything is sent.
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
 * Everything is sent: the storage is asked whether it holds the whole file. Repeatable.
 */
class finish_upload extends function_base {
    /**
     * The parameters.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'uploadid' => new external_value(PARAM_INT, 'Number of the upload'),
            'sha256' => new external_value(PARAM_RAW, 'As the sender computed it, empty = not known', VALUE_DEFAULT, ''),
            'parts' => new external_multiple_structure(new external_single_structure([
                'partnumber' => new external_value(PARAM_INT, 'From 1'),
                'etag' => new external_value(PARAM_RAW, 'As the storage answered'),
            ]), 'The parts of a multipart upload', VALUE_DEFAULT, []),
        ]);
    }

    /**
     * Ask.
     *
     * @param int $uploadid
     * @param string $sha256
     * @param array $parts
     * @return array
     */
    public static function execute($uploadid, $sha256 = '', $parts = []) {
        $params = self::validate_parameters(self::execute_parameters(), compact('uploadid', 'sha256', 'parts'));
        $upload = self::own_upload($params['uploadid']);
        return uploads::describe(uploads::finish($upload, $params['sha256'], $params['parts']));
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
