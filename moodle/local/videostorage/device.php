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
 * Lets a person allow a sign-in that waits on another device (RFC 8628); docs/protocol.md is the contract.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

use local_videostorage\sign_in\devices;
use local_videostorage\sign_in\grants;
use local_videostorage\sign_in\page;
use local_videostorage\sign_in\throttle;

require(__DIR__ . '/../../config.php');

$code = trim(core_text::substr(optional_param('code', '', PARAM_TEXT), 0, 40));
$title = get_string('devicetitle', 'local_videostorage');
$url = new moodle_url('/local/videostorage/device.php', $code === '' ? [] : ['code' => $code]);
page::open($url);
page::require_admission($title);
if ($code === '') {
    page::show('device_code', $title, ['action' => $url->out(false)]);
}

$user = (string)$USER->id;
if (throttle::is_reached('codeofuser', $user, throttle::WRONG_CODES_OF_USER)
        || throttle::is_reached('code', getremoteaddr(), throttle::WRONG_CODES_OF_ADDRESS)) {
    http_response_code(429);
    page::say($title, 'devicetoomany', (int)ceil(throttle::seconds_left() / 60));
}
$grant = grants::find_waiting($code);
if ($grant === null) {
    throttle::count('codeofuser', $user);
    throttle::count('code', getremoteaddr());
    page::show('device_code', $title, [
        'action' => (new moodle_url('/local/videostorage/device.php'))->out(false),
        'iswrong' => true,
        'code' => $code,
    ]);
}

$decision = optional_param('decision', '', PARAM_ALPHA);
$computer = devices::name($grant);
if ($decision !== '') {
    require_sesskey();
    $isdone = grants::decide($grant, (int)$USER->id, $decision === 'allow');
    if (!$isdone) {
        page::say($title, 'deviceended');
    }
    page::say($title, $decision === 'allow' ? 'deviceallowed' : 'devicedenied', $computer, $decision === 'allow');
}
page::show('device_consent', $title, [
    'action' => (new moodle_url('/local/videostorage/device.php'))->out(false),
    'code' => grants::as_shown($code),
    'computer' => $computer,
    'ip' => $grant->ip,
    'when' => userdate($grant->timecreated, get_string('strftimedatetimeaccurate', 'core_langconfig')),
    'fullname' => fullname($USER),
    'username' => $USER->username,
]);
