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
 * What the storages were used for.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

use local_videostorage\backends;
use local_videostorage\logger;
use local_videostorage\upload;
use local_videostorage\video_metadata;

/**
 * Counts a month of each storage, for its report.
 */
final class usage {
    /**
     * The month before the one that a moment lies in, by the site's time zone.
     *
     * @param int $now Unix seconds
     * @return array name (such as 2026-10), first second, first second after it
     */
    public static function month_before(int $now): array {
        $end = (new \DateTimeImmutable("@{$now}"))
            ->setTimezone(\core_date::get_server_timezone_object())
            ->modify('first day of this month')
            ->setTime(0, 0);
        $begin = $end->modify('-1 month');
        return [$begin->format('Y-m'), $begin->getTimestamp(), $end->getTimestamp()];
    }

    /**
     * The numbers of one storage.
     *
     * @param string $backend its name
     * @param int $begin Unix seconds
     * @param int $end Unix seconds, not included
     * @return array uploads (begun), stored, failed (storages that did not do what was asked), views: of the period;
     *     videos and bytes: held now; cost: estimated US dollars a month
     */
    public static function of(string $backend, int $begin, int $end): array {
        global $DB;
        $within = 'backend = ? AND eventtype = ? AND timecreated >= ? AND timecreated < ?';
        $events = function (string $type) use ($DB, $within, $backend, $begin, $end): int {
            return $DB->count_records_select('local_videostorage_event', $within, [$backend, $type, $begin, $end]);
        };
        $held = $DB->get_record_sql(
            'SELECT COUNT(1) AS videos, SUM(filesize) AS bytes
               FROM {local_videostorage_upload}
              WHERE backend = ? AND state IN (?, ?)',
            [$backend, upload::STORED, upload::READY]
        );
        $views = $events(logger::PLAYBACK_ACCESS);
        return [
            'uploads' => $DB->count_records_select(
                upload::TABLE,
                'backend = ? AND timecreated >= ? AND timecreated < ?',
                [$backend, $begin, $end]
            ),
            'stored' => $events(logger::UPLOAD_SUCCESS),
            'failed' => $events(logger::UPLOAD_FAILURE) + $events(logger::BACKEND_ERROR),
            'views' => $views,
            'videos' => (int)$held->videos,
            'bytes' => (int)$held->bytes,
            'cost' => round(backends::get($backend)->estimate_cost((int)$held->bytes, $views), 2),
        ];
    }

    /**
     * Whether a month was reported already: the task may be run by hand, or again after a failure.
     *
     * @param string $month such as 2026-10
     * @param int $since the first moment that it could have been
     * @return bool
     */
    public static function is_reported(string $month, int $since): bool {
        global $DB;
        $where = 'eventtype = ? AND timecreated >= ? AND ' . $DB->sql_like('errorcontext', '?');
        $params = [logger::USAGE_REPORT, $since, '%"month":"' . $DB->sql_like_escape($month) . '"%'];
        return $DB->record_exists_select('local_videostorage_event', $where, $params);
    }

    /**
     * One storage's line of the report, in the current language.
     *
     * @param string $backend its name
     * @param array $numbers see of()
     * @return string
     */
    public static function line(string $backend, array $numbers): string {
        return get_string('usage_line', 'local_videostorage', (object)([
            'storage' => get_string('pluginname', "assignsubmission_{$backend}"),
            'size' => video_metadata::size_text($numbers['bytes']),
            'cost' => format_float($numbers['cost'], 2),
        ] + $numbers));
    }
}
