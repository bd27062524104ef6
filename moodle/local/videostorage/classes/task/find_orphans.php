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

namespace local_videostorage\task;

use core\task\scheduled_task;
use local_videostorage\backends;
use local_videostorage\maintenance\orphans;
use local_videostorage\maintenance\run;

/**
 * Finds videos that no upload knows, and reports them.
 */
class find_orphans extends scheduled_task {
    /** Seconds that one run takes at most, for each storage. */
    private const BUDGET = 30 * MINSECS;

    #[\Override]
    public function get_name() {
        return get_string('task_find_orphans', 'local_videostorage');
    }

    #[\Override]
    public function execute() {
        $now = time();
        foreach (backends::all() as $name => $storage) {
            if (!$storage->is_configured()) {
                continue;
            }
            $run = new run($now, self::BUDGET);
            $run->attempt(null, function () use ($name, $storage, $run): bool {
                $result = orphans::search($name, $storage->list_videos(), $run);
                $count = count($result['found']);
                mtrace("{$name}: {$count} videos that no upload knows, {$result['known']} known, {$run->done} deleted once more.");
                if ($count > 0) {
                    $result['deleted'] = orphans::delete($name, $result);
                    orphans::report($name, $result);
                }
                return false;
            }, $name);
        }
    }
}
