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
 * Settings that the database holds encrypted.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use core\encryption;

/**
 * Keeps a secret of the administrator (an API token, a key) encrypted; the key lies outside the database (see
 * Moodle's \core\encryption).
 */
final class secret_setting {
    /** How an encrypted value begins, now and in older versions of Moodle, whose constants newer ones may not have. */
    private const METHODS = ['sodium:', 'openssl-aes-256-ctr:'];

    /**
     * A secret in clear.
     *
     * @param string $component the plugin
     * @param string $name the setting's name
     * @return string empty = none
     */
    public static function read(string $component, string $name): string {
        $kept = (string)get_config($component, $name);
        return self::is_encrypted($kept) ? encryption::decrypt($kept) : $kept;
    }

    /**
     * Keep a secret.
     *
     * @param string $component the plugin
     * @param string $name the setting's name
     * @param string $secret in clear; empty = none
     */
    public static function write(string $component, string $name, string $secret): void {
        set_config($name, $secret === '' ? '' : encryption::encrypt($secret), $component);
    }

    /**
     * Whether a value is one that was encrypted here.
     *
     * @param string $value
     * @return bool
     */
    public static function is_encrypted(string $value): bool {
        foreach (self::METHODS as $method) {
            if (strpos($value, $method) === 0) {
                return true;
            }
        }
        return false;
    }
}
