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
 * Where our pages are linked from.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

/**
 * Link the list of signed-in computers from a person's preferences.
 *
 * @param navigation_node $navigation the preferences
 * @param stdClass $user whose they are
 * @param context_user $usercontext the person's context
 * @param stdClass $course the course they are looked at in
 * @param context_course $coursecontext its context
 */
function local_videostorage_extend_navigation_user_settings($navigation, $user, $usercontext, $course, $coursecontext) {
    global $USER;
    if ((int)$user->id !== (int)$USER->id || isguestuser()) {
        return;
    }
    $navigation->add(
        get_string('devices', 'local_videostorage'),
        new moodle_url('/local/videostorage/devices.php'),
        navigation_node::TYPE_SETTING
    );
}

/**
 * Link the list of signed-in computers from a person's own profile.
 *
 * @param \core_user\output\myprofile\tree $tree the profile
 * @param stdClass $user whose it is
 * @param bool $iscurrentuser whether that person looks at it
 * @param stdClass|null $course the course it is looked at in
 */
function local_videostorage_myprofile_navigation(\core_user\output\myprofile\tree $tree, $user, $iscurrentuser, $course) {
    if (!$iscurrentuser || isguestuser()) {
        return;
    }
    $tree->add_node(new \core_user\output\myprofile\node(
        'loginactivity',
        'videostoragedevices',
        get_string('devices', 'local_videostorage'),
        null,
        new moodle_url('/local/videostorage/devices.php')
    ));
}
