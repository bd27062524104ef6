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
 * What goes with the plugin.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

/**
 * Drop what install.xml does not name: the log of the published plugin, where it was not moved.
 *
 * @return bool
 */
function xmldb_assignsubmission_s3video_uninstall() {
    global $DB;
    $table = new xmldb_table(\assignsubmission_s3video\published::LOG);
    if ($DB->get_manager()->table_exists($table)) {
        $DB->get_manager()->drop_table($table);
    }
    return true;
}
