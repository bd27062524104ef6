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
 * Whether a video could still be handed in.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\maintenance;

use local_videostorage\upload;

defined('MOODLE_INTERNAL') || die();

global $CFG;
require_once($CFG->dirroot . '/mod/assign/locallib.php');

/**
 * Whether an assignment is open for the person whose video it is. In doubt it is: what a teacher can undo by a click
 * (a lock, a hidden activity, an enrolment) does not close it here.
 */
final class openness {
    /**
     * Since when an upload cannot be handed in any more.
     *
     * @param upload $upload the upload
     * @param int $now Unix seconds
     * @return int|null Unix seconds, 0 = there is nothing to hand it in to any more; null = it still can be
     */
    public static function closed_since(upload $upload, int $now): ?int {
        global $DB;
        $assignmentid = $upload->get('assignmentid');
        $user = \core_user::get_user($upload->get('userid'));
        if (!$user || $user->deleted || !$DB->record_exists('assign', ['id' => $assignmentid])) {
            return 0;
        }
        $cm = get_coursemodule_from_instance('assign', $assignmentid);
        if (!$cm) {
            return 0;
        }
        $assign = new \assign(\context_module::instance($cm->id), null, null);
        return self::of_person($assign, (int)$user->id, $now);
    }

    /**
     * Since when somebody cannot hand in any more: the cut-off with their extension and overrides, and final submissions.
     * Moodle's own submissions_open() goes by the dates of whoever asks.
     *
     * @param \assign $assign the assignment
     * @param int $userid whose submission
     * @param int $now Unix seconds
     * @return int|null Unix seconds; null = they still can, or not yet
     */
    public static function of_person(\assign $assign, int $userid, int $now): ?int {
        $opens = self::date($assign, $userid, 'allowsubmissionsfromdate');
        $ends = self::date($assign, $userid, 'cutoffdate');
        if ($ends > 0) {
            $flags = $assign->get_user_flags($userid, false);
            $ends = max($ends, $flags ? (int)$flags->extensionduedate : 0);
            if ($ends < $now && $opens <= $now) {
                return $ends;
            }
        }
        return $opens <= $now ? self::final_since($assign, $userid) : null;
    }

    /**
     * A date of an assignment as it is for somebody.
     *
     * @param \assign $assign the assignment
     * @param int $userid whose
     * @param string $name allowsubmissionsfromdate, cutoffdate
     * @return int Unix seconds, 0 = none
     */
    public static function date(\assign $assign, int $userid, string $name): int {
        $own = $assign->override_exists($userid);
        return (int)($own->$name ?? $assign->get_instance($userid)->$name);
    }

    /**
     * Since when a submission is final: where there are drafts, handing in ends them.
     *
     * @param \assign $assign the assignment
     * @param int $userid whose
     * @return int|null Unix seconds; null = it is not
     */
    private static function final_since(\assign $assign, int $userid): ?int {
        if (!$assign->get_instance()->submissiondrafts) {
            return null;
        }
        $submission = $assign->get_instance()->teamsubmission
            ? $assign->get_group_submission($userid, 0, false)
            : $assign->get_user_submission($userid, false);
        return $submission && $submission->status === ASSIGN_SUBMISSION_STATUS_SUBMITTED ? (int)$submission->timemodified : null;
    }
}
