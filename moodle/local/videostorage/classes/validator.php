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
 * Whether what a client says of its file can be true, and is taken.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use moodle_exception;

/**
 * Checks of a file's name, size, kind and length. Limits of 0 are none.
 */
final class validator {
    /** A key is a UUID, or whatever a client makes of the same letters. */
    private const KEY = '/^[A-Za-z0-9_-]{8,64}$/';

    /**
     * Refuse a key that could not be kept.
     *
     * @param string $clientkey
     * @throws moodle_exception invalidparameter
     */
    public static function require_key(string $clientkey): void {
        if (!preg_match(self::KEY, $clientkey)) {
            throw new \invalid_parameter_exception('clientkey: 8 to 64 letters, digits, - or _');
        }
    }

    /**
     * A file's name without folders and control characters, at most 255 characters.
     *
     * @param string $filename as the client said it
     * @return string
     * @throws moodle_exception invalidparameter: nothing is left of it
     */
    public static function clean_name(string $filename): string {
        // Not basename(): it goes by the server's locale, and a name may be in any script.
        $parts = preg_split('~[/\\\\]~u', fix_utf8($filename));
        $name = trim(preg_replace('/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u', '', end($parts)));
        if ($name === '' || $name === '.' || $name === '..') {
            throw new \invalid_parameter_exception('filename');
        }
        return \core_text::substr($name, -255);
    }

    /**
     * Refuse a size that is none, or too large.
     *
     * @param int $filesize bytes
     * @param int $limit bytes
     * @throws moodle_exception filetoolarge
     */
    public static function require_size(int $filesize, int $limit): void {
        if ($filesize <= 0) {
            throw new \invalid_parameter_exception('filesize');
        }
        if ($limit > 0 && $filesize > $limit) {
            throw new moodle_exception('filetoolarge', 'local_videostorage', '', display_size($limit));
        }
    }

    /**
     * Refuse a kind that is not accepted.
     *
     * @param string $mimetype such as video/mp4
     * @param string[] $accepted such as video/mp4, video/*; empty = any video
     * @throws moodle_exception filetypenotaccepted
     */
    public static function require_type(string $mimetype, array $accepted): void {
        $mimetype = strtolower(trim($mimetype));
        foreach ($accepted ?: ['video/*'] as $kind) {
            if ($kind === '*/*' || $kind === $mimetype) {
                return;
            }
            if (substr($kind, -2) === '/*' && strpos($mimetype, substr($kind, 0, -1)) === 0) {
                return;
            }
        }
        throw new moodle_exception('filetypenotaccepted', 'local_videostorage', '', s($mimetype));
    }

    /**
     * Refuse what is too long. A length that is not known passes: the storage's own limit holds it.
     *
     * @param int $duration seconds
     * @param int $limit seconds
     * @throws moodle_exception durationtoolong
     */
    public static function require_duration(int $duration, int $limit): void {
        if ($limit > 0 && $duration > $limit) {
            throw new moodle_exception('durationtoolong', 'local_videostorage', '', format_time($limit));
        }
    }

    /**
     * A SHA-256 as 64 small hexadecimal digits; empty for anything else.
     *
     * @param string $sha256
     * @return string
     */
    public static function clean_sha256(string $sha256): string {
        $sha256 = strtolower(trim($sha256));
        return preg_match('/^[0-9a-f]{64}$/', $sha256) ? $sha256 : '';
    }

    /**
     * A list of MIME types from an administrator's or teacher's text.
     *
     * @param string $text separated by commas, spaces or lines
     * @return string[]
     */
    public static function types_of(string $text): array {
        $types = preg_split('/[\s,;]+/', strtolower($text), -1, PREG_SPLIT_NO_EMPTY);
        return array_values(array_unique(array_filter($types, function ($type) {
            return (bool)preg_match('~^[a-z0-9*][a-z0-9.+*-]*/[a-z0-9*][a-z0-9.+*-]*$~', $type);
        })));
    }
}
