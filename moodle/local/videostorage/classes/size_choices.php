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
 * Sizes to choose from.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * The sizes that forms and settings offer. A size that was set otherwise stays among them.
 */
final class size_choices {
    /**
     * Sizes to choose from, the smallest first.
     *
     * @param int[] $gigabytes what is offered
     * @param int $current bytes, what is set now; 0 = nothing
     * @param string $nolimit the words for 0; empty = it is not offered
     * @return string[] bytes => words
     */
    public static function of(array $gigabytes, int $current, string $nolimit = ''): array {
        $sizes = $nolimit === '' ? [] : [0 => $nolimit];
        foreach ($gigabytes as $size) {
            $sizes[$size * 1000 ** 3] = "{$size} GB";
        }
        if ($current > 0 && !isset($sizes[$current])) {
            $sizes[$current] = display_size($current);
            ksort($sizes);
        }
        return $sizes;
    }
}
