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
 * A link that plays a video.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\output;

use html_writer;
use local_videostorage\upload;

/**
 * A link to the page that checks who asks, and then goes on to the storage's player.
 */
final class watch_link {
    /**
     * The link.
     *
     * @param upload $upload the upload
     * @return string HTML
     */
    public static function of(upload $upload): string {
        $url = new \moodle_url('/local/videostorage/watch.php', ['uploadid' => $upload->get('id')]);
        return html_writer::div(html_writer::link($url, get_string('watch', 'local_videostorage')), 'videostorage-watch');
    }
}
