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
 * The log of what happened to uploads and videos.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Writes one row for each event; a log that cannot be written never stops an upload. Holds no secrets: addresses that
 * can be written to are not logged.
 */
final class logger {
    /** An upload was registered. */
    public const UPLOAD_STARTED = 'upload_started';
    /** The storage holds the whole file. */
    public const UPLOAD_SUCCESS = 'upload_success';
    /** An upload failed for good. */
    public const UPLOAD_FAILURE = 'upload_failure';
    /** An upload was given up. */
    public const UPLOAD_ABORTED = 'upload_aborted';
    /** A video was handed in. */
    public const VIDEO_SUBMITTED = 'video_submitted';
    /** Somebody got an address to watch a video. */
    public const PLAYBACK_ACCESS = 'playback_access';
    /** A video was deleted at the storage. */
    public const VIDEO_DELETED = 'video_deleted';
    /** A storage did not do what was asked of it. */
    public const BACKEND_ERROR = 'backend_error';
    /** A computer was signed in. */
    public const SIGN_IN = 'sign_in';
    /** A code was presented that may be stolen. */
    public const SIGN_IN_REFUSED = 'sign_in_refused';
    /** A computer was signed out. */
    public const SIGN_OUT = 'sign_out';
    /** A storage holds videos that no upload knows. */
    public const ORPHANS_FOUND = 'orphans_found';
    /** A month was reported. */
    public const USAGE_REPORT = 'usage_report';

    /**
     * Write an event.
     *
     * @param string $eventtype one of the constants
     * @param upload|null $upload what it is about
     * @param array $more errorcode, errormessage, errorcontext (array), submissionid, retrycount, userrole, userid
     */
    public static function write(string $eventtype, ?upload $upload = null, array $more = []): void {
        global $DB, $USER;
        $context = $more['errorcontext'] ?? null;
        $row = (object)[
            'userid' => $more['userid'] ?? (int)($USER->id ?? 0),
            'assignmentid' => $upload ? $upload->get('assignmentid') : 0,
            'submissionid' => $more['submissionid'] ?? 0,
            'uploadid' => $upload ? $upload->get('id') : 0,
            'backend' => $upload ? $upload->get('backend') : ($more['backend'] ?? ''),
            'videoid' => $upload ? $upload->get('videoid') : ($more['videoid'] ?? ''),
            'eventtype' => $eventtype,
            'errorcode' => $more['errorcode'] ?? '',
            'errormessage' => \core_text::substr((string)($more['errormessage'] ?? ''), 0, 1000),
            'errorcontext' => $context ? json_encode($context, JSON_PARTIAL_OUTPUT_ON_ERROR) : '',
            'filesize' => $upload ? $upload->get('filesize') : 0,
            'duration' => $upload ? $upload->get('duration') : 0,
            'retrycount' => $more['retrycount'] ?? 0,
            'userrole' => $more['userrole'] ?? '',
            'timecreated' => time(),
        ];
        try {
            $DB->insert_record('local_videostorage_event', $row, false);
        } catch (\dml_exception $e) {
            debugging('local_videostorage: event not logged: ' . $e->getMessage(), DEBUG_DEVELOPER);
        }
    }
}
