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
 * The administrator's settings.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

use assignsubmission_s3video\storage;
use local_videostorage\size_choices;

if ($ADMIN->fulltree) {
    $component = 'assignsubmission_s3video';
    $text = function (string $name) use ($component): array {
        return ["{$component}/{$name}", get_string($name, $component), get_string($name . '_desc', $component)];
    };

    $settings->add(new admin_setting_configcheckbox(
        "{$component}/default",
        get_string('default', $component),
        get_string('default_help', $component),
        0
    ));

    $settings->add(new admin_setting_heading(...$text('bucket')));
    $settings->add(new admin_setting_configtext(...array_merge($text('aws_access_key'), ['', PARAM_RAW_TRIMMED])));
    $settings->add(new admin_setting_encryptedpassword(...$text('aws_secret_key')));
    $settings->add(new admin_setting_configtext(...array_merge($text('s3_bucket'), ['', '/^[a-z0-9.-]*$/'])));
    $settings->add(new admin_setting_configtext(...array_merge($text('s3_region'), ['', '/^[a-z0-9-]*$/'])));
    $settings->add(new admin_setting_configtext(...array_merge($text('endpoint'), ['', '/^(https?:\/\/[^\/\s?#@]+\/?)?$/'])));
    $settings->add(new admin_setting_configcheckbox(...array_merge($text('path_style'), [0])));
    $prefix = [storage::PREFIX, '/^[A-Za-z0-9\/_.-]{0,80}$/'];
    $settings->add(new admin_setting_configtext(...array_merge($text('key_prefix'), $prefix)));

    $settings->add(new admin_setting_heading(...$text('limits')));
    $kept = (int)get_config($component, 'maxbytes');
    $sizes = size_choices::of([1, 2, 5, 10, 20, 30, 50, 100], $kept, get_string('nolimit', $component));
    $settings->add(new admin_setting_configselect(...array_merge($text('maxbytes'), [30 * 1000 ** 3, $sizes])));
    $settings->add(new admin_setting_configduration(...array_merge($text('maxduration'), [0])));
    $parts = [];
    foreach ([5, 8, 16, 32, 64, 128] as $mebibytes) {
        $parts[$mebibytes * 1024 ** 2] = "{$mebibytes} MiB";
    }
    $settings->add(new admin_setting_configselect(...array_merge($text('partsize'), [storage::PART_SIZE, $parts])));
    $posts = [-1 => get_string('never')];
    foreach ([1, 8, 16, 32, 64] as $mebibytes) {
        $posts[$mebibytes * 1024 ** 2] = "{$mebibytes} MiB";
    }
    $settings->add(new admin_setting_configselect(...array_merge($text('postlimit'), [storage::POST_LIMIT, $posts])));
    $settings->add(new admin_setting_configduration(...array_merge($text('signaturelife'), [storage::SIGNATURE_SECONDS])));
    $settings->add(new admin_setting_configtext(...array_merge($text('retention_days'), [0, PARAM_INT])));

    $settings->add(new admin_setting_heading(...$text('playback')));
    $domain = ['', '/^(https?:\/\/)?[A-Za-z0-9.-]*\/?$/'];
    $settings->add(new admin_setting_configtext(...array_merge($text('cloudfront_domain'), $domain)));
    $settings->add(new admin_setting_configtext(...array_merge($text('cloudfront_keypair_id'), ['', PARAM_ALPHANUM])));
    $settings->add(new \assignsubmission_s3video\private_key_setting(...$text('cloudfront_private_key')));
    $settings->add(new admin_setting_configtext(...array_merge($text('cloudfront_distribution_id'), ['', PARAM_ALPHANUM])));
}
