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
 * Finds videos that no upload knows.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

use local_videostorage\backends;
use local_videostorage\logger;
use local_videostorage\submission_type;
use local_videostorage\task\delete_video;
use local_videostorage\upload;

/**
 * Compares what a storage holds with what the site knows. What is young is left alone: its row may be just being written.
 */
final class orphans {
    /** What is younger is left alone, in seconds. */
    public const AGE = 2 * DAYSECS;

    /** Names that a report lists; the rest is counted. */
    private const LISTED = 50;

    /** Fields of the submission types' own tables that name a video. */
    private const OLD_FIELDS = ['video_uid', 's3_key'];

    /**
     * Search one storage.
     *
     * @param string $backend the storage's name
     * @param iterable $videos what it lists: [videoid, bytes, created]
     * @param run $run
     * @return array found: list of [videoid, bytes, created], bytes, known (videos that an upload knows), deleted (whether
     *     the orphans are being deleted), complete (whether the whole list was seen)
     */
    public static function search(string $backend, iterable $videos, run $run): array {
        $result = ['found' => [], 'bytes' => 0, 'known' => 0, 'deleted' => false, 'complete' => true];
        $batch = [];
        foreach ($videos as [$videoid, $bytes, $created]) {
            if (!$run->has_time()) {
                $result['complete'] = false;
                break;
            }
            $batch[$videoid] = [(string)$videoid, (int)$bytes, (int)$created];
            if (count($batch) === run::BATCH) {
                self::sift($backend, $batch, $run, $result);
                $batch = [];
            }
        }
        self::sift($backend, $batch, $run, $result);
        return $result;
    }

    /**
     * Sort a batch into known and not known.
     *
     * @param string $backend the storage's name
     * @param array[] $batch videoid => [videoid, bytes, created]
     * @param run $run
     * @param array $result of the search, which is added to
     */
    private static function sift(string $backend, array $batch, run $run, array &$result): void {
        global $DB;
        if (!$batch) {
            return;
        }
        [$in, $params] = $DB->get_in_or_equal(array_map('strval', array_keys($batch)));
        $rows = $DB->get_records_select(upload::TABLE, "backend = ? AND videoid {$in}", [$backend, ...$params]);
        $known = [];
        foreach ($rows as $row) {
            $known[$row->videoid][] = $row;
        }
        $held = self::held_without_upload($backend, array_map('strval', array_keys($batch)));
        foreach ($batch as $video) {
            $ofvideo = $known[$video[0]] ?? [];
            if ($ofvideo) {
                $result['known']++;
                self::delete_again($ofvideo, $run);
            } else if (isset($held[$video[0]])) {
                $result['known']++;
            } else if ($video[2] < $run->now - self::AGE) {
                $result['found'][] = $video;
                $result['bytes'] += $video[1];
            }
        }
    }

    /**
     * Videos that submissions hold since before there were uploads: the published plugins' rows live on.
     *
     * @param string $backend the storage's name
     * @param string[] $videoids names of videos
     * @return true[] by name
     */
    private static function held_without_upload(string $backend, array $videoids): array {
        global $DB;
        $table = submission_type::table_of($backend);
        $held = [];
        foreach (array_intersect(self::OLD_FIELDS, array_keys($DB->get_columns($table))) as $field) {
            [$in, $params] = $DB->get_in_or_equal($videoids);
            $held += array_fill_keys($DB->get_fieldset_select($table, $field, "{$field} {$in}", $params), true);
        }
        return $held;
    }

    /**
     * Moodle gives a task up after some tries: a video whose end was decided long ago is deleted once more.
     *
     * @param \stdClass[] $rows uploads that name the video
     * @param run $run
     */
    private static function delete_again(array $rows, run $run): void {
        foreach ($rows as $row) {
            if (!in_array($row->state, upload::ENDED, true) || $row->timedeleted > $run->now - self::AGE) {
                return;
            }
        }
        delete_video::queue($row->backend, $row->videoid, (int)$row->id);
        $run->done++;
    }

    /**
     * Let orphans be deleted, if the administrator wants it and it makes sense.
     *
     * @param string $backend the storage's name
     * @param array $result of the search
     * @return bool whether they are
     */
    public static function delete(string $backend, array $result): bool {
        if (!get_config('local_videostorage', 'deleteorphans') || !$result['found']) {
            return false;
        }
        if (count($result['found']) > $result['known']) {
            // Rather a database that was put back, or a storage that two sites share, than that many orphans.
            mtrace("{$backend}: more orphans than known videos; none is deleted.");
            return false;
        }
        foreach ($result['found'] as [$videoid]) {
            delete_video::queue($backend, $videoid, 0);
        }
        return true;
    }

    /**
     * Tell the log and the administrators.
     *
     * @param string $backend the storage's name
     * @param array $result of the search
     */
    public static function report(string $backend, array $result): void {
        $names = array_column($result['found'], 0);
        logger::write(logger::ORPHANS_FOUND, null, [
            'backend' => $backend,
            'userid' => 0,
            'userrole' => 'system',
            'errorcontext' => [
                'count' => count($names),
                'bytes' => $result['bytes'],
                'deleted' => $result['deleted'],
                'complete' => $result['complete'],
                'videoids' => array_slice($names, 0, self::LISTED),
            ],
        ]);
        notice::send('orphans', 'orphans_subject', 'orphans_body', function () use ($backend, $names, $result): array {
            return [
                'count' => count($names),
                'size' => display_size($result['bytes']),
                'storage' => get_string('pluginname', "assignsubmission_{$backend}"),
                'list' => implode("\n", array_slice($names, 0, self::LISTED)),
                'next' => get_string($result['deleted'] ? 'orphans_deleted' : 'orphans_kept', 'local_videostorage'),
            ];
        });
    }
}
