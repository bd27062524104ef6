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
 * Web service: addresses for parts.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\backends;
use local_videostorage\compat\external_function_parameters;
use local_videostorage\compat\external_multiple_structure;
use local_videostorage\compat\external_single_structure;
use local_videostorage\compat\external_value;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Addresses for some parts of a multipart upload, just in time.
 */
class sign_parts extends function_base {
    /** More than a client can have in flight. */
    private const MOST = 100;

    /**
     * The parameters.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters([
            'uploadid' => new external_value(PARAM_INT, 'Number of the upload'),
            'partnumbers' => new external_multiple_structure(new external_value(PARAM_INT, 'From 1 to 10000')),
        ]);
    }

    /**
     * Sign.
     *
     * @param int $uploadid
     * @param int[] $partnumbers
     * @return array
     */
    public static function execute($uploadid, $partnumbers) {
        $params = self::validate_parameters(self::execute_parameters(), compact('uploadid', 'partnumbers'));
        $numbers = array_values(array_unique($params['partnumbers']));
        foreach ($numbers as $number) {
            if ($number < 1 || $number > 10000 || count($numbers) > self::MOST) {
                throw new \invalid_parameter_exception('partnumbers');
            }
        }
        $upload = self::own_upload($params['uploadid']);
        uploads::require_not_ended($upload);
        if (!$upload->is_in(upload::LIVE)) {
            throw new \invalid_parameter_exception('This upload is stored');
        }
        $parts = backends::get($upload->get('backend'))->sign_parts($upload, $numbers);
        return [
            'parts' => array_map(function (array $part): array {
                return ['headers' => uploads::pairs($part['headers'])] + $part;
            }, $parts),
        ];
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
                'url' => new external_value(PARAM_RAW, 'Where its bytes go, by PUT'),
                'headers' => self::pairs_structure('Headers that must be sent exactly so'),
                'expires' => new external_value(PARAM_INT, 'Unix seconds'),
            ])),
        ]);
    }
}
