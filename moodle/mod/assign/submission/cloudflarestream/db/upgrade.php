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
 * Upgrade from the published plugin and from earlier versions.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

use assignsubmission_cloudflarestream\published;

/**
 * Upgrade.
 *
 * @param int $oldversion
 * @return bool
 */
function xmldb_assignsubmission_cloudflarestream_upgrade($oldversion) {
    global $DB;
    $manager = $DB->get_manager();

    if ($oldversion < 2026112100) {
        $table = new xmldb_table('assignsubmission_cfstream');
        $int = XMLDB_TYPE_INTEGER;
        $fields = [
            new xmldb_field('uploadid', $int, '10', null, XMLDB_NOTNULL, null, '0', 'submission'),
            // The published plugin has had fewer of these in some of its versions.
            new xmldb_field('file_size', $int, '20', null, null, null, null),
            new xmldb_field('duration', $int, '10', null, null, null, null),
            new xmldb_field('upload_timestamp', $int, '10', null, XMLDB_NOTNULL, null, '0'),
            new xmldb_field('deleted_timestamp', $int, '10', null, null, null, null),
            new xmldb_field('error_message', XMLDB_TYPE_TEXT, null, null, null, null, null),
        ];
        foreach ($fields as $field) {
            if (!$manager->field_exists($table, $field)) {
                $manager->add_field($table, $field);
            }
        }
        foreach (['uploadid', 'video_uid', 'upload_timestamp'] as $name) {
            $index = new xmldb_index($name, XMLDB_INDEX_NOTUNIQUE, [$name]);
            if (!$manager->index_exists($table, $index)) {
                $manager->add_index($table, $index);
            }
        }
        published::convert_settings();
        published::forget_addresses();
        published::keep_enabled();
        // Where local_videostorage is not installed yet, its installation does this.
        published::adopt();
        upgrade_plugin_savepoint(true, 2026112100, 'assignsubmission', 'cloudflarestream');
    }

    return true;
}
