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
 * The web-service class external_function_parameters, by whichever name this Moodle has it.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

defined('MOODLE_INTERNAL') || die();

// Moodle 4.1 has these classes without a namespace; from 4.2 on they are core_external's.
if (class_exists('\core_external\external_function_parameters')) {
    class_alias('\core_external\external_function_parameters', 'local_videostorage\compat\external_function_parameters');
} else {
    global $CFG;
    require_once($CFG->libdir . '/externallib.php');
    class_alias('\external_function_parameters', 'local_videostorage\compat\external_function_parameters');
}
