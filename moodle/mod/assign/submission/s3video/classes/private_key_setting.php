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
 * The administrator's setting for a private key.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

defined('MOODLE_INTERNAL') || die();

global $CFG;
require_once($CFG->libdir . '/adminlib.php');

/**
 * A private key of several lines, kept encrypted and never shown again: an empty field leaves the kept one alone.
 */
class private_key_setting extends \admin_setting_configtextarea {
    /**
     * Constructor.
     *
     * @param string $name component/name
     * @param string $visiblename
     * @param string $description
     */
    public function __construct($name, $visiblename, $description) {
        parent::__construct($name, $visiblename, $description, '', PARAM_RAW_TRIMMED, '60', '8');
    }

    #[\Override]
    public function get_setting() {
        // Null would ask for it at every upgrade; what is kept never goes to a page.
        return '';
    }

    #[\Override]
    public function write_setting($data) {
        $key = trim((string)$data);
        if ($key === '') {
            return '';
        }
        if (!openssl_pkey_get_private($key)) {
            return get_string('notprivatekey', 'assignsubmission_s3video');
        }
        $saved = $this->config_write($this->name, \core\encryption::encrypt($key));
        return $saved ? '' : get_string('errorsetting', 'admin');
    }

    #[\Override]
    public function output_html($data, $query = '') {
        $kept = (string)$this->config_read($this->name) !== '';
        $state = get_string($kept ? 'keykept' : 'nokey', 'assignsubmission_s3video');
        $page = parent::output_html('', $query);
        return $page . \html_writer::div($state, 'form-text text-muted');
    }
}
