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
 * Signs what it reads from standard input, without Moodle.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

foreach (['sigv4', 'cloudfront'] as $class) {
    require(__DIR__ . "/../../../moodle/mod/assign/submission/s3video/classes/{$class}.php");
}

use assignsubmission_s3video\cloudfront;
use assignsubmission_s3video\sigv4;

$answers = [];
foreach (json_decode(stream_get_contents(STDIN), true, 16, JSON_THROW_ON_ERROR) as $job) {
    if ($job['do'] === 'cloudfront') {
        $signer = new cloudfront($job['domain'], $job['keypairid'], $job['privatekey']);
        $answers[] = $signer->signed_url($job['key'], $job['expires']);
        continue;
    }
    $signer = new sigv4($job['access'], $job['secret'], $job['region'], $job['service'], $job['token']);
    if ($job['do'] === 'post') {
        $answers[] = $signer->post_fields($job['conditions'], $job['time'], $job['expires']);
        continue;
    }
    $what = [$job['method'], $job['base'], $job['path'], $job['query'], $job['headers']];
    $answers[] = $job['do'] === 'presign'
        ? $signer->presign(...$what, ...[$job['time'], $job['expires']])
        : $signer->headers(...$what, ...[hash('sha256', $job['body']), $job['time']]);
}
echo json_encode($answers, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
