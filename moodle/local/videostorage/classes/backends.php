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
 * The video storages that this site has.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * Finds storages by name: a backend is the class "storage" of a submission plugin.
 */
final class backends {
    /** @var storage_interface[] by name, for the length of a request */
    private static array $known = [];

    /**
     * The storage of a submission plugin.
     *
     * @param string $name the plugin's name: cloudflarestream, s3video
     * @return storage_interface
     * @throws \moodle_exception notaccepted: there is no such storage here
     */
    public static function get(string $name): storage_interface {
        if (!isset(self::$known[$name])) {
            $class = self::class_of($name);
            if ($class === '') {
                throw new \moodle_exception('notaccepted', 'local_videostorage');
            }
            self::$known[$name] = new $class();
        }
        return self::$known[$name];
    }

    /**
     * All storages of this site.
     *
     * @return storage_interface[] by name
     */
    public static function all(): array {
        $found = [];
        foreach (array_keys(\core_component::get_plugin_list('assignsubmission')) as $name) {
            if (self::class_of($name) !== '') {
                $found[$name] = self::get($name);
            }
        }
        return $found;
    }

    /**
     * The storage of the submission type that an assignment takes videos by.
     *
     * @param \assign $assign the assignment
     * @return storage_interface|null null: it takes none
     */
    public static function of_assignment(\assign $assign): ?storage_interface {
        foreach ($assign->get_submission_plugins() as $plugin) {
            if ($plugin instanceof submission_type && $plugin->is_enabled() && $plugin->is_visible()) {
                return self::get($plugin->get_type());
            }
        }
        return null;
    }

    /**
     * The class of a backend; empty = there is none of that name.
     *
     * @param string $name the plugin's name
     * @return string
     */
    private static function class_of(string $name): string {
        $class = "\\assignsubmission_{$name}\\storage";
        $isone = class_exists($class) && is_subclass_of($class, storage_interface::class);
        return $isone ? $class : '';
    }
}
