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
 * What the published plugin of the same name left.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_cloudflarestream;

use local_videostorage\adoption;
use local_videostorage\secret_setting;

/**
 * Takes over rows, settings and leftovers of the plugin of this name up to 1.5. Every step can be repeated.
 */
final class published {
    /** Its log, under the names that it had; column of the user => of the video. */
    private const LOGS = [
        'assignsubmission_cfs_log' => ['userid', 'video_uid'],
        'assignsubmission_cfstream_log' => ['user_id', 'video_uid'],
    ];

    /**
     * Link its rows to uploads.
     *
     * @return int how many
     */
    public static function adopt(): int {
        return adoption::run('cloudflarestream', 'video_uid', function (string $videoid): int {
            return self::sender($videoid);
        });
    }

    /**
     * Who sent a video, as far as its log knows.
     *
     * @param string $videoid
     * @return int 0 = not known
     */
    private static function sender(string $videoid): int {
        global $DB;
        $manager = $DB->get_manager();
        foreach (self::LOGS as $table => [$user, $video]) {
            if (!$manager->table_exists($table) || !$manager->field_exists($table, $user)
                    || !$manager->field_exists($table, $video)) {
                continue;
            }
            // Who played it is in there too.
            $isupload = $DB->sql_like('l.event_type', ':type');
            $found = $DB->get_field_sql(
                "SELECT l.{$user}
                   FROM {{$table}} l
                   JOIN {user} u ON u.id = l.{$user} AND u.deleted = 0
                  WHERE l.{$video} = :video AND {$isupload}
               ORDER BY l.id",
                ['video' => $videoid, 'type' => 'upload%'],
                IGNORE_MULTIPLE
            );
            if ($found) {
                return (int)$found;
            }
        }
        return 0;
    }

    /**
     * Take over its settings: the token, which lay in the database in clear, and the largest file.
     */
    public static function convert_settings(): void {
        $component = 'assignsubmission_cloudflarestream';
        $token = (string)get_config($component, 'apitoken');
        if ($token !== '' && !secret_setting::is_encrypted($token)) {
            secret_setting::write($component, 'apitoken', $token);
        }
        $largest = (int)get_config($component, 'max_file_size');
        if ($largest > 0 && get_config($component, 'maxbytes') === false) {
            set_config('maxbytes', $largest, $component);
        }
        unset_config('max_file_size', $component);
        foreach (['upload' => 'uploadsperhour', 'playback' => 'playbacksperhour'] as $kind => $name) {
            $limit = get_config($component, "{$kind}_rate_limit");
            if ($limit !== false && get_config('local_videostorage', $name) === false) {
                set_config($name, (int)$limit, 'local_videostorage');
            }
            unset_config("{$kind}_rate_limit", $component);
        }
    }

    /**
     * Keep its videos in sight: where an assignment had no setting, it counted as enabled. Assignments that hold videos
     * without one get it; the others take no videos from now on.
     *
     * @return int how many
     */
    public static function keep_enabled(): int {
        global $DB;
        $setting = ['plugin' => 'cloudflarestream', 'subtype' => 'assignsubmission', 'name' => 'enabled'];
        $ids = $DB->get_fieldset_sql(
            "SELECT DISTINCT v.assignment
               FROM {assignsubmission_cfstream} v
               JOIN {assign} a ON a.id = v.assignment
          LEFT JOIN {assign_plugin_config} c ON c.assignment = v.assignment
                    AND c.plugin = :plugin AND c.subtype = :subtype AND c.name = :name
              WHERE c.id IS NULL AND v.submission > 0",
            $setting
        );
        foreach ($ids as $id) {
            $DB->insert_record('assign_plugin_config', (object)($setting + ['assignment' => $id, 'value' => 1]));
        }
        return count($ids);
    }

    /**
     * Remove the addresses of uploads that it kept in preferences of users.
     */
    public static function forget_addresses(): void {
        global $DB;
        foreach (['tus_upload_url_', 'tus_video_uid_'] as $prefix) {
            $like = $DB->sql_like('name', ':name');
            $DB->delete_records_select('user_preferences', $like, ['name' => $DB->sql_like_escape($prefix) . '%']);
        }
    }

    /**
     * The tables of its log that are there.
     *
     * @return string[]
     */
    public static function log_tables(): array {
        global $DB;
        return array_values(array_filter(array_keys(self::LOGS), function (string $table) use ($DB): bool {
            return $DB->get_manager()->table_exists($table);
        }));
    }
}
