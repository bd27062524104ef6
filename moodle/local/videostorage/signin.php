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
 * Lets a person sign a desktop application in (RFC 8252); docs/protocol.md is the contract.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

use local_videostorage\sign_in\authorization_request;
use local_videostorage\sign_in\grants;
use local_videostorage\sign_in\page;

require(__DIR__ . '/../../config.php');

$request = authorization_request::read();
$title = get_string('signintitle', 'local_videostorage');
if (!$request->may_redirect()) {
    // Never answer to an address that may be somebody else's.
    $PAGE->set_url('/local/videostorage/signin.php');
    $PAGE->set_context(context_system::instance());
    $PAGE->set_pagelayout('login');
    http_response_code(400);
    page::say($title, 'signinbadaddress');
}
if ($request->error !== '') {
    $request->go_back(['error' => $request->error]);
}
page::open($request->url());
page::require_admission($title);

$decision = optional_param('decision', '', PARAM_ALPHA);
if ($decision !== '') {
    require_sesskey();
    if ($decision !== 'allow') {
        $request->go_back(['error' => 'access_denied']);
    }
    try {
        $code = grants::create_code((int)$USER->id, $request);
    } catch (moodle_exception $e) {
        http_response_code(429);
        page::say($title, $e->errorcode);
    }
    $request->go_back(['code' => $code]);
}
page::show('signin_consent', $title, [
    'action' => $request->url()->out(false),
    'application' => $request->application,
    'computer' => $request->computer,
    'fullname' => fullname($USER),
    'username' => $USER->username,
]);
