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
 * How often somebody may be wrong.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * Counts what went wrong, for a person or an address, in windows of ten minutes. The counts lie in a cache that all web
 * servers share. Two requests at the same moment may count as one: the limits are far below what guessing would need.
 */
final class throttle {
    /** The window, in seconds. */
    public const WINDOW = 600;

    /** Wrong short codes that one person may type in a window. */
    public const WRONG_CODES_OF_USER = 10;
    /** Wrong short codes from one address: a whole school may share one. */
    public const WRONG_CODES_OF_ADDRESS = 200;
    /** Refused exchanges of codes for tokens from one address. */
    public const WRONG_GRANTS_OF_ADDRESS = 200;
    /** Tokens that were not there to be ended, or are not ours, from one address. */
    public const USELESS_TOKENS_OF_ADDRESS = 200;
    /** Sign-ins that one address may begin: a room full of computers at the beginning of a lesson. */
    public const DEVICES_OF_ADDRESS = 200;
    /** Sign-ins that one person may allow. */
    public const CODES_OF_USER = 20;

    /**
     * Count one more.
     *
     * @param string $what what is counted
     * @param string $who a person's number or an address
     */
    public static function count(string $what, string $who): void {
        $cache = \cache::make('local_videostorage', 'throttle');
        $key = self::key($what, $who);
        $cache->set($key, (int)$cache->get($key) + 1);
    }

    /**
     * Whether a limit has been reached.
     *
     * @param string $what what is counted
     * @param string $who a person's number or an address
     * @param int $limit how many there may be
     * @return bool
     */
    public static function is_reached(string $what, string $who, int $limit): bool {
        return (int)\cache::make('local_videostorage', 'throttle')->get(self::key($what, $who)) >= $limit;
    }

    /**
     * Refuse an application whose address has reached a limit.
     *
     * @param string $what what is counted
     * @param int $limit how many there may be
     * @throws refusal slow_down, with status 429
     */
    public static function require_room(string $what, int $limit): void {
        if (self::is_reached($what, getremoteaddr(), $limit)) {
            $seconds = self::seconds_left();
            header('Retry-After: ' . $seconds);
            throw new refusal('slow_down', "Too many requests from this address. Wait {$seconds} seconds.", 429);
        }
    }

    /**
     * When the present window ends.
     *
     * @return int seconds
     */
    public static function seconds_left(): int {
        return self::WINDOW - time() % self::WINDOW;
    }

    /**
     * The cache's key.
     *
     * @param string $what what is counted
     * @param string $who a person's number or an address
     * @return string
     */
    private static function key(string $what, string $who): string {
        return sha1($what . '|' . $who) . '_' . intdiv(time(), self::WINDOW);
    }
}
