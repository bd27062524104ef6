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
 * What a storage says of a video now.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * What a storage says of a video at this moment. Nothing here is guessed: a state that is not known is not "ready".
 */
final class sighting {
    /**
     * Constructor.
     *
     * @param bool $exists whether the storage knows the video
     * @param bool $stored whether it holds the whole file
     * @param bool $playable whether it plays
     * @param int $bytesstored bytes it holds, -1 = it does not say
     * @param int $percentready how far its own processing is, 0 to 100
     * @param int $size size of the whole file in bytes, -1 = it does not say
     * @param int $duration seconds, 0 = not known (yet)
     * @param string $errorcode the storage's own code where it rejected the video
     * @param string $errormessage its own words
     */
    public function __construct(
        /** @var bool whether the storage knows the video */
        public bool $exists,
        /** @var bool whether it holds the whole file */
        public bool $stored = false,
        /** @var bool whether it plays */
        public bool $playable = false,
        /** @var int bytes it holds, -1 = it does not say */
        public int $bytesstored = -1,
        /** @var int 0 to 100 */
        public int $percentready = 0,
        /** @var int bytes, -1 = it does not say */
        public int $size = -1,
        /** @var int seconds, 0 = not known */
        public int $duration = 0,
        /** @var string the storage's own code */
        public string $errorcode = '',
        /** @var string its own words */
        public string $errormessage = ''
    ) {
    }

    /**
     * The storage does not know this video (any more).
     *
     * @return self
     */
    public static function nothing(): self {
        return new self(false);
    }
}
