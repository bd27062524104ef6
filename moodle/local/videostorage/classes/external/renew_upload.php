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
 * Web service: a fresh address.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\uploads;

/**
 * Give a live upload a fresh address.
 */
class renew_upload extends function_base {
    /**
     * The parameters.
     *
     * @return \local_videostorage\compat\external_function_parameters
     */
    public static function execute_parameters() {
        return self::upload_parameters();
    }

    /**
     * Do it.
     *
     * @param int $uploadid number of the upload
     * @return array
     */
    public static function execute($uploadid) {
        ['uploadid' => $uploadid] = self::validate_parameters(self::execute_parameters(), ['uploadid' => $uploadid]);
        [$upload, $resumable] = uploads::renew(self::own_upload($uploadid));
        return uploads::describe($upload) + ['resumable' => $resumable];
    }

    /**
     * The answer.
     *
     * @return \local_videostorage\compat\external_single_structure
     */
    public static function execute_returns() {
        return self::upload_structure([
            'resumable' => new \local_videostorage\compat\external_value(PARAM_BOOL, 'Whether the stored bytes survive'),
        ]);
    }
}
