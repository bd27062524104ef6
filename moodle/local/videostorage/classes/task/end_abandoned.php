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
 * Ends uploads that nobody goes on with.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\task;

use core\task\scheduled_task;
use local_videostorage\maintenance\abandoned;
use local_videostorage\maintenance\run;

/**
 * Ends uploads that nobody goes on with, and stored videos that nobody can hand in any more.
 */
class end_abandoned extends scheduled_task {
    /** Seconds that one run takes at most. */
    private const BUDGET = 10 * MINSECS;

    #[\Override]
    public function get_name() {
        return get_string('task_end_abandoned', 'local_videostorage');
    }

    #[\Override]
    public function execute() {
        $run = new run(time(), self::BUDGET);
        abandoned::end_live($run);
        abandoned::end_unsubmitted($run);
        mtrace("Uploads ended: {$run->done}, failed: {$run->failed}.");
    }
}
