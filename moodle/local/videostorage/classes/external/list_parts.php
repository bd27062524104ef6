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
 * Web service: the parts that are stored.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\backends;
use local_videostorage\compat\external_multiple_structure;
use local_videostorage\compat\external_single_structure;
use local_videostorage\compat\external_value;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * The parts that the storage holds of a multipart upload.
 */
class list_parts extends function_base {
    /**
     * The parameters.
     *
     * @return \local_videostorage\compat\external_function_parameters
     */
    public static function execute_parameters() {
        return self::upload_parameters();
    }

    /**
     * List.
     *
     * @param int $uploadid
     * @return array
     */
    public static function execute($uploadid) {
        ['uploadid' => $uploadid] = self::validate_parameters(self::execute_parameters(), ['uploadid' => $uploadid]);
        $upload = self::own_upload($uploadid);
        uploads::require_not_ended($upload);
        // Once it is put together the storage knows no parts any more.
        return ['parts' => $upload->is_in(upload::LIVE) ? backends::get($upload->get('backend'))->list_parts($upload) : []];
    }

    /**
     * The answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure([
            'parts' => new external_multiple_structure(new external_single_structure([
                'partnumber' => new external_value(PARAM_INT, 'From 1'),
                'etag' => new external_value(PARAM_RAW, 'As the storage has it'),
                'size' => new external_value(PARAM_INT, 'Bytes'),
            ])),
        ]);
    }
}
