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
 * Numbers that the administrator sets.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

/**
 * How long what is kept. A period of 0 days means: for ever.
 */
final class policy {
    /** Site settings and their defaults; settings.php offers them in this order. */
    public const DEFAULTS = [
        'abandonedhours' => 24,
        'abandoneddays' => 7,
        'unsubmitteddays' => 30,
        'eventdays' => 365,
    ];

    /** Days that a video is kept where the storage's own setting was never saved: for ever. Nothing is lost by silence. */
    public const RETENTION_DAYS = 0;

    /** The usage report counts the month before in the log. */
    private const LEAST_EVENT_DAYS = 35;

    /**
     * A site setting.
     *
     * @param string $name one of DEFAULTS
     * @return int never less than 0
     */
    public static function site(string $name): int {
        $value = get_config('local_videostorage', $name);
        return max(0, $value === false || $value === '' ? self::DEFAULTS[$name] : (int)$value);
    }

    /**
     * How long a storage's videos are kept.
     *
     * @param string $backend the submission plugin's name
     * @return int days, 0 = for ever
     */
    public static function retention_days(string $backend): int {
        $value = get_config("assignsubmission_{$backend}", 'retention_days');
        return max(0, $value === false || $value === '' ? self::RETENTION_DAYS : (int)$value);
    }

    /**
     * How long the log is kept.
     *
     * @return int days, 0 = for ever
     */
    public static function event_days(): int {
        $days = self::site('eventdays');
        return $days === 0 ? 0 : max(self::LEAST_EVENT_DAYS, $days);
    }
}
