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
 * Web-service functions; docs/protocol.md is their contract.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

$functions = [
    'local_videostorage_get_assignment_options' => [
        'classname' => 'local_videostorage\external\get_assignment_options',
        'methodname' => 'execute',
        'description' => 'Tells what an assignment takes.',
        'type' => 'read',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_start_upload' => [
        'classname' => 'local_videostorage\external\start_upload',
        'methodname' => 'execute',
        'description' => 'Registers an upload.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_get_upload' => [
        'classname' => 'local_videostorage\external\get_upload',
        'methodname' => 'execute',
        'description' => 'Tells how an upload stands.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_renew_upload' => [
        'classname' => 'local_videostorage\external\renew_upload',
        'methodname' => 'execute',
        'description' => 'Gives an upload a fresh address.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_sign_parts' => [
        'classname' => 'local_videostorage\external\sign_parts',
        'methodname' => 'execute',
        'description' => 'Gives addresses for parts.',
        'type' => 'read',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_list_parts' => [
        'classname' => 'local_videostorage\external\list_parts',
        'methodname' => 'execute',
        'description' => 'Lists the parts that are stored.',
        'type' => 'read',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_finish_upload' => [
        'classname' => 'local_videostorage\external\finish_upload',
        'methodname' => 'execute',
        'description' => 'Asks the storage whether it holds the whole file.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_abort_upload' => [
        'classname' => 'local_videostorage\external\abort_upload',
        'methodname' => 'execute',
        'description' => 'Ends an upload.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_list_uploads' => [
        'classname' => 'local_videostorage\external\list_uploads',
        'methodname' => 'execute',
        'description' => 'Lists my open uploads.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_report_progress' => [
        'classname' => 'local_videostorage\external\report_progress',
        'methodname' => 'execute',
        'description' => 'Notes how far a client is.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_get_receipt' => [
        'classname' => 'local_videostorage\external\get_receipt',
        'methodname' => 'execute',
        'description' => 'Attests an upload.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
    'local_videostorage_get_playback' => [
        'classname' => 'local_videostorage\external\get_playback',
        'methodname' => 'execute',
        'description' => 'Gives an address that plays a video.',
        'type' => 'write',
        'services' => [MOODLE_OFFICIAL_MOBILE_SERVICE],
    ],
];
