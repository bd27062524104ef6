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
 * What every video storage can do.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * A video storage. A submission plugin offers one by a class named "storage" in its own namespace
 * (\assignsubmission_NAME\storage); see {@see backends}.
 *
 * Every method that talks to the storage throws a moodle_exception of component local_videostorage: backendunavailable
 * (it did not answer, or not now: asking again may help) or backendrefused (a final no: account, quota, credentials).
 */
interface storage_interface {
    /**
     * The backend's name, which is the submission plugin's: cloudflarestream, s3video.
     *
     * @return string
     */
    public function get_backend_name(): string;

    /**
     * Whether the administrator has given all that is needed to use it.
     *
     * @return bool
     */
    public function is_configured(): bool;

    /**
     * How bytes can be sent, the best first: tus, s3multipart, post.
     *
     * @return string[]
     */
    public function get_protocols(): array;

    /**
     * What one request may carry, in bytes; max 0 = no upper limit. The last chunk may be any size.
     *
     * @param int $filesize bytes of the whole file, 0 = not known
     * @return array min, max, multiple, recommended
     */
    public function get_chunk_rules(int $filesize = 0): array;

    /**
     * The largest file that the storage takes, in bytes.
     *
     * @return int
     */
    public function get_max_bytes(): int;

    /**
     * How long a new address lives, in seconds; it covers the whole upload.
     *
     * @return int
     */
    public function get_upload_lifetime(): int;

    /**
     * Make a place for a new video and hand out its address.
     *
     * @param int $userid whose video it will be
     * @param int $assignmentid assign.id
     * @param string $filename the name on the sender's computer
     * @param int $filesize exact size in bytes
     * @param string $mimetype its kind
     * @param array $options expires (Unix seconds), maxduration (seconds, 0 = the storage's own limit), clientkey
     * @return ticket
     */
    public function get_upload_url(
        int $userid,
        int $assignmentid,
        string $filename,
        int $filesize,
        string $mimetype,
        array $options = []
    ): ticket;

    /**
     * Hand out a fresh address for an unfinished upload; where that cannot be, for a new place (resumable = false).
     *
     * @param upload $upload the upload
     * @param int $expires Unix seconds
     * @return ticket
     */
    public function renew_upload_url(upload $upload, int $expires): ticket;

    /**
     * Addresses for some parts of a multipart upload.
     *
     * @param upload $upload the upload
     * @param int[] $partnumbers from 1
     * @return array[] partnumber, url, headers (name => value), expires
     */
    public function sign_parts(upload $upload, array $partnumbers): array;

    /**
     * The parts that the storage holds.
     *
     * @param upload $upload the upload
     * @return array[] partnumber, etag, size
     */
    public function list_parts(upload $upload): array;

    /**
     * Finish what the storage needs to be told (a multipart upload is put together), and say what it holds.
     *
     * @param upload $upload the upload
     * @param array $metadata parts: list of partnumber and etag; sha256
     * @return sighting
     */
    public function confirm_upload(upload $upload, array $metadata = []): sighting;

    /**
     * Give an unfinished upload up: whatever was stored of it goes. Repeatable.
     *
     * @param upload $upload the upload, which has ended here
     * @param array $secret what its ticket kept for the storage ({@see ticket::$secret})
     */
    public function abort_upload(upload $upload, array $secret = []): void;

    /**
     * What the storage says of an upload's video now.
     *
     * @param upload $upload the upload
     * @return sighting
     */
    public function get_video_metadata(upload $upload): sighting;

    /**
     * Whether the storage knows the video.
     *
     * @param string $videoid its name there
     * @return bool
     */
    public function video_exists(string $videoid): bool;

    /**
     * Delete a video. Repeatable: one that is gone already is no error.
     *
     * @param string $videoid its name there
     */
    public function delete_video(string $videoid): void;

    /**
     * A signed address that plays the video.
     *
     * @param string $videoid its name there
     * @param int $expiryseconds how long it shall work
     * @return string
     */
    public function get_playback_url(string $videoid, int $expiryseconds = 86400): string;

    /**
     * All videos that the storage holds, for the search for orphans; only those that this site made.
     *
     * @return iterable of [videoid, size in bytes, time of creation (Unix seconds)]
     */
    public function list_videos(): iterable;

    /**
     * An estimate of the monthly cost in US dollars.
     *
     * @param int $totalbytes bytes stored
     * @param int $totalviews views a month
     * @return float
     */
    public function estimate_cost(int $totalbytes, int $totalviews): float;
}
