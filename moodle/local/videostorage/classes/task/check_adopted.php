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
 * Asks the storage for videos that were taken over.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\task;

use core\task\adhoc_task;
use local_videostorage\adoption;
use local_videostorage\backends;
use local_videostorage\logger;
use local_videostorage\sighting;
use local_videostorage\upload;
use local_videostorage\uploads;

/**
 * The published plugins took a browser's word, and states they did not know, for "ready". What they called ready stays
 * so until the storage has been asked; it is asked once, and what it says counts.
 */
class check_adopted extends adhoc_task {
    /** Videos that one run asks for; the next run goes on. */
    private const BATCH = 100;

    /** So many videos missing and none found: more likely the account is another than all videos gone. */
    private const DOUBTFUL = 5;

    /**
     * Let a storage be asked soon.
     *
     * @param string $backend the storage's name
     * @param int $after go on after this upload
     */
    public static function queue(string $backend, int $after = 0): void {
        $task = new self();
        $task->set_component('local_videostorage');
        $task->set_custom_data(['backend' => $backend, 'after' => $after]);
        \core\task\manager::queue_adhoc_task($task, true);
    }

    #[\Override]
    public function execute() {
        global $DB;
        $data = $this->get_custom_data();
        $backend = backends::get($data->backend);
        if (!$backend->is_configured()) {
            mtrace('The storage is not configured; its videos stay as they were.');
            return;
        }
        $found = [];
        $missing = [];
        $batch = upload::get_records_select(
            'backend = :backend AND state = :state AND id > :after AND ' . $DB->sql_like('clientkey', ':key'),
            ['backend' => $data->backend, 'state' => upload::READY, 'after' => $data->after,
                'key' => $DB->sql_like_escape(adoption::KEY) . '%'],
            'id',
            '*',
            0,
            self::BATCH
        );
        foreach ($batch as $upload) {
            $seen = $backend->get_video_metadata($upload);
            if (!$seen->exists) {
                $missing[] = $upload;
                continue;
            }
            $found[] = $upload;
            if (!$seen->stored && $seen->errorcode === '') {
                $seen->errorcode = 'neverarrived';
            }
            uploads::note($upload, $seen);
        }
        if (!$found && count($missing) >= self::DOUBTFUL) {
            logger::write(logger::BACKEND_ERROR, null, [
                'backend' => $data->backend,
                'errorcode' => 'accountdoubtful',
                'errormessage' => 'None of ' . count($missing) . ' videos of the earlier plugin is known to the storage',
                'userrole' => 'system',
            ]);
            mtrace('The storage knows none of them; is it the right account? Nothing was changed.');
            return;
        }
        foreach ($missing as $upload) {
            uploads::note($upload, sighting::nothing());
        }
        mtrace(count($found) . ' found, ' . count($missing) . ' gone.');
        if (count($batch) === self::BATCH) {
            self::queue($data->backend, end($batch)->get('id'));
        }
    }
}
