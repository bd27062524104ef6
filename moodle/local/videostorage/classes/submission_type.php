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
 * What the video submission types have in common.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use stdClass;

defined('MOODLE_INTERNAL') || die();

global $CFG;
require_once($CFG->dirroot . '/mod/assign/locallib.php');
require_once($CFG->dirroot . '/mod/assign/submissionplugin.php');

/**
 * A submission type whose submissions are videos at a storage. One row for each submission that holds a video (the
 * plugin's own table); the row is made when a submission is saved, never before.
 */
abstract class submission_type extends \assign_submission_plugin {
    /** The key of the form, and of mod_assign_save_submission's plugindata, that carries an upload's number. */
    public const FIELD = 'videostorage_uploadid';

    /** Tables of the plugins, as the published plugins named them: their rows live on. */
    private const TABLES = ['cloudflarestream' => 'assignsubmission_cfstream'];

    /**
     * The table of a submission type.
     *
     * @param string $backend the plugin's name
     * @return string
     */
    public static function table_of(string $backend): string {
        return self::TABLES[$backend] ?? "assignsubmission_{$backend}";
    }

    /**
     * This plugin's own table.
     *
     * @return string
     */
    private function table(): string {
        return self::table_of($this->get_type());
    }

    #[\Override]
    public function get_name() {
        return get_string('pluginname', 'assignsubmission_' . $this->get_type());
    }

    /**
     * Whether the assignment takes videos this way. An assignment that was made before the plugin was installed has no
     * setting for it, and takes none.
     *
     * @return bool
     */
    public function is_enabled() {
        return (bool)$this->get_config('enabled');
    }

    // Settings of one assignment.

    /**
     * What the assignment takes; 0 = no limit.
     *
     * @return array maxbytes, maxdurationseconds, acceptedtypes (list of MIME types; video/* = any video)
     */
    public function limits(): array {
        $site = get_config('assignsubmission_' . $this->get_type());
        $backend = backends::get($this->get_type());
        $limits = array_filter([
            $backend->get_max_bytes(),
            (int)($site->maxbytes ?? 0),
            (int)$this->get_config('maxbytes'),
        ]);
        $durations = array_filter([(int)($site->maxduration ?? 0), (int)$this->get_config('maxdurationseconds')]);
        $types = validator::types_of((string)$this->get_config('acceptedtypes'));
        return [
            'maxbytes' => $limits ? min($limits) : 0,
            'maxdurationseconds' => $durations ? min($durations) : 0,
            'acceptedtypes' => $types ?: ['video/*'],
        ];
    }

    #[\Override]
    public function get_settings(\MoodleQuickForm $mform) {
        $type = $this->get_type();
        $prefix = "assignsubmission_{$type}_";
        $has = $this->assignment->has_instance();

        $current = $has ? (int)$this->get_config('maxbytes') : 0;
        $sizes = size_choices::of([1, 2, 5, 10, 20, 30], $current, get_string('nolimit', 'local_videostorage'));
        $mform->addElement('select', $prefix . 'maxbytes', get_string('maxbytes', 'local_videostorage'), $sizes);
        $mform->setDefault($prefix . 'maxbytes', $current);
        $mform->hideIf($prefix . 'maxbytes', $prefix . 'enabled', 'notchecked');

        $mform->addElement('duration', $prefix . 'maxduration', get_string('maxduration', 'local_videostorage'));
        $mform->setDefault($prefix . 'maxduration', $has ? (int)$this->get_config('maxdurationseconds') : 0);
        $mform->addHelpButton($prefix . 'maxduration', 'maxduration', 'local_videostorage');
        $mform->hideIf($prefix . 'maxduration', $prefix . 'enabled', 'notchecked');

        $mform->addElement('text', $prefix . 'acceptedtypes', get_string('acceptedtypes', 'local_videostorage'));
        $mform->setType($prefix . 'acceptedtypes', PARAM_RAW_TRIMMED);
        $mform->setDefault($prefix . 'acceptedtypes', ($has ? (string)$this->get_config('acceptedtypes') : '') ?: 'video/*');
        $mform->addHelpButton($prefix . 'acceptedtypes', 'acceptedtypes', 'local_videostorage');
        $mform->hideIf($prefix . 'acceptedtypes', $prefix . 'enabled', 'notchecked');
    }

    #[\Override]
    public function save_settings(stdClass $formdata) {
        $prefix = "assignsubmission_{$this->get_type()}_";
        $types = validator::types_of((string)($formdata->{$prefix . 'acceptedtypes'} ?? ''));
        $this->set_config('maxbytes', max(0, (int)($formdata->{$prefix . 'maxbytes'} ?? 0)));
        $this->set_config('maxdurationseconds', max(0, (int)($formdata->{$prefix . 'maxduration'} ?? 0)));
        $this->set_config('acceptedtypes', implode(',', $types ?: ['video/*']));
        return true;
    }

    /**
     * What mod_assign_get_assignments tells a client: that the type is there, and its limits.
     *
     * @return array
     */
    public function get_config_for_external() {
        $limits = $this->limits();
        return [
            'enabled' => $this->is_enabled() ? '1' : '0',
            'maxbytes' => (string)$limits['maxbytes'],
            'maxdurationseconds' => (string)$limits['maxdurationseconds'],
            'acceptedtypes' => implode(',', $limits['acceptedtypes']),
        ];
    }

    #[\Override]
    public function get_external_parameters() {
        return [
            self::FIELD => new compat\external_value(PARAM_INT, 'The number of a stored upload', VALUE_OPTIONAL),
        ];
    }

    // Saving.

    /**
     * A choice among the person's stored uploads: what the desktop application has sent can be handed in here.
     *
     * @param stdClass $submission
     * @param \MoodleQuickForm $mform
     * @param stdClass $data
     * @param int $userid whose submission it is
     * @return bool
     */
    public function get_form_elements_for_user($submission, \MoodleQuickForm $mform, stdClass $data, $userid) {
        $choices = [0 => get_string('novideo', 'local_videostorage')];
        $held = $submission ? $this->held_by((int)$submission->id) : null;
        if ($held) {
            $choices = [$held->get('id') => s($held->get('filename'))];
        }
        foreach (uploads::open_uploads($userid, (int)$this->assignment->get_instance()->id) as $upload) {
            if ($upload->is_in(upload::KEPT) && $upload->get('backend') === $this->get_type()) {
                $choices[$upload->get('id')] = get_string('choosestored', 'local_videostorage', [
                    // Moodle's list of choices takes HTML.
                    'name' => s($upload->get('filename')),
                    'when' => userdate($upload->get('timestored')),
                ]);
            }
        }
        $mform->addElement('select', self::FIELD, $this->get_name(), $choices);
        $mform->setType(self::FIELD, PARAM_INT);
        $mform->addElement('static', 'videostorage_hint', '', get_string('uploadhint', 'local_videostorage'));
        return true;
    }

    /**
     * Whether nothing is handed in. A video that is named but not stored is not nothing: save() asks the storage, and
     * says why it cannot be taken.
     *
     * @param stdClass $data
     * @return bool
     */
    public function submission_is_empty(stdClass $data) {
        if ($this->named_in($data) === null) {
            return true;
        }
        $this->keep_text($data);
        return false;
    }

    /**
     * Leave the text beside the video as it is, where a web-service call names a video only: Moodle's own type for texts
     * would take what is not named for an empty one. Moodle asks whether a submission is empty before any type saves.
     *
     * @param stdClass $data what is to be saved
     */
    private function keep_text(stdClass $data): void {
        global $USER;
        $plugin = $this->assignment->get_submission_plugin_by_type('onlinetext');
        if (isset($data->onlinetext_editor) || !$plugin || !$plugin->is_enabled()) {
            return;
        }
        $submission = $this->submission_of((int)($data->userid ?? $USER->id));
        $text = $submission ? (string)$plugin->get_editor_text('onlinetext', $submission->id) : '';
        $format = $text === '' ? FORMAT_HTML : (int)$plugin->get_editor_format('onlinetext', $submission->id);
        // Without a draft area (itemid) its files stay, and the text is taken as it stands in the database.
        $data->onlinetext_editor = ['text' => $text, 'format' => $format, 'itemid' => 0];
    }

    /**
     * What counts as a person's submission: the team's where teams submit.
     *
     * @param int $userid whose
     * @return stdClass|false row of assign_submission
     */
    private function submission_of(int $userid) {
        return $this->assignment->get_instance()->teamsubmission
            ? $this->assignment->get_group_submission($userid, 0, false)
            : $this->assignment->get_user_submission($userid, false);
    }

    #[\Override]
    public function save(stdClass $submission, stdClass $data) {
        // Two requests for one submission must not both find that it holds nothing yet.
        return uploads::alone("submission-{$this->get_type()}-{$submission->id}", function () use ($submission, $data) {
            return $this->save_alone($submission, (int)($data->{self::FIELD} ?? 0));
        });
    }

    /**
     * Let a submission hold the video of an upload.
     *
     * @param stdClass $submission row of assign_submission
     * @param int $number the upload's, 0 = none was named
     * @return bool
     */
    private function save_alone(stdClass $submission, int $number): bool {
        global $DB;
        $row = $DB->get_record($this->table(), ['submission' => $submission->id]) ?: null;
        if (!$number || ($row && (int)$row->uploadid === $number)) {
            return true; // Text or files beside the video were changed; the video stays.
        }
        $upload = upload::get_record(['id' => $number]) ?: null;
        if ($upload && $upload->get('backend') !== $this->get_type()) {
            return true; // Of another video submission type of this assignment.
        }
        $refusal = $this->refusal($upload, $submission);
        if ($refusal === '') {
            $isheld = uploads::while_kept($upload, function () use ($upload, $submission, $row): void {
                $this->hold($upload, $submission, $row);
            });
            $refusal = $isheld ? '' : 'videonotstored';
        }
        if ($refusal !== '') {
            $this->set_error(get_string($refusal, 'local_videostorage'));
            return false;
        }
        if ($row && $row->uploadid) {
            // Only now: until the new one is held, the old one is the submission.
            holdings::release((int)$row->uploadid);
        }
        logger::write(logger::VIDEO_SUBMITTED, $upload, ['submissionid' => (int)$submission->id]);
        event\video_submitted::create_from_upload($upload, (int)$submission->id)->trigger();
        return true;
    }

    /**
     * Why a video cannot be held by a submission; the name of a string, empty = it can.
     *
     * @param upload|null $upload the upload
     * @param stdClass $submission row of assign_submission
     * @return string
     */
    private function refusal(?upload $upload, stdClass $submission): string {
        global $USER;
        $people = $upload ? [$upload->get('userid'), $upload->get('creatorid')] : [];
        // A team's submission belongs to nobody; a member hands in their own video, a teacher one that is for the student.
        $isours = in_array((int)$USER->id, $people, true)
            && (!$submission->userid || $upload->get('userid') === (int)$submission->userid);
        if (!$isours) {
            return 'notyourvideo';
        }
        if ($upload->get('assignmentid') !== (int)$this->assignment->get_instance()->id) {
            return 'otherassignment';
        }
        if ($upload->get('state') === upload::STORED || $upload->is_in(upload::LIVE)) {
            try {
                uploads::refresh($upload);
            } catch (\moodle_exception $e) {
                // The storage does not answer: what it confirmed earlier stands.
                debugging($e->getMessage(), DEBUG_DEVELOPER);
            }
        }
        return $upload->is_in(upload::KEPT) ? '' : 'videonotstored';
    }

    /**
     * Let a submission hold a video.
     *
     * @param upload $upload the upload
     * @param stdClass $submission row of assign_submission
     * @param stdClass|null $row what the submission holds until now
     */
    private function hold(upload $upload, stdClass $submission, ?stdClass $row): void {
        global $DB;
        $new = (object)($this->own_fields($upload) + [
            'assignment' => (int)$this->assignment->get_instance()->id,
            'submission' => (int)$submission->id,
            'uploadid' => $upload->get('id'),
            'upload_status' => $upload->get('state'),
            'file_size' => $upload->get('filesize'),
            'duration' => $upload->get('duration'),
            'upload_timestamp' => $upload->get('timestored'),
            'deleted_timestamp' => null,
            'error_message' => null,
        ]);
        if ($row) {
            $new->id = $row->id;
            $DB->update_record($this->table(), $new);
        } else {
            $DB->insert_record($this->table(), $new);
        }
    }

    /**
     * The fields of the plugin's own table that the other does not have.
     *
     * @param upload $upload the upload
     * @return array
     */
    abstract protected function own_fields(upload $upload): array;

    /**
     * The upload that a form or a web-service call names, if it is one of this storage.
     *
     * @param stdClass $data
     * @return upload|null
     */
    private function named_in(stdClass $data): ?upload {
        $number = (int)($data->{self::FIELD} ?? 0);
        $upload = $number ? upload::get_record(['id' => $number]) : null;
        return $upload && $upload->get('backend') === $this->get_type() ? $upload : null;
    }

    // What is held.

    /**
     * The upload that a submission holds.
     *
     * @param int $submissionid assign_submission.id
     * @return upload|null
     */
    public function held_by(int $submissionid): ?upload {
        global $DB;
        $uploadid = $DB->get_field($this->table(), 'uploadid', ['submission' => $submissionid]);
        return $uploadid ? (upload::get_record(['id' => $uploadid]) ?: null) : null;
    }

    #[\Override]
    public function is_empty(stdClass $submission) {
        $upload = $this->held_by((int)$submission->id);
        return $upload === null || !$upload->is_in(upload::KEPT);
    }

    /**
     * Whether it can be submitted; Moodle's page shows the reason where it cannot.
     *
     * @param stdClass $submission
     * @return bool|string
     */
    public function precheck_submission($submission) {
        return $this->assignment->submission_empty($submission) ? get_string('notstored', 'local_videostorage') : true;
    }

    /**
     * Moodle itself would turn an empty draft into a submission.
     *
     * @param stdClass $submission
     * @throws \moodle_exception notstored: the submission holds nothing
     */
    public function submit_for_grading($submission) {
        if ($this->assignment->submission_empty($submission)) {
            throw new \moodle_exception('notstored', 'local_videostorage');
        }
    }

    /**
     * What is on its way, at the head of the assignment's page, while the submission itself is empty.
     *
     * @return string HTML
     */
    public function view_header() {
        global $USER;
        $submission = $this->submission_of((int)$USER->id);
        $held = $submission ? $this->held_by((int)$submission->id) : null;
        if ($held && !$held->is_in(upload::KEPT)) {
            return output\state_text::of_submission($this->assignment, $submission, $held, $this->get_type());
        }
        if ($held && $submission->userid) {
            return ''; // The summary of the submission tells it.
        }
        return output\state_text::of_open($this->assignment, (int)$USER->id, $this->get_type());
    }

    #[\Override]
    public function view_summary(stdClass $submission, & $showviewlink) {
        $held = $this->held_by((int)$submission->id);
        $showviewlink = $held !== null && $held->is_in(upload::KEPT);
        return output\state_text::of_submission($this->assignment, $submission, $held, $this->get_type());
    }

    #[\Override]
    public function view(stdClass $submission) {
        $held = $this->held_by((int)$submission->id);
        return output\state_text::of_submission($this->assignment, $submission, $held, $this->get_type())
            . ($held && $held->get('state') === upload::READY ? output\watch_link::of($held) : '');
    }

    #[\Override]
    public function copy_submission(stdClass $oldsubmission, stdClass $submission) {
        global $DB;
        $row = $DB->get_record($this->table(), ['submission' => $oldsubmission->id]);
        if ($row) {
            // Both attempts hold one video; it is deleted only when neither does.
            unset($row->id);
            $row->submission = $submission->id;
            $DB->insert_record($this->table(), $row);
        }
        return true;
    }

    #[\Override]
    public function remove(stdClass $submission) {
        global $DB;
        $uploadid = (int)$DB->get_field($this->table(), 'uploadid', ['submission' => $submission->id]);
        $DB->delete_records($this->table(), ['submission' => $submission->id]);
        holdings::release($uploadid);
        return true;
    }

    #[\Override]
    public function delete_instance() {
        global $DB;
        $assignmentid = (int)$this->assignment->get_instance()->id;
        $held = $DB->get_fieldset_select($this->table(), 'DISTINCT uploadid', 'assignment = ?', [$assignmentid]);
        $DB->delete_records($this->table(), ['assignment' => $assignmentid]);
        // Videos that came here with a restored course, and uploads under way, which have nowhere to go any more. A
        // copy of this assignment may hold some of them still.
        $own = upload::get_records(['assignmentid' => $assignmentid, 'backend' => $this->get_type()]);
        $ids = array_map(function (upload $upload): int {
            return $upload->get('id');
        }, $own);
        foreach (array_unique(array_merge(array_map('intval', $held), $ids)) as $uploadid) {
            holdings::release($uploadid);
        }
        return true;
    }
}
