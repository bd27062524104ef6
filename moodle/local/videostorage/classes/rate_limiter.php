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
 * How many uploads and playbacks one person may begin in an hour.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use moodle_exception;

/**
 * Counts what was begun, not what was retried: the same client key is one upload however often it is asked for.
 * The counts are read from the database, so that every web server knows the same.
 */
final class rate_limiter {
    /** The window, in seconds. */
    private const WINDOW = HOURSECS;

    /**
     * How many new uploads a person may begin now.
     *
     * @param int $userid who
     * @param \context $context where; the capability that lifts the limit is asked there
     * @return int a large number where there is no limit
     */
    public static function uploads_left(int $userid, \context $context): int {
        $limit = self::limit('uploadsperhour', 10);
        if ($limit <= 0 || has_capability('local/videostorage:uploadunlimited', $context, $userid)) {
            return 1000;
        }
        return max(0, $limit - count(self::upload_times($userid)));
    }

    /**
     * Refuse one upload too many.
     *
     * @param int $userid who
     * @param \context $context where
     * @throws moodle_exception ratelimited; its message ends with the seconds to wait
     */
    public static function require_upload(int $userid, \context $context): void {
        if (self::uploads_left($userid, $context) > 0) {
            return;
        }
        $times = self::upload_times($userid);
        // Room comes when the oldest of those that fill the window leaves it.
        $oldest = $times[max(0, count($times) - self::limit('uploadsperhour', 10))] ?? time();
        self::refuse($oldest);
    }

    /**
     * Refuse one playback too many.
     *
     * @param int $userid who
     * @param \context $context where
     * @throws moodle_exception ratelimited
     */
    public static function require_playback(int $userid, \context $context): void {
        global $DB;
        $limit = self::limit('playbacksperhour', 100);
        if ($limit <= 0 || has_capability('local/videostorage:uploadunlimited', $context, $userid)) {
            return;
        }
        $times = $DB->get_fieldset_select(
            'local_videostorage_event',
            'timecreated',
            'userid = ? AND eventtype = ? AND timecreated > ?',
            [$userid, logger::PLAYBACK_ACCESS, time() - self::WINDOW]
        );
        if (count($times) >= $limit) {
            sort($times);
            self::refuse((int)$times[count($times) - $limit]);
        }
    }

    /**
     * When the uploads of the last hour were begun, the oldest first.
     *
     * @param int $userid who
     * @return int[] Unix seconds
     */
    private static function upload_times(int $userid): array {
        global $DB;
        $times = $DB->get_fieldset_select(
            upload::TABLE,
            'timecreated',
            'creatorid = ? AND timecreated > ?',
            [$userid, time() - self::WINDOW]
        );
        sort($times);
        return array_map('intval', $times);
    }

    /**
     * A limit as the administrator set it.
     *
     * @param string $name the setting
     * @param int $default where it was never set
     * @return int 0 = none
     */
    private static function limit(string $name, int $default): int {
        $value = get_config('local_videostorage', $name);
        return $value === false || $value === '' ? $default : (int)$value;
    }

    /**
     * Refuse, and say how long to wait.
     *
     * @param int $oldest Unix seconds
     * @throws moodle_exception ratelimited
     */
    private static function refuse(int $oldest): void {
        $seconds = max(1, $oldest + self::WINDOW - time());
        throw new moodle_exception('ratelimited', 'local_videostorage', '', $seconds);
    }
}
