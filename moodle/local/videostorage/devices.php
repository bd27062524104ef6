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
 * Shows a person the computers that are signed in, and signs them out.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

use local_videostorage\sign_in\devices;

require(__DIR__ . '/../../config.php');

$signout = optional_param('signout', 0, PARAM_INT);
$title = get_string('devices', 'local_videostorage');
$PAGE->set_url('/local/videostorage/devices.php');
$PAGE->set_context(context_system::instance());
require_login(null, false);
if (isguestuser()) {
    throw new moodle_exception('noguest');
}
$PAGE->set_context(context_user::instance($USER->id));
$PAGE->set_pagelayout('standard');
$PAGE->set_title($title . ' | ' . format_string($SITE->shortname));
$PAGE->set_heading($title);

if ($signout) {
    require_sesskey();
    $name = devices::sign_out($signout, (int)$USER->id);
    $message = $name === ''
        ? get_string('devicesignedoutalready', 'local_videostorage')
        : get_string('devicesignedout', 'local_videostorage', s($name));
    redirect($PAGE->url, $message, null, \core\output\notification::NOTIFY_SUCCESS);
}

$rows = [];
foreach (devices::of((int)$USER->id) as $device) {
    $rows[] = [
        'id' => $device->id,
        'computer' => devices::name($device),
        'ip' => $device->ip,
        'signedin' => userdate($device->timecreated),
        'lastused' => $device->lastaccess ? userdate($device->lastaccess) : get_string('never'),
        'validuntil' => $device->validuntil ? userdate($device->validuntil) : get_string('never'),
    ];
}
echo $OUTPUT->header();
echo $OUTPUT->render_from_template('local_videostorage/devices', [
    'action' => $PAGE->url->out(false),
    'sesskey' => sesskey(),
    'hasrows' => (bool)$rows,
    'rows' => $rows,
]);
echo $OUTPUT->footer();
