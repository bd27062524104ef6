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
 * A video's state in words.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\output;

use html_writer;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * Says what is true of a submission's video: what it holds, and what is still on its way.
 */
final class state_text {
    /**
     * The state of a submission.
     *
     * @param \assign $assign the assignment
     * @param \stdClass $submission row of assign_submission
     * @param upload|null $held the upload that it holds
     * @param string $backend the submission type that asks
     * @return string HTML
     */
    public static function of_submission(\assign $assign, \stdClass $submission, ?upload $held, string $backend): string {
        $lines = [];
        if ($held) {
            $lines[] = self::of_upload($held);
        }
        foreach (self::people_of($assign, $submission) as $userid) {
            $lines = array_merge($lines, self::lines_of_open($assign, $userid, $backend));
        }
        return self::paragraphs($lines ?: [get_string('novideo', 'local_videostorage')]);
    }

    /**
     * What somebody has on its way that no submission holds; Moodle shows nothing of a submission that is empty.
     *
     * @param \assign $assign the assignment
     * @param int $userid who
     * @param string $backend the submission type that asks
     * @return string HTML, empty = nothing
     */
    public static function of_open(\assign $assign, int $userid, string $backend): string {
        return self::paragraphs(self::lines_of_open($assign, $userid, $backend));
    }

    /**
     * The states of somebody's uploads that no submission holds.
     *
     * @param \assign $assign the assignment
     * @param int $userid who
     * @param string $backend the submission type that asks
     * @return string[] HTML
     */
    private static function lines_of_open(\assign $assign, int $userid, string $backend): array {
        $lines = [];
        foreach (uploads::open_uploads($userid, (int)$assign->get_instance()->id) as $upload) {
            // What a person sends for others is told there, not here.
            if ($upload->get('backend') === $backend && $upload->get('userid') === $userid) {
                $lines[] = self::of_upload($upload, true);
            }
        }
        return $lines;
    }

    /**
     * Lines, one below the other.
     *
     * @param string[] $lines HTML
     * @return string HTML
     */
    private static function paragraphs(array $lines): string {
        return implode('', array_map(function (string $line): string {
            return html_writer::div($line, 'videostorage-state');
        }, $lines));
    }

    /**
     * Whose uploads may become this submission.
     *
     * @param \assign $assign the assignment
     * @param \stdClass $submission row of assign_submission
     * @return int[]
     */
    private static function people_of(\assign $assign, \stdClass $submission): array {
        if ($submission->userid) {
            return [(int)$submission->userid];
        }
        return array_map('intval', array_column($assign->get_submission_group_members($submission->groupid, true), 'id'));
    }

    /**
     * The state of one upload.
     *
     * @param upload $upload the upload
     * @param bool $open whether no submission holds it yet
     * @return string HTML
     */
    public static function of_upload(upload $upload, bool $open = false): string {
        $size = $upload->get('filesize');
        $facts = (object)[
            'name' => s($upload->get('filename')),
            'size' => display_size($size),
            'percent' => $size > 0 ? (int)floor(100 * $upload->get('bytesstored') / $size) : 0,
            'ready' => $upload->get('percentready'),
            'when' => userdate($upload->get('timestored') ?: $upload->get('timemodified')),
            'error' => s((string)($upload->get('errormessage') ?: $upload->get('errorcode'))),
            'seen' => userdate($upload->get('timeprogress') ?: $upload->get('timecreated')),
        ];
        $key = 'state_' . $upload->get('state');
        if ($open && $upload->is_in(upload::KEPT)) {
            $key = 'state_notsubmitted';
        }
        return get_string($key, 'local_videostorage', $facts);
    }
}
