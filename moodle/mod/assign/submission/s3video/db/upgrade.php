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
 * Upgrades, also from the published plugin of this name.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

use assignsubmission_s3video\published;

/**
 * Bring the plugin's own tables and settings up to this version.
 *
 * @param int $oldversion the version that is installed
 * @return bool
 */
function xmldb_assignsubmission_s3video_upgrade($oldversion) {
    global $DB;
    $manager = $DB->get_manager();

    if ($oldversion < 2026112100) {
        $table = new xmldb_table('assignsubmission_s3video');
        $field = new xmldb_field('uploadid', XMLDB_TYPE_INTEGER, '10', null, XMLDB_NOTNULL, null, '0');
        if (!$manager->field_exists($table, $field)) {
            $manager->add_field($table, $field);
        }
        foreach (['uploadid', 'upload_status', 'upload_timestamp'] as $name) {
            $index = new xmldb_index($name, XMLDB_INDEX_NOTUNIQUE, [$name]);
            if (!$manager->index_exists($table, $index)) {
                $manager->add_index($table, $index);
            }
        }
        published::convert_settings();
        // Where local_videostorage is not installed yet, its installation does this.
        published::adopt();
        upgrade_plugin_savepoint(true, 2026112100, 'assignsubmission', 's3video');
    }

    return true;
}
