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
 * Web service: what an assignment takes.
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
use local_videostorage\gate;
use local_videostorage\rate_limiter;

/**
 * What an assignment takes from the caller, now.
 */
class get_assignment_options extends function_base {
    /**
     * The parameters.
     *
     * @return external_function_parameters
     */
    public static function execute_parameters() {
        return new external_function_parameters(['assignmentid' => new external_value(PARAM_INT, 'assign.id')]);
    }

    /**
     * Tell.
     *
     * @param int $assignmentid assign.id
     * @return array
     */
    public static function execute($assignmentid) {
        global $USER;
        ['assignmentid' => $assignmentid] = self::validate_parameters(
            self::execute_parameters(),
            ['assignmentid' => $assignmentid]
        );
        $gate = new gate($assignmentid, (int)$USER->id);
        self::validate_context($gate->context());
        $backend = $gate->backend();
        $limits = $gate->limits();
        return [
            'backend' => $backend->get_backend_name(),
            'protocols' => $backend->get_protocols(),
            'maxbytes' => $limits['maxbytes'],
            'maxdurationseconds' => $limits['maxdurationseconds'],
            'acceptedtypes' => $limits['acceptedtypes'],
            'chunk' => $backend->get_chunk_rules(),
            'maxuploadseconds' => $backend->get_upload_lifetime(),
            'uploadsleft' => rate_limiter::uploads_left((int)$USER->id, $gate->context()),
            'canuploadforothers' => $gate->may_upload_for_others(),
            'servertime' => time(),
        ];
    }

    /**
     * The answer.
     *
     * @return external_single_structure
     */
    public static function execute_returns() {
        return new external_single_structure([
            'backend' => new external_value(PARAM_PLUGIN, 'cloudflarestream or s3video'),
            'protocols' => new external_multiple_structure(new external_value(PARAM_ALPHANUM, 'tus, s3multipart or post')),
            'maxbytes' => new external_value(PARAM_INT, 'Bytes, 0 = no limit'),
            'maxdurationseconds' => new external_value(PARAM_INT, 'Seconds, 0 = no limit'),
            'acceptedtypes' => new external_multiple_structure(new external_value(PARAM_RAW, 'MIME type; video/* = any video')),
            'chunk' => self::chunk_structure(),
            'maxuploadseconds' => new external_value(PARAM_INT, 'How long one address lives'),
            'uploadsleft' => new external_value(PARAM_INT, 'How many uploads may be begun now'),
            'canuploadforothers' => new external_value(PARAM_BOOL, 'Whether on behalf of other users'),
            'servertime' => new external_value(PARAM_INT, 'Unix seconds'),
        ]);
    }
}
