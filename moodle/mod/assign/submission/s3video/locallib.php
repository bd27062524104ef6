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
 * The submission type: a video in Amazon S3.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

use local_videostorage\upload;

defined('MOODLE_INTERNAL') || die();

/**
 * Submissions that are videos in S3; what they have in common with other storages is in the parent.
 */
class assign_submission_s3video extends \local_videostorage\submission_type {
    #[\Override]
    protected function own_fields(upload $upload): array {
        return [
            's3_key' => $upload->get('videoid'),
            's3_bucket' => (string)get_config('assignsubmission_s3video', 's3_bucket'),
            'mime_type' => $upload->get('mimetype'),
        ];
    }
}
