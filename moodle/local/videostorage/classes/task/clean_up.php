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
 * Deletes old videos and old rows of the log.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\task;

use core\task\scheduled_task;
use local_videostorage\maintenance\retention;
use local_videostorage\maintenance\run;

/**
 * Deletes old videos and old rows of the log.
 */
class clean_up extends scheduled_task {
    /** Seconds that one run takes at most. */
    private const BUDGET = 20 * MINSECS;

    #[\Override]
    public function get_name() {
        return get_string('task_clean_up', 'local_videostorage');
    }

    #[\Override]
    public function execute() {
        $run = new run(time(), self::BUDGET);
        retention::delete_videos($run);
        $events = retention::delete_events($run);
        mtrace("Videos being deleted: {$run->done}, failed: {$run->failed}. Rows of the log deleted: {$events}.");
    }
}
