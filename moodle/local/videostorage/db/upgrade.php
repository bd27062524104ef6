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
 * Upgrades of the shared library of the video submission types.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

/**
 * Bring the plugin's tables up to this version.
 *
 * @param int $oldversion the version that is installed
 * @return bool
 */
function xmldb_local_videostorage_upgrade($oldversion) {
    global $DB;
    $manager = $DB->get_manager();

    if ($oldversion < 2026112200) {
        $table = new xmldb_table('local_videostorage_upload');
        $fields = [
            new xmldb_field('samplehash', XMLDB_TYPE_CHAR, '64', null, null, null, null, 'sha256'),
            new xmldb_field('hashedbytes', XMLDB_TYPE_INTEGER, '20', null, XMLDB_NOTNULL, null, '0', 'samplehash'),
            new xmldb_field('sha256sofar', XMLDB_TYPE_CHAR, '64', null, null, null, null, 'hashedbytes'),
        ];
        foreach ($fields as $field) {
            if (!$manager->field_exists($table, $field)) {
                $manager->add_field($table, $field);
            }
        }
        upgrade_plugin_savepoint(true, 2026112200, 'local', 'videostorage');
    }

    return true;
}
