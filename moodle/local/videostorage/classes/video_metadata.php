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
 * A video's facts, for people and for the log.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Brings sizes, lengths and kinds as clients and storages say them into one form, and into words.
 */
final class video_metadata {
    /**
     * A length in whole seconds.
     *
     * @param mixed $duration a number or text of one, as a storage says it; anything else is not known
     * @return int 0 = not known
     */
    public static function clean_duration($duration): int {
        return is_numeric($duration) && $duration > 0 && $duration < PHP_INT_MAX ? (int)ceil((float)$duration) : 0;
    }

    /**
     * A kind without its parameters.
     *
     * @param string $mimetype such as Video/MP4; codecs="avc1"
     * @return string such as video/mp4; empty for anything else
     */
    public static function clean_type(string $mimetype): string {
        $type = strtolower(trim(explode(';', $mimetype, 2)[0]));
        return preg_match('~^[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*$~', $type) ? $type : '';
    }

    /**
     * A size in words.
     *
     * @param int $bytes bytes, less than 0 = not known
     * @return string
     */
    public static function size_text(int $bytes): string {
        return $bytes < 0 ? get_string('notknown', 'local_videostorage') : display_size($bytes);
    }

    /**
     * A length as a player shows it.
     *
     * @param int $seconds 0 = not known
     * @return string such as 4:05 or 1:00:00
     */
    public static function duration_text(int $seconds): string {
        if ($seconds <= 0) {
            return get_string('notknown', 'local_videostorage');
        }
        $minutes = intdiv($seconds, MINSECS);
        $hours = intdiv($seconds, HOURSECS);
        return $hours
            ? sprintf('%d:%02d:%02d', $hours, $minutes % 60, $seconds % 60)
            : sprintf('%d:%02d', $minutes, $seconds % 60);
    }

    /**
     * What a person may want to know of their video.
     *
     * @param upload $upload the upload
     * @return array filename, size, duration, kind: text
     */
    public static function of(upload $upload): array {
        return [
            'filename' => $upload->get('filename'),
            'size' => self::size_text($upload->get('filesize')),
            'duration' => self::duration_text($upload->get('duration')),
            'kind' => self::clean_type((string)$upload->get('mimetype')) ?: get_string('notknown', 'local_videostorage'),
        ];
    }
}
