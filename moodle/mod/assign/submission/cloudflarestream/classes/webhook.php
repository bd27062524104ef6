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
 * Stream's notifications.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_cloudflarestream;

use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Takes Stream's word that something happened to a video, and asks the API what: the notification itself is not believed.
 */
final class webhook {
    /** The longest notification, in bytes. */
    public const MAX_BYTES = 65536;

    /** The oldest notification, in seconds; those from the future may be as far off. */
    private const MAX_AGE = 5 * MINSECS;

    /**
     * Whether a notification is Stream's, and new.
     *
     * @param string $header Webhook-Signature
     * @param string $body as it came
     * @param string $secret the webhook's
     * @param int $now Unix seconds
     * @return bool
     */
    public static function is_genuine(string $header, string $body, string $secret, int $now): bool {
        if ($secret === '' || !preg_match('/^time=(\d{1,12}),\s*sig1=([0-9a-f]{64})$/', trim($header), $found)) {
            return false;
        }
        $signature = hash_hmac('sha256', "{$found[1]}.{$body}", $secret);
        return hash_equals($signature, $found[2]) && abs($now - (int)$found[1]) <= self::MAX_AGE;
    }

    /**
     * Ask for the video that a notification names.
     *
     * @param string $body
     * @throws \moodle_exception the API does not answer
     */
    public static function take(string $body): void {
        $read = json_decode($body);
        $videoid = $read->uid ?? '';
        if (!is_string($videoid) || $videoid === '') {
            return;
        }
        $upload = upload::get_record(['backend' => 'cloudflarestream', 'videoid' => $videoid]);
        if ($upload) {
            uploads::refresh($upload);
        }
    }
}
