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
 * Settings of the submission type.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

use assignsubmission_cloudflarestream\storage;
use local_videostorage\size_choices;

if ($ADMIN->fulltree) {
    $component = 'assignsubmission_cloudflarestream';
    $text = function (string $name) use ($component): array {
        return ["{$component}/{$name}", get_string($name, $component), get_string($name . '_desc', $component)];
    };

    $settings->add(new admin_setting_configcheckbox(
        "{$component}/default",
        get_string('default', $component),
        get_string('default_help', $component),
        0
    ));

    $settings->add(new admin_setting_heading(...$text('account')));
    $settings->add(new admin_setting_configtext(...array_merge($text('accountid'), ['', PARAM_ALPHANUMEXT])));
    $settings->add(new admin_setting_encryptedpassword(...$text('apitoken')));
    $settings->add(new admin_setting_configtext(...array_merge($text('customercode'), ['', PARAM_HOST])));
    $settings->add(new admin_setting_configtext(...array_merge($text('apibase'), [storage::API, PARAM_URL])));

    $settings->add(new admin_setting_heading(...$text('limits')));
    $sizes = size_choices::of([1, 2, 5, 10, 20, 30], (int)get_config($component, 'maxbytes'));
    $settings->add(new admin_setting_configselect(...array_merge($text('maxbytes'), [storage::MAX_BYTES, $sizes])));
    $settings->add(new admin_setting_configduration(...array_merge($text('maxduration'), [storage::MAX_DURATION])));
    $settings->add(new admin_setting_configduration(...array_merge($text('uploadlifetime'), [DAYSECS])));
    $settings->add(new admin_setting_configtext(...array_merge($text('retention_days'), [0, PARAM_INT])));

    $settings->add(new admin_setting_heading(...$text('playback')));
    $settings->add(new admin_setting_configcheckbox(...array_merge($text('requiresigned'), [1])));
    $settings->add(new admin_setting_configtext(...array_merge($text('signingkeyid'), ['', PARAM_ALPHANUMEXT])));
    $settings->add(new admin_setting_encryptedpassword(...$text('signingkey')));

    $hook = new moodle_url('/mod/assign/submission/cloudflarestream/webhook.php');
    $settings->add(new admin_setting_heading(
        "{$component}/webhook",
        get_string('webhook', $component),
        get_string('webhook_desc', $component, $hook->out(false))
    ));
    $settings->add(new admin_setting_encryptedpassword(...$text('webhooksecret')));
}
