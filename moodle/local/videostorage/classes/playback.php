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
 * Addresses that play videos.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Hands out signed addresses to who may see a video; counted and logged.
 */
final class playback {
    /** How long an address works, in seconds. */
    public const SECONDS = HOURSECS;

    /**
     * An address for somebody.
     *
     * @param upload $upload whose access was checked already (see {@see uploads::get})
     * @param int $userid who watches
     * @return array address, and when it ends (Unix seconds)
     * @throws \moodle_exception notstored, ratelimited, uploadaborted, backendunavailable
     */
    public static function address(upload $upload, int $userid): array {
        uploads::require_not_ended($upload);
        if (!$upload->is_in(upload::KEPT)) {
            throw new \moodle_exception('notstored', 'local_videostorage');
        }
        rate_limiter::require_playback($userid, \context_system::instance());
        $expires = time() + self::SECONDS;
        $url = backends::get($upload->get('backend'))->get_playback_url($upload->get('videoid'), self::SECONDS);
        $role = $userid === $upload->get('userid') ? 'student' : (is_siteadmin($userid) ? 'admin' : 'teacher');
        logger::write(logger::PLAYBACK_ACCESS, $upload, ['userid' => $userid, 'userrole' => $role]);
        return [$url, $expires];
    }
}
