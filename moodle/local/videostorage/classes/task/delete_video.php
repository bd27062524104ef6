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
 * Deletes one video at its storage.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\task;

use core\task\adhoc_task;
use local_videostorage\backends;
use local_videostorage\logger;
use local_videostorage\upload;

/**
 * Deletes one video at its storage. It is tried again until the storage has answered.
 */
class delete_video extends adhoc_task {
    /**
     * Let a video be deleted soon.
     *
     * @param string $backend the storage's name
     * @param string $videoid the video's name there; empty = there is nothing to delete
     * @param int $uploadid its upload
     * @param array $secret what the storage needs to give an unfinished upload up
     */
    public static function queue(string $backend, string $videoid, int $uploadid, array $secret = []): void {
        if ($videoid === '') {
            return;
        }
        $task = new self();
        $task->set_component('local_videostorage');
        $task->set_custom_data([
            'backend' => $backend,
            'videoid' => $videoid,
            'uploadid' => $uploadid,
            'secret' => $secret ? \core\encryption::encrypt(json_encode($secret)) : '',
        ]);
        \core\task\manager::queue_adhoc_task($task, true);
    }

    #[\Override]
    public function execute() {
        $data = $this->get_custom_data();
        $upload = upload::get_record(['id' => $data->uploadid]) ?: null;
        $isstill = $upload && $upload->get('videoid') === $data->videoid && !$upload->is_in(upload::ENDED);
        // An orphan may have been claimed since it was found, by a database that was put back.
        $isstill = $isstill || (!$data->uploadid
            && upload::get_records(['backend' => $data->backend, 'videoid' => $data->videoid]));
        if ($isstill) {
            mtrace("The video {$data->videoid} belongs to an upload that goes on; it is left alone.");
            return;
        }
        $backend = backends::get($data->backend);
        $secret = $data->secret === '' ? [] : json_decode(\core\encryption::decrypt($data->secret), true);
        try {
            if ($secret && $upload) {
                $backend->abort_upload($upload, $secret);
            } else {
                $backend->delete_video($data->videoid);
            }
        } catch (\moodle_exception $e) {
            logger::write(logger::BACKEND_ERROR, $upload, [
                'backend' => $data->backend,
                'videoid' => $data->videoid,
                'errorcode' => $e->errorcode,
                'errormessage' => $e->getMessage(),
                'userrole' => 'system',
            ]);
            throw $e;
        }
        mtrace("The video {$data->videoid} was deleted.");
    }
}
