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
 * Settings of the site.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

if ($hassiteconfig) {
    $settings = new admin_settingpage('local_videostorage', get_string('pluginname', 'local_videostorage'));
    $numbers = ['uploadsperhour' => 10, 'playbacksperhour' => 100] + \local_videostorage\maintenance\policy::DEFAULTS;
    foreach ($numbers as $name => $default) {
        $settings->add(new admin_setting_configtext(
            'local_videostorage/' . $name,
            get_string($name, 'local_videostorage'),
            get_string($name . '_desc', 'local_videostorage'),
            $default,
            PARAM_INT
        ));
    }
    $settings->add(new admin_setting_configcheckbox(
        'local_videostorage/deleteorphans',
        get_string('deleteorphans', 'local_videostorage'),
        get_string('deleteorphans_desc', 'local_videostorage'),
        0
    ));
    $ADMIN->add('localplugins', $settings);
}
