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
 * The storage of videos in Amazon S3 and stores that speak the same.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

use local_videostorage\base_storage;
use local_videostorage\logger;
use local_videostorage\sighting;
use local_videostorage\ticket;
use local_videostorage\upload;
use moodle_exception;

/**
 * Videos in one bucket of Amazon S3, or of a store that speaks the same; played from CloudFront where it is set up.
 *
 * Large files come in parts (S3's multipart upload), which never expires on our side; small ones by a signed form. What
 * counts is always what the store itself lists. Whoever has sent a video cannot change it afterwards: parts cannot be
 * sent to what is put together, and a form writes to a key beside, from where the video is copied.
 */
class storage extends base_storage {
    /** Bytes. */
    private const MIB = 1048576;

    /** S3 takes no smaller part, except for the last. */
    private const MIN_PART = 5 * self::MIB;

    /** S3 takes no larger part, in bytes. */
    private const MAX_PART = 5120 * self::MIB;

    /** S3 takes no more parts. */
    private const MOST_PARTS = 10000;

    /** S3 keeps no larger object, in bytes. */
    private const MAX_OBJECT = 5 * 1048576 * self::MIB;

    /** The size of a part where no other is set and the file is not too large for it, in bytes. */
    public const PART_SIZE = 8 * self::MIB;

    /** Up to this size a file is sent by one form, where no other limit is set, in bytes. */
    public const POST_LIMIT = 8 * self::MIB;

    /** How long a signature works where nothing else is set, in seconds: one part must be begun in this time. */
    public const SIGNATURE_SECONDS = 6 * HOURSECS;

    /** How long an unfinished upload may take, in seconds. */
    private const RESUME_SECONDS = 14 * DAYSECS;

    /** Before all keys where no other prefix is set. */
    public const PREFIX = 'videos';

    /** What the key that a form writes to has more. */
    private const INCOMING = '.incoming';

    /** What is taken over of a file name. */
    private const EXTENSION = '/\.([A-Za-z0-9]{1,10})$/';

    #[\Override]
    public function get_backend_name(): string {
        return 's3video';
    }

    #[\Override]
    public function is_configured(): bool {
        return $this->setting('aws_access_key') !== '' && $this->setting('s3_bucket') !== ''
            && $this->setting('s3_region') !== '' && $this->secret_setting('aws_secret_key') !== '';
    }

    #[\Override]
    public function get_protocols(): array {
        return $this->post_limit() > 0 ? ['s3multipart', 'post'] : ['s3multipart'];
    }

    #[\Override]
    public function get_chunk_rules(int $filesize = 0): array {
        $size = max((int)$this->setting('partsize', self::PART_SIZE), self::MIN_PART, (int)ceil($filesize / self::MOST_PARTS));
        $size = min((int)ceil($size / self::MIB) * self::MIB, self::MAX_PART);
        return ['min' => self::MIN_PART, 'max' => $size, 'multiple' => 1, 'recommended' => $size];
    }

    #[\Override]
    public function get_max_bytes(): int {
        $limit = (int)$this->setting('maxbytes', 0);
        return $limit > 0 ? min($limit, self::MAX_OBJECT) : self::MAX_OBJECT;
    }

    #[\Override]
    public function get_upload_lifetime(): int {
        return self::RESUME_SECONDS;
    }

    // Sending.

    #[\Override]
    public function get_upload_url(
        int $userid,
        int $assignmentid,
        string $filename,
        int $filesize,
        string $mimetype,
        array $options = []
    ): ticket {
        $key = $this->new_key($userid, (string)($options['clientkey'] ?? ''), $filename);
        $type = self::safe_type($mimetype);
        if ($filesize <= $this->post_limit()) {
            return $this->form_ticket($key, $filesize, $type);
        }
        return $this->multipart_ticket($key, $type);
    }

    #[\Override]
    public function renew_upload_url(upload $upload, int $expires): ticket {
        $key = $upload->get('videoid');
        $type = self::safe_type((string)$upload->get('mimetype'));
        if ($upload->get('protocol') === 'post') {
            $ticket = $this->form_ticket($key, $upload->get('filesize'), $type);
            // A form that was cut off leaves nothing behind.
            $ticket->resumable = false;
            return $ticket;
        }
        $uploadid = self::multipart_id_of($upload);
        if ($uploadid !== '' && $this->client()->list_parts($key, $uploadid) !== null) {
            return $upload->ticket();
        }
        $ticket = $this->multipart_ticket($key, $type);
        $ticket->resumable = false;
        return $ticket;
    }

    #[\Override]
    public function sign_parts(upload $upload, array $partnumbers): array {
        $uploadid = $this->multipart_id($upload);
        $most = min(self::MOST_PARTS, (int)ceil($upload->get('filesize') / self::MIN_PART));
        $seconds = $this->signature_seconds();
        $parts = [];
        foreach ($partnumbers as $number) {
            if ($number < 1 || $number > $most) {
                throw new \invalid_parameter_exception("partnumbers: 1 to {$most}");
            }
            $parts[] = [
                'partnumber' => $number,
                'url' => $this->client()->part_url($upload->get('videoid'), $uploadid, $number, $seconds),
                'headers' => [],
                'expires' => time() + $seconds,
            ];
        }
        return $parts;
    }

    #[\Override]
    public function list_parts(upload $upload): array {
        $parts = $this->client()->list_parts($upload->get('videoid'), $this->multipart_id($upload));
        if ($parts === null) {
            // Put together already, which a renewal sees; or gone, and then it begins anew.
            throw new moodle_exception('uploadexpired', 'local_videostorage');
        }
        return array_values($parts);
    }

    #[\Override]
    public function confirm_upload(upload $upload, array $metadata = []): sighting {
        $uploadid = self::multipart_id_of($upload);
        if ($uploadid !== '') {
            $seen = $this->put_together($upload, $uploadid, $metadata['parts'] ?? []);
        } else {
            $seen = $upload->get('protocol') === 'post' ? $this->take_in($upload) : null;
        }
        // Nothing left to do: an earlier time did it and its answer was lost, or there is nothing. The object itself tells.
        return $seen ?? $this->sighting_of_object($upload);
    }

    /**
     * Put a multipart upload together, if all of it is there.
     *
     * @param upload $upload
     * @param string $uploadid the store's own name for it
     * @param array[] $given partnumber and etag, as the sender has them
     * @return sighting|null what is there so far; null = now the object itself tells
     * @throws moodle_exception sizemismatch: the parts are more than the file
     */
    private function put_together(upload $upload, string $uploadid, array $given): ?sighting {
        $key = $upload->get('videoid');
        $parts = $this->client()->list_parts($key, $uploadid);
        if ($parts === null) {
            return null;
        }
        $parts = self::agreed($parts, $given);
        $held = self::bytes_of($parts);
        if ($held < $upload->get('filesize')) {
            return new sighting(true, false, false, $held);
        }
        if ($held > $upload->get('filesize')) {
            throw new moodle_exception('sizemismatch', 'local_videostorage', '', $held);
        }
        $this->client()->complete_multipart_upload($key, $uploadid, $parts);
        return null;
    }

    /**
     * Copy what a form brought to where no form can write.
     *
     * @param upload $upload
     * @return sighting|null null = now the object itself tells
     */
    private function take_in(upload $upload): ?sighting {
        $key = $upload->get('videoid');
        if ($this->client()->head_object($key) !== null) {
            return null;
        }
        $seen = $this->sighting_of_incoming($upload);
        if ($seen->bytesstored === $upload->get('filesize') && $this->client()->copy_object($key . self::INCOMING, $key)) {
            $this->client()->delete_object($key . self::INCOMING);
            return null;
        }
        return $seen;
    }

    #[\Override]
    public function get_video_metadata(upload $upload): sighting {
        $uploadid = $upload->is_in(upload::LIVE) ? self::multipart_id_of($upload) : '';
        if ($uploadid !== '') {
            $parts = $this->client()->list_parts($upload->get('videoid'), $uploadid);
            if ($parts !== null) {
                return new sighting(true, false, false, self::bytes_of($parts));
            }
        }
        $seen = $this->sighting_of_object($upload);
        if (!$seen->exists && $upload->is_in(upload::LIVE) && $upload->get('protocol') === 'post') {
            return $this->sighting_of_incoming($upload);
        }
        return $seen;
    }

    /**
     * What a form has brought: it is there, but not taken in yet.
     *
     * @param upload $upload
     * @return sighting
     */
    private function sighting_of_incoming(upload $upload): sighting {
        $size = $this->client()->head_object($upload->get('videoid') . self::INCOMING);
        return $size === null ? sighting::nothing() : new sighting(true, false, false, $size);
    }

    #[\Override]
    public function abort_upload(upload $upload, array $secret = []): void {
        $key = $upload->get('videoid');
        $uploadid = (string)($secret['uploadid'] ?? '');
        if ($key === '') {
            return;
        }
        if ($uploadid !== '') {
            $this->client()->abort_multipart_upload($key, $uploadid);
            // A part that was on its way may have been stored after all; the task tries again until none is left.
            if ($this->client()->list_parts($key, $uploadid)) {
                throw new moodle_exception('backendunavailable', 'local_videostorage', '', 'parts are left');
            }
        }
        if (!empty($secret['incoming'])) {
            $this->client()->delete_object($secret['incoming']);
        }
        $this->delete_video($key);
    }

    // What is kept.

    #[\Override]
    public function video_exists(string $videoid): bool {
        return $this->client()->head_object($videoid) !== null;
    }

    #[\Override]
    public function delete_video(string $videoid): void {
        $this->client()->delete_object($videoid);
        $distribution = (string)$this->setting('cloudfront_distribution_id');
        if ($distribution === '') {
            return;
        }
        try {
            (new invalidation($this->signer('us-east-1', 'cloudfront')))->request($distribution, $videoid);
        } catch (moodle_exception $e) {
            // The object is gone; what CloudFront still holds ends with its own time.
            logger::write(logger::BACKEND_ERROR, null, [
                'backend' => $this->get_backend_name(),
                'videoid' => $videoid,
                'errorcode' => $e->errorcode,
                'errormessage' => $e->getMessage(),
                'userrole' => 'system',
            ]);
        }
    }

    #[\Override]
    public function get_playback_url(string $videoid, int $expiryseconds = 86400): string {
        $domain = (string)$this->setting('cloudfront_domain');
        $keypairid = (string)$this->setting('cloudfront_keypair_id');
        $privatekey = $this->secret_setting('cloudfront_private_key');
        if ($domain === '' || $keypairid === '' || $privatekey === '') {
            return $this->client()->get_url($videoid, $expiryseconds);
        }
        $url = (new cloudfront($domain, $keypairid, $privatekey))->signed_url($videoid, time() + $expiryseconds);
        if ($url === '') {
            throw new moodle_exception('backendrefused', 'local_videostorage', '', 'CloudFront: private key');
        }
        return $url;
    }

    #[\Override]
    public function list_videos(): iterable {
        foreach ($this->client()->list_objects($this->own_prefix()) as [$key, $size, $time]) {
            // What a form has brought belongs to its upload until that has had its time.
            $isincoming = substr($key, -strlen(self::INCOMING)) === self::INCOMING;
            if (!$isincoming || $time < time() - self::RESUME_SECONDS) {
                yield [$key, $size, $time];
            }
        }
    }

    #[\Override]
    public function estimate_cost(int $totalbytes, int $totalviews): float {
        // Per month: storage, and every view as a transfer of all that is stored, at Amazon's list prices.
        $gigabytes = $totalbytes / 1024 ** 3;
        return $gigabytes * 0.023 + $gigabytes * $totalviews * 0.085;
    }

    /**
     * The object as it is.
     *
     * @param upload $upload
     * @return sighting
     */
    private function sighting_of_object(upload $upload): sighting {
        $size = $this->client()->head_object($upload->get('videoid'));
        if ($size === null) {
            return sighting::nothing();
        }
        // Nothing is converted here: what is stored can be played.
        return new sighting(true, true, true, $size, 100, $size);
    }

    /**
     * The parts that the sender knows the same way. Without the sender's own list all count.
     *
     * @param array[] $parts partnumber => partnumber, etag, size, as the store lists them
     * @param array[] $given partnumber and etag, as the sender has them
     * @return array[] partnumber => partnumber, etag, size
     */
    private static function agreed(array $parts, array $given): array {
        foreach ($given as $part) {
            $stored = $parts[(int)$part['partnumber']] ?? null;
            if ($stored && trim($stored['etag'], '"') !== trim($part['etag'], '" ')) {
                // Not what this sender sent: it must be sent again, not become a piece of the video.
                unset($parts[(int)$part['partnumber']]);
            }
        }
        return $parts;
    }

    /**
     * How many bytes parts have.
     *
     * @param array[] $parts
     * @return int
     */
    private static function bytes_of(array $parts): int {
        return (int)array_sum(array_column($parts, 'size'));
    }

    /**
     * A place for a file that comes in parts.
     *
     * @param string $key
     * @param string $type
     * @return ticket
     */
    private function multipart_ticket(string $key, string $type): ticket {
        $uploadid = $this->client()->create_multipart_upload($key, $type);
        return new ticket($key, 's3multipart', '', 0, [], [], ['uploadid' => $uploadid]);
    }

    /**
     * A place for a file that comes by a form.
     *
     * @param string $key
     * @param int $filesize
     * @param string $type
     * @return ticket
     */
    private function form_ticket(string $key, int $filesize, string $type): ticket {
        $seconds = $this->signature_seconds();
        $incoming = $key . self::INCOMING;
        [$url, $fields] = $this->client()->post_form($incoming, $filesize, $type, $seconds);
        return new ticket($key, 'post', $url, time() + $seconds, [], $fields, ['incoming' => $incoming]);
    }

    /**
     * The store's own name for a multipart upload.
     *
     * @param upload $upload
     * @return string
     * @throws moodle_exception uploadexpired: there is none (any more)
     */
    private function multipart_id(upload $upload): string {
        if ($upload->get('protocol') !== 's3multipart') {
            throw new \invalid_parameter_exception('This upload knows no parts');
        }
        $uploadid = self::multipart_id_of($upload);
        if ($uploadid === '') {
            throw new moodle_exception('uploadexpired', 'local_videostorage');
        }
        return $uploadid;
    }

    /**
     * The store's own name for a multipart upload.
     *
     * @param upload $upload
     * @return string empty = there is none (any more)
     */
    private static function multipart_id_of(upload $upload): string {
        $ticket = $upload->get('protocol') === 's3multipart' ? $upload->ticket() : null;
        return $ticket ? (string)($ticket->secret['uploadid'] ?? '') : '';
    }

    /**
     * A key that no other upload has, and that tells nothing but numbers.
     *
     * @param int $userid
     * @param string $clientkey
     * @param string $filename only its extension is taken
     * @return string
     */
    private function new_key(int $userid, string $clientkey, string $filename): string {
        $extension = preg_match(self::EXTENSION, $filename, $found) ? '.' . strtolower($found[1]) : '';
        $folder = $clientkey !== '' ? $clientkey : 'upload';
        return $this->own_prefix() . "{$userid}/{$folder}/" . bin2hex(random_bytes(16)) . $extension;
    }

    /**
     * How the keys of this site begin; several sites may share a bucket.
     *
     * @return string with a slash at its end
     */
    private function own_prefix(): string {
        $prefix = preg_replace('~[^A-Za-z0-9/_.-]~', '', (string)$this->setting('key_prefix', self::PREFIX));
        $folders = array_diff(explode('/', $prefix), ['', '.', '..']);
        $site = substr(hash('sha256', get_site_identifier()), 0, 12);
        return substr(implode('/', $folders), 0, 80) . ($folders ? '/' : '') . "{$site}/";
    }

    /**
     * The MIME type that the store shall tell a browser: never one that a browser runs.
     *
     * @param string $mimetype as the sender said it
     * @return string
     */
    private static function safe_type(string $mimetype): string {
        $mimetype = strtolower(trim($mimetype));
        return preg_match('~^(video|audio)/[a-z0-9.+-]+$~D', $mimetype) ? $mimetype : 'application/octet-stream';
    }

    /**
     * Up to which size a file is sent by one form.
     *
     * @return int bytes, 0 = none is
     */
    private function post_limit(): int {
        return min(max(0, (int)$this->setting('postlimit', self::POST_LIMIT)), self::MAX_PART);
    }

    /**
     * How long a signature works.
     *
     * @return int seconds
     */
    private function signature_seconds(): int {
        return min(max(5 * MINSECS, (int)$this->setting('signaturelife', self::SIGNATURE_SECONDS)), sigv4::LONGEST);
    }

    /**
     * Signs with the site's key.
     *
     * @param string $region
     * @param string $service
     * @return sigv4
     */
    private function signer(string $region, string $service): sigv4 {
        return new sigv4((string)$this->setting('aws_access_key'), $this->secret_setting('aws_secret_key'), $region, $service);
    }

    /**
     * The bucket.
     *
     * @return s3_client
     */
    private function client(): s3_client {
        $region = (string)$this->setting('s3_region');
        return new s3_client(
            $this->signer($region, 's3'),
            (string)$this->setting('s3_bucket'),
            $region,
            (string)$this->setting('endpoint'),
            (bool)$this->setting('path_style', '0')
        );
    }
}
