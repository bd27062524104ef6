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
 * What our web-service functions have in common.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\external;

use local_videostorage\compat\external_api;
use local_videostorage\compat\external_function_parameters;
use local_videostorage\compat\external_multiple_structure;
use local_videostorage\compat\external_single_structure;
use local_videostorage\compat\external_value;
use local_videostorage\gate;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Checks that every function makes, and structures that several answer with. The contract is docs/protocol.md.
 */
abstract class function_base extends external_api {
    /**
     * The upload that a call is about: the caller's own, or one that they sent.
     *
     * @param int $uploadid its number
     * @return upload
     * @throws \moodle_exception uploadnotfound
     */
    protected static function own_upload(int $uploadid): upload {
        global $USER;
        $upload = uploads::get($uploadid, (int)$USER->id, true);
        self::enter($upload);
        return $upload;
    }

    /**
     * Enter the assignment's context as far as the caller still can: an upload outlives an enrolment.
     *
     * @param upload $upload the upload
     */
    protected static function enter(upload $upload): void {
        global $USER;
        try {
            $gate = new gate($upload->get('assignmentid'), (int)$USER->id);
            self::validate_context($gate->context());
        } catch (\moodle_exception $e) {
            self::validate_context(\context_system::instance());
        }
    }

    /**
     * The one parameter of most functions.
     *
     * @return external_function_parameters
     */
    protected static function upload_parameters(): external_function_parameters {
        return new external_function_parameters(['uploadid' => new external_value(PARAM_INT, 'Number of the upload')]);
    }

    /**
     * The upload, as docs/protocol.md describes it.
     *
     * @param array $more further fields of one function's answer
     * @return external_single_structure
     */
    protected static function upload_structure(array $more = []): external_single_structure {
        return new external_single_structure($more + [
            'uploadid' => new external_value(PARAM_INT, 'Number of the upload'),
            'clientkey' => new external_value(PARAM_RAW, 'The UUID that the client made'),
            'state' => new external_value(PARAM_ALPHA, 'pending, uploading, stored, ready, error, aborted or deleted'),
            'protocol' => new external_value(PARAM_ALPHANUM, 'tus, s3multipart or post'),
            'url' => new external_value(PARAM_RAW, 'Where the bytes go; empty once stored'),
            'fields' => self::pairs_structure('Fields of the form (post)'),
            'headers' => self::pairs_structure('Headers to send along'),
            'chunk' => self::chunk_structure(),
            'expires' => new external_value(PARAM_INT, 'When the address ends, 0 = never'),
            'videoid' => new external_value(PARAM_RAW, 'The name of the video at the storage'),
            'filename' => new external_value(PARAM_RAW, 'As registered'),
            'filesize' => new external_value(PARAM_INT, 'Bytes'),
            'bytesstored' => new external_value(PARAM_INT, 'Bytes that the storage holds, as last known'),
            'percentready' => new external_value(PARAM_INT, '0 to 100'),
            'errorcode' => new external_value(PARAM_RAW, 'In state error'),
            'errormessage' => new external_value(PARAM_RAW, 'In state error'),
            'assignmentid' => new external_value(PARAM_INT, 'assign.id'),
            'userid' => new external_value(PARAM_INT, 'Whose submission it is for'),
            'submissionid' => new external_value(PARAM_INT, 'The submission that holds the video now, 0 = none'),
            'samplehash' => new external_value(PARAM_ALPHANUM, 'SHA-256 of samples of the file, empty = not known'),
            'hashedbytes' => new external_value(PARAM_INT, 'How far sha256sofar reaches, 0 = nothing is known'),
            'sha256sofar' => new external_value(PARAM_ALPHANUM, 'SHA-256 of the beginning of the file'),
            'secondssilent' => new external_value(PARAM_INT, 'Since the sender was last heard of, -1 = not known'),
        ]);
    }

    /**
     * What one request may carry.
     *
     * @return external_single_structure
     */
    protected static function chunk_structure(): external_single_structure {
        return new external_single_structure([
            'min' => new external_value(PARAM_INT, 'Bytes'),
            'max' => new external_value(PARAM_INT, 'Bytes, 0 = no upper limit'),
            'multiple' => new external_value(PARAM_INT, 'Bytes'),
            'recommended' => new external_value(PARAM_INT, 'Bytes'),
        ]);
    }

    /**
     * A list of names and values.
     *
     * @param string $what what they are
     * @return external_multiple_structure
     */
    protected static function pairs_structure(string $what): external_multiple_structure {
        return new external_multiple_structure(new external_single_structure([
            'name' => new external_value(PARAM_RAW, 'Name'),
            'value' => new external_value(PARAM_RAW, 'Value'),
        ]), $what);
    }
}
