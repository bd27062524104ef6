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
 * Who may upload what for which assignment, now.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use context_module;
use local_videostorage\maintenance\openness;
use moodle_exception;

defined('MOODLE_INTERNAL') || die();

global $CFG;
require_once($CFG->dirroot . '/mod/assign/locallib.php');

/**
 * One assignment as one person meets it. Every refusal is a moodle_exception of component local_videostorage, with the
 * error codes that docs/protocol.md lists.
 */
final class gate {
    /** @var \assign the assignment */
    public \assign $assign;

    /** @var \stdClass its row */
    public \stdClass $instance;

    /** @var int who asks */
    private int $actorid;

    /** @var int whose submission it is about */
    private int $userid;

    /**
     * Open an assignment for somebody.
     *
     * @param int $assignmentid assign.id
     * @param int $actorid who asks
     * @param int $userid whose submission it is about, 0 = their own
     * @throws moodle_exception assignmentnotfound, nopermission
     */
    public function __construct(int $assignmentid, int $actorid, int $userid = 0) {
        global $DB;
        $this->actorid = $actorid;
        $this->userid = $userid ?: $actorid;
        if (!$DB->record_exists('assign', ['id' => $assignmentid])) {
            throw new moodle_exception('assignmentnotfound', 'local_videostorage');
        }
        [$course, $cm] = get_course_and_cm_from_instance($assignmentid, 'assign', 0, $actorid);
        $context = context_module::instance($cm->id);
        if (!is_enrolled($context, $actorid, '', true) && !has_capability('mod/assign:grade', $context, $actorid)) {
            throw new moodle_exception('nopermission', 'local_videostorage', '', '');
        }
        if (!$cm->uservisible) {
            throw new moodle_exception('assignmentnotfound', 'local_videostorage');
        }
        $this->assign = new \assign($context, $cm, $course);
        $this->instance = $this->assign->get_instance($this->userid);
    }

    /**
     * The assignment's context.
     *
     * @return context_module
     */
    public function context(): context_module {
        return $this->assign->get_context();
    }

    /**
     * The storage that the assignment takes videos by.
     *
     * @return storage_interface
     * @throws moodle_exception notaccepted: it takes none; backendrefused: the administrator has not set it up
     */
    public function backend(): storage_interface {
        $backend = backends::of_assignment($this->assign);
        if ($backend === null) {
            throw new moodle_exception('notaccepted', 'local_videostorage');
        }
        if (!$backend->is_configured()) {
            throw new moodle_exception('backendrefused', 'local_videostorage', '', 'not configured');
        }
        return $backend;
    }

    /**
     * What the assignment takes; 0 = no limit.
     *
     * @return array maxbytes, maxdurationseconds, acceptedtypes (list of MIME types)
     */
    public function limits(): array {
        $backend = $this->backend();
        $plugin = $this->assign->get_submission_plugin_by_type($backend->get_backend_name());
        return $plugin->limits();
    }

    /**
     * Whether the actor may upload on behalf of others here.
     *
     * @return bool
     */
    public function may_upload_for_others(): bool {
        return has_capability('mod/assign:editothersubmission', $this->context(), $this->actorid);
    }

    /**
     * Refuse what Moodle itself would not take from these people now.
     *
     * @throws moodle_exception nopermission, submissionsnotopen, submissionsclosed
     */
    public function require_open(): void {
        $this->require_rights();
        $opens = openness::date($this->assign, $this->userid, 'allowsubmissionsfromdate');
        if ($opens > time()) {
            throw new moodle_exception('submissionsnotopen', 'local_videostorage', '', userdate($opens));
        }
        // Cut-off, extension, locks, drafts that are final, grades locked in the gradebook: Moodle's own rules.
        $isopen = $this->userid === $this->actorid
            ? $this->assign->can_edit_submission($this->userid, $this->actorid)
            : $this->is_open_for_other();
        if (!$isopen) {
            throw new moodle_exception('submissionsclosed', 'local_videostorage');
        }
    }

    /**
     * Whether the person on whose behalf something is sent could hand it in now themselves.
     *
     * @return bool
     */
    private function is_open_for_other(): bool {
        $flags = $this->assign->get_user_flags($this->userid, false);
        return !($flags && $flags->locked) && openness::of_person($this->assign, $this->userid, time()) === null;
    }

    /**
     * Refuse who may never submit here, at any time.
     *
     * @throws moodle_exception nopermission
     */
    private function require_rights(): void {
        $context = $this->context();
        if ($this->userid === $this->actorid) {
            $may = has_capability('mod/assign:submit', $context, $this->actorid)
                && is_enrolled($context, $this->actorid, '', true);
        } else {
            $may = $this->may_upload_for_others()
                && is_enrolled($context, $this->userid, 'mod/assign:submit', true)
                && $this->assign->can_edit_submission($this->userid, $this->actorid);
        }
        if ($may && $this->instance->teamsubmission && $this->instance->preventsubmissionnotingroup) {
            $may = (bool)$this->assign->get_submission_group($this->userid);
        }
        if (!$may) {
            throw new moodle_exception('nopermission', 'local_videostorage', '', '');
        }
    }

    /**
     * Refuse a file that the assignment does not take.
     *
     * @param int $filesize bytes
     * @param string $mimetype its kind
     * @param int $duration seconds, 0 = not known
     * @throws moodle_exception filetoolarge, filetypenotaccepted, durationtoolong
     */
    public function require_accepts(int $filesize, string $mimetype, int $duration): void {
        $limits = $this->limits();
        validator::require_size($filesize, $limits['maxbytes']);
        validator::require_type($mimetype, $limits['acceptedtypes']);
        validator::require_duration($duration, $limits['maxdurationseconds']);
    }
}
