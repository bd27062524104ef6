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
 * What the storages have in common.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * A storage's settings, and what most storages do alike.
 */
abstract class base_storage implements storage_interface {
    #[\Override]
    public function sign_parts(upload $upload, array $partnumbers): array {
        throw new \moodle_exception('invalidparameter', 'debug', '', null, 'This storage knows no parts');
    }

    #[\Override]
    public function list_parts(upload $upload): array {
        throw new \moodle_exception('invalidparameter', 'debug', '', null, 'This storage knows no parts');
    }

    #[\Override]
    public function confirm_upload(upload $upload, array $metadata = []): sighting {
        return $this->get_video_metadata($upload);
    }

    #[\Override]
    public function abort_upload(upload $upload, array $secret = []): void {
        if ($upload->get('videoid') !== '') {
            $this->delete_video($upload->get('videoid'));
        }
    }

    /**
     * One of the plugin's settings.
     *
     * @param string $name its name
     * @param mixed $default where it was never set
     * @return mixed
     */
    protected function setting(string $name, $default = '') {
        $value = get_config('assignsubmission_' . $this->get_backend_name(), $name);
        return $value === false || $value === '' ? $default : $value;
    }

    /**
     * One of the plugin's secret settings, which the database holds encrypted.
     *
     * @param string $name its name
     * @return string empty where it was never set
     */
    protected function secret_setting(string $name): string {
        return secret_setting::read('assignsubmission_' . $this->get_backend_name(), $name);
    }
}
