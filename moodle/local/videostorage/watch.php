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
 * Checks who asks, and goes on to the storage's player.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

require(__DIR__ . '/../../config.php');

$uploadid = required_param('uploadid', PARAM_INT);
require_login();
$PAGE->set_context(context_system::instance());
$PAGE->set_url('/local/videostorage/watch.php', ['uploadid' => $uploadid]);

$upload = \local_videostorage\uploads::get($uploadid, (int)$USER->id);
[$url] = \local_videostorage\playback::address($upload, (int)$USER->id);
redirect(new moodle_url($url));
