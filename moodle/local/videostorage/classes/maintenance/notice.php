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
 * Messages to those who manage the stored videos.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

/**
 * Sends one text to everybody who manages stored videos, to each in their own language.
 */
final class notice {
    /**
     * Send.
     *
     * @param string $name the message provider (db/messages.php)
     * @param string $subject name of a string
     * @param string $body name of a string
     * @param callable $facts returns what both strings are filled with, in the current language
     * @return int how many it went to
     */
    public static function send(string $name, string $subject, string $body, callable $facts): int {
        $sent = 0;
        foreach (self::managers() as $user) {
            $before = force_current_language($user->lang);
            try {
                $a = (object)$facts();
                $message = new \core\message\message();
                $message->component = 'local_videostorage';
                $message->name = $name;
                $message->userfrom = \core_user::get_noreply_user();
                $message->userto = $user;
                $message->notification = 1;
                $message->subject = get_string($subject, 'local_videostorage', $a);
                $message->fullmessage = get_string($body, 'local_videostorage', $a);
                $message->fullmessageformat = FORMAT_PLAIN;
                $message->fullmessagehtml = text_to_html(s($message->fullmessage), false, false, true);
                $message->smallmessage = $message->subject;
                $message->courseid = SITEID;
                $sent += message_send($message) ? 1 : 0;
            } finally {
                force_current_language($before);
            }
        }
        return $sent;
    }

    /**
     * Who manages stored videos.
     *
     * @return \stdClass[] users by id
     */
    private static function managers(): array {
        // Administrators may do everything, yet have no role that says so.
        $users = get_users_by_capability(\context_system::instance(), 'local/videostorage:manage', 'u.*') + get_admins();
        return array_filter($users, function ($user): bool {
            return !$user->suspended && !$user->deleted;
        });
    }
}
