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
 * Reports what the storages were used for.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\task;

use core\task\scheduled_task;
use local_videostorage\backends;
use local_videostorage\logger;
use local_videostorage\maintenance\notice;
use local_videostorage\maintenance\usage;

/**
 * Reports the month before to those who manage the stored videos.
 */
class usage_report extends scheduled_task {
    #[\Override]
    public function get_name() {
        return get_string('task_usage_report', 'local_videostorage');
    }

    #[\Override]
    public function execute() {
        [$month, $begin, $end] = usage::month_before(time());
        if (usage::is_reported($month, $end)) {
            mtrace("The report of {$month} was sent already.");
            return;
        }
        $numbers = [];
        foreach (array_keys(backends::all()) as $backend) {
            $numbers[$backend] = usage::of($backend, $begin, $end);
            mtrace("{$month}, {$backend}: " . json_encode($numbers[$backend]));
        }
        if (!$numbers) {
            return;
        }
        $sent = notice::send('usagereport', 'usage_subject', 'usage_body', function () use ($month, $numbers): array {
            $lines = array_map([usage::class, 'line'], array_keys($numbers), $numbers);
            return ['month' => $month, 'lines' => implode("\n\n", $lines)];
        });
        // Afterwards: a report that comes twice is better than one that never comes.
        foreach ($numbers as $backend => $ofone) {
            logger::write(logger::USAGE_REPORT, null, [
                'backend' => $backend,
                'userid' => 0,
                'userrole' => 'system',
                'errorcontext' => ['month' => $month] + $ofone,
            ]);
        }
        mtrace("Sent to {$sent} people.");
    }
}
