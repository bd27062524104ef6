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
 * What a client needs to send its bytes.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Where the bytes of one upload go, as a storage hands it out.
 */
final class ticket {
    /**
     * Constructor.
     *
     * @param string $videoid the storage's name for the video
     * @param string $protocol tus, s3multipart or post
     * @param string $url where the bytes go; whoever has it can write. Empty where every part has its own
     * @param int $expires when the address ends (Unix seconds), 0 = never
     * @param array $headers name => value, to be sent along with every request
     * @param array $fields name => value, of a form (protocol post)
     * @param array $secret what only this site needs later on (an S3 upload id), kept encrypted
     * @param bool $resumable whether the bytes that were stored under an earlier address survive
     */
    public function __construct(
        /** @var string the storage's name for the video */
        public string $videoid,
        /** @var string tus, s3multipart or post */
        public string $protocol,
        /** @var string where the bytes go */
        public string $url,
        /** @var int when the address ends, 0 = never */
        public int $expires,
        /** @var array name => value */
        public array $headers = [],
        /** @var array name => value */
        public array $fields = [],
        /** @var array what only this site needs later on */
        public array $secret = [],
        /** @var bool whether stored bytes survive */
        public bool $resumable = true
    ) {
    }
}
