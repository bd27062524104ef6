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
 * Cloudflare Stream as a video storage.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_cloudflarestream;

use local_videostorage\base_storage;
use local_videostorage\sighting;
use local_videostorage\ticket;
use local_videostorage\upload;

/**
 * Cloudflare Stream: videos go there by tus, straight from the sender, and are played from there.
 */
final class storage extends base_storage {
    /** Where the API is, unless the administrator says otherwise. */
    public const API = 'https://api.cloudflare.com/client/v4';

    /** The largest file that Stream takes, in bytes. */
    public const MAX_BYTES = 30000000000;

    /** The longest video, in seconds, where the administrator says nothing. */
    public const MAX_DURATION = 4 * HOURSECS;

    /** Bytes of a chunk: at least, at most, and in steps of. */
    private const CHUNK = ['min' => 5242880, 'max' => 209715200, 'multiple' => 262144, 'recommended' => 10485760];

    /** Seconds that an address must still have so that it is worth keeping. */
    private const WORTH_KEEPING = 5 * MINSECS;

    #[\Override]
    public function get_backend_name(): string {
        return 'cloudflarestream';
    }

    #[\Override]
    public function is_configured(): bool {
        return $this->secret_setting('apitoken') !== '' && $this->setting('accountid') !== '';
    }

    #[\Override]
    public function get_protocols(): array {
        return ['tus'];
    }

    #[\Override]
    public function get_chunk_rules(int $filesize = 0): array {
        return self::CHUNK;
    }

    #[\Override]
    public function get_max_bytes(): int {
        return min(self::MAX_BYTES, (int)$this->setting('maxbytes') ?: self::MAX_BYTES);
    }

    #[\Override]
    public function get_upload_lifetime(): int {
        return max(HOURSECS, (int)$this->setting('uploadlifetime', DAYSECS));
    }

    #[\Override]
    public function get_upload_url(
        int $userid,
        int $assignmentid,
        string $filename,
        int $filesize,
        string $mimetype,
        array $options = []
    ): ticket {
        $expires = (int)($options['expires'] ?? time() + $this->get_upload_lifetime());
        return $this->place($userid, $filename, $filesize, $expires, (int)($options['maxduration'] ?? 0));
    }

    /**
     * Make a place for a video.
     *
     * @param int $userid whose it will be
     * @param string $filename
     * @param int $filesize bytes
     * @param int $expires when the address shall end (Unix seconds)
     * @param int $maxduration seconds, 0 = the site's own limit
     * @return ticket
     */
    private function place(int $userid, string $filename, int $filesize, int $expires, int $maxduration): ticket {
        $longest = $maxduration ?: (int)$this->setting('maxduration', self::MAX_DURATION);
        $metadata = [
            'name' => $filename,
            // Both have defaults at Cloudflare that cut uploads off in silence, so both are always said.
            'maxDurationSeconds' => $longest,
            'expiry' => gmdate('Y-m-d\TH:i:s\Z', $expires),
        ];
        if ($this->setting('requiresigned', '1')) {
            $metadata['requiresignedurls'] = null;
        }
        [$url, $videoid] = $this->client()->create($filesize, $metadata, self::creator($userid));
        return new ticket($videoid, 'tus', $url, $expires, ['Tus-Resumable' => '1.0.0'], [], ['maxduration' => $longest]);
    }

    #[\Override]
    public function renew_upload_url(upload $upload, int $expires): ticket {
        $ticket = $upload->ticket();
        $isalive = $ticket && $ticket->expires > time() + self::WORTH_KEEPING
            && $this->client()->offset($ticket->url) !== null;
        if ($isalive) {
            // Stream cannot prolong an address: the one that is there is the best there is.
            $ticket->resumable = true;
            return $ticket;
        }
        if ($upload->get('filesize') <= 0) {
            // It was the published plugin's, which did not note how large the file is.
            throw new \moodle_exception('uploadaborted', 'local_videostorage');
        }
        $new = $this->place(
            $upload->get('userid'),
            $upload->get('filename'),
            $upload->get('filesize'),
            $expires,
            (int)($ticket->secret['maxduration'] ?? 0)
        );
        $new->resumable = false;
        return $new;
    }

    #[\Override]
    public function get_video_metadata(upload $upload): sighting {
        $details = $this->client()->details($upload->get('videoid'));
        if ($details === null) {
            return sighting::nothing();
        }
        $seen = self::read($details);
        if (!$seen->stored && $seen->errorcode === '') {
            $seen->bytesstored = $this->bytes_under_way($upload);
        }
        return $seen;
    }

    /**
     * What Stream's description of a video means.
     *
     * @param \stdClass $details
     * @return sighting
     */
    public static function read(\stdClass $details): sighting {
        $status = $details->status ?? new \stdClass();
        $state = (string)($status->state ?? '');
        $playable = !empty($details->readyToStream);
        $size = (int)($details->size ?? 0);
        $seen = new sighting(true);
        // A state that is not known is not "stored".
        $seen->stored = $playable || in_array($state, ['downloading', 'queued', 'inprogress', 'ready'], true);
        $seen->playable = $playable;
        $seen->percentready = (int)max(0, min(100, (float)($status->pctComplete ?? 0)));
        $seen->size = $size > 0 ? $size : -1;
        $seen->duration = (int)ceil(max(0, (float)($details->duration ?? 0)));
        if ($state === 'error') {
            // Cloudflare's documentation spells both names both ways.
            $code = $status->errorReasonCode ?? $status->errReasonCode ?? '';
            $text = $status->errorReasonText ?? $status->errReasonText ?? '';
            $seen->stored = false;
            $seen->playable = false;
            $seen->errorcode = (string)$code !== '' ? (string)$code : 'ERR_UNKNOWN';
            $seen->errormessage = (string)$text;
        }
        return $seen;
    }

    /**
     * How much has arrived of an upload that is under way: asked of the address itself, if it answers.
     *
     * @param upload $upload
     * @return int -1 = not known
     */
    private function bytes_under_way(upload $upload): int {
        $ticket = $upload->ticket();
        if (!$ticket || ($ticket->expires && $ticket->expires <= time())) {
            return -1;
        }
        try {
            return $this->client()->offset($ticket->url) ?? -1;
        } catch (\moodle_exception $e) {
            return -1;
        }
    }

    #[\Override]
    public function video_exists(string $videoid): bool {
        return $videoid !== '' && $this->client()->details($videoid) !== null;
    }

    #[\Override]
    public function delete_video(string $videoid): void {
        $this->client()->delete($videoid);
    }

    #[\Override]
    public function get_playback_url(string $videoid, int $expiryseconds = 86400): string {
        $expires = time() + $expiryseconds;
        $key = $this->secret_setting('signingkey');
        $kid = (string)$this->setting('signingkeyid');
        $token = $key !== '' && $kid !== ''
            ? (new signing_key($kid, $key))->sign($videoid, $expires)
            : $this->client()->token($videoid, $expires);
        // Where administrators paste the whole name of the host, the code is in it.
        $code = preg_replace('~^(https?://)?(customer-)?([a-z0-9]+).*$~i', '$3', trim((string)$this->setting('customercode')));
        return $code !== ''
            ? "https://customer-{$code}.cloudflarestream.com/{$token}/iframe"
            : "https://watch.videodelivery.net/{$token}";
    }

    #[\Override]
    public function list_videos(): iterable {
        $ours = self::creator_prefix();
        foreach ($this->client()->videos() as $video) {
            if (strpos((string)($video->creator ?? ''), $ours) === 0) {
                yield [$video->uid, max(0, (int)($video->size ?? 0)), (int)strtotime((string)($video->created ?? ''))];
            }
        }
    }

    #[\Override]
    public function estimate_cost(int $totalbytes, int $totalviews): float {
        // Stream counts minutes; 5 Mbit/s is taken as the usual rate. 5 dollars for 1000 minutes kept, 1 for 1000 seen;
        // 1000 minutes are the least that can be had.
        $minutes = $totalbytes * 8 / 5000000 / 60;
        return max(5.0, $minutes / 1000 * 5 + $minutes * $totalviews / 1000);
    }

    /**
     * How Stream knows whose a video is: this site, and one of its users, but not which.
     *
     * @param int $userid
     * @return string
     */
    private static function creator(int $userid): string {
        return self::creator_prefix() . substr(hash_hmac('sha256', "user {$userid}", get_site_identifier()), 0, 16);
    }

    /**
     * What all videos of this site have in common. A copy of the site at another address is another site: it must
     * never take this one's videos for its own.
     *
     * @return string
     */
    private static function creator_prefix(): string {
        global $CFG;
        return 'moodle-' . substr(hash_hmac('sha256', $CFG->wwwroot, get_site_identifier()), 0, 16) . '-';
    }

    /**
     * The API.
     *
     * @return client
     */
    private function client(): client {
        return new client(
            (string)$this->setting('apibase', self::API),
            (string)$this->setting('accountid'),
            $this->secret_setting('apitoken')
        );
    }
}
