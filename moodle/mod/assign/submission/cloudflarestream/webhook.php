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
 * Receives Stream's notifications. No one is signed in here; the signature says who calls.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

define('NO_DEBUG_DISPLAY', true);
define('NO_MOODLE_COOKIES', true);

// phpcs:ignore moodle.Files.RequireLogin.Missing
require(__DIR__ . '/../../../../config.php');

use assignsubmission_cloudflarestream\webhook;

$secret = \local_videostorage\secret_setting::read('assignsubmission_cloudflarestream', 'webhooksecret');
if ($secret === '' || ($_SERVER['REQUEST_METHOD'] ?? '') !== 'POST') {
    http_response_code(404);
    die();
}
$body = (string)file_get_contents('php://input', false, null, 0, webhook::MAX_BYTES + 1);
if (strlen($body) > webhook::MAX_BYTES) {
    http_response_code(413);
    die();
}
if (!webhook::is_genuine((string)($_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? ''), $body, $secret, time())) {
    http_response_code(403);
    die();
}
try {
    webhook::take($body);
} catch (\Throwable $e) {
    // Stream sends it again.
    debugging($e->getMessage(), DEBUG_DEVELOPER);
    http_response_code(503);
    die();
}
http_response_code(204);
