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
 * Speaks to Amazon S3 and to stores that speak the same.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

use moodle_exception;

defined('MOODLE_INTERNAL') || die();

global $CFG;
require_once($CFG->libdir . '/filelib.php');

/**
 * One bucket of Amazon S3, or of a store that speaks the same. Every call throws a moodle_exception of component
 * local_videostorage: backendunavailable (no answer, or not now) or backendrefused (a final no). Their messages hold a
 * status and a code, never what was sent.
 */
class s3_client {
    /** How long a connection may take, in seconds. */
    private const CONNECT_SECONDS = 10;

    /** How long an answer may take, in seconds. */
    private const ANSWER_SECONDS = 30;

    /** Putting a large object together takes longer; an answer that is missed is asked for again. */
    private const COMPLETE_SECONDS = 50;

    /** Codes of errors that pass, whatever their status. A part that is not there (any more) is found by asking again. */
    private const PASSING = ['InternalError', 'InvalidPart', 'InvalidPartOrder', 'OperationAborted', 'RequestTimeout',
        'ServiceUnavailable', 'SlowDown', 'Throttling', 'ThrottlingException', 'TooManyRequests'];

    /** @var sigv4 signs */
    private sigv4 $signer;

    /** @var string its name */
    private string $bucket;

    /** @var string scheme, host and port */
    private string $base;

    /** @var string what stands before a key: a slash, with path style the bucket too */
    private string $root;

    /**
     * Constructor.
     *
     * @param sigv4 $signer signs
     * @param string $bucket its name
     * @param string $region such as eu-west-1
     * @param string $endpoint scheme, host and port of an S3-compatible store; empty = Amazon
     * @param bool $pathstyle whether the bucket stands in the path, not in the host
     */
    public function __construct(sigv4 $signer, string $bucket, string $region, string $endpoint = '', bool $pathstyle = false) {
        $this->signer = $signer;
        $this->bucket = $bucket;
        if ($endpoint === '') {
            $endpoint = "https://s3.{$region}.amazonaws.com" . (strpos($region, 'cn-') === 0 ? '.cn' : '');
        }
        // Amazon's certificate covers one label before its own host, not a bucket with dots.
        $pathstyle = $pathstyle || strpos($bucket, '.') !== false;
        [$scheme, $host] = explode('://', rtrim($endpoint, '/'), 2) + [1 => ''];
        $this->base = $pathstyle ? "{$scheme}://{$host}" : "{$scheme}://{$bucket}.{$host}";
        $this->root = $pathstyle ? "/{$bucket}/" : '/';
    }

    // Addresses for others.

    /**
     * An address to send one part to, by PUT.
     *
     * @param string $key the object's
     * @param string $uploadid of the multipart upload
     * @param int $partnumber from 1
     * @param int $seconds how long it works
     * @return string
     */
    public function part_url(string $key, string $uploadid, int $partnumber, int $seconds): string {
        $query = ['partNumber' => (string)$partnumber, 'uploadId' => $uploadid];
        return $this->signer->presign('PUT', $this->base, $this->root . $key, $query, [], time(), $seconds);
    }

    /**
     * An address that gives the object.
     *
     * @param string $key the object's
     * @param int $seconds how long it works
     * @return string
     */
    public function get_url(string $key, int $seconds): string {
        return $this->signer->presign('GET', $this->base, $this->root . $key, [], [], time(), $seconds);
    }

    /**
     * A form by which exactly one object of exactly one size can be posted.
     *
     * @param string $key the object's
     * @param int $size bytes
     * @param string $type its MIME type
     * @param int $seconds how long it works
     * @return array address, and fields (name => value) that go before the file
     */
    public function post_form(string $key, int $size, string $type, int $seconds): array {
        $conditions = [
            ['bucket' => $this->bucket],
            ['key' => $key],
            ['Content-Type' => $type],
            ['content-length-range', $size, $size],
        ];
        $fields = ['key' => $key, 'Content-Type' => $type] + $this->signer->post_fields($conditions, time(), $seconds);
        return [sigv4::address($this->base, $this->root), $fields];
    }

    // Multipart uploads.

    /**
     * Begin one.
     *
     * @param string $key the object's
     * @param string $type its MIME type
     * @return string its upload id
     */
    public function create_multipart_upload(string $key, string $type): string {
        [$status, $body] = $this->request('POST', $key, ['uploads' => ''], ['Content-Type' => $type]);
        return $this->text_of($this->answer($status, $body, 'UploadId')->UploadId, $status);
    }

    /**
     * The parts that are stored.
     *
     * @param string $key the object's
     * @param string $uploadid of the multipart upload
     * @return array[]|null partnumber => partnumber, etag, size; null = there is no such upload (any more)
     */
    public function list_parts(string $key, string $uploadid): ?array {
        $parts = [];
        $marker = 0;
        do {
            $query = ['max-parts' => '1000', 'part-number-marker' => (string)$marker, 'uploadId' => $uploadid];
            [$status, $body] = $this->request('GET', $key, $query);
            if ($status === 404 && self::code_of($body) === 'NoSuchUpload') {
                return null;
            }
            $page = $this->answer($status, $body, 'UploadId');
            foreach ($page->Part as $part) {
                $number = (int)$part->PartNumber;
                $parts[$number] = [
                    'partnumber' => $number,
                    'etag' => $this->text_of($part->ETag, $status),
                    'size' => (int)$part->Size,
                ];
            }
            $next = (int)$page->NextPartNumberMarker;
            $more = (string)$page->IsTruncated === 'true';
            if ($more && $next <= $marker) {
                throw self::unavailable("{$status}: a list that does not go on");
            }
            $marker = $next;
        } while ($more);
        ksort($parts);
        return $parts;
    }

    /**
     * Put the parts together.
     *
     * @param string $key the object's
     * @param string $uploadid of the multipart upload
     * @param array[] $parts partnumber and etag, in order
     * @return bool false = there is no such upload (any more)
     */
    public function complete_multipart_upload(string $key, string $uploadid, array $parts): bool {
        $xml = '<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">';
        foreach ($parts as $part) {
            $etag = htmlspecialchars($part['etag'], ENT_XML1 | ENT_QUOTES);
            $xml .= "<Part><PartNumber>{$part['partnumber']}</PartNumber><ETag>{$etag}</ETag></Part>";
        }
        $xml .= '</CompleteMultipartUpload>';
        $headers = ['Content-Type' => 'application/xml'];
        [$status, $body] = $this->request('POST', $key, ['uploadId' => $uploadid], $headers, $xml, self::COMPLETE_SECONDS);
        if (self::code_of($body) === 'NoSuchUpload') {
            return false;
        }
        // S3 answers 200 before it has finished; whether it could stands in the body.
        $this->answer($status, $body, 'ETag');
        return true;
    }

    /**
     * Give one up, with the parts that are stored. Repeatable.
     *
     * @param string $key the object's
     * @param string $uploadid of the multipart upload
     */
    public function abort_multipart_upload(string $key, string $uploadid): void {
        [$status, $body] = $this->request('DELETE', $key, ['uploadId' => $uploadid]);
        $this->require_gone($status, $body, 'NoSuchUpload');
    }

    // Objects.

    /**
     * What is known of an object.
     *
     * @param string $key the object's
     * @return int|null its size in bytes; null = there is no such object
     */
    public function head_object(string $key): ?int {
        [$status, $body, $headers] = $this->request('HEAD', $key);
        if ($status === 404) {
            $this->require_absent($key);
            return null;
        }
        if ($status !== 200) {
            throw self::failure($status, $body);
        }
        $size = $headers['content-length'] ?? '';
        if (!is_string($size) || !ctype_digit($size) || empty($headers['etag'])) {
            throw self::unavailable("{$status}, but not an answer of S3");
        }
        return (int)$size;
    }

    /**
     * An answer to HEAD has no body: 404 may be a wrong bucket, or anybody on the way. That no video is lost by it, the
     * store itself must say that this object is none of its own.
     *
     * @param string $key the object's
     */
    private function require_absent(string $key): void {
        [$status, $body] = $this->request('GET', $key, [], ['Range' => 'bytes=0-0']);
        if ($status !== 404 || self::code_of($body) === '') {
            throw self::unavailable("{$status}, but not an answer of S3");
        }
        if (self::code_of($body) !== 'NoSuchKey') {
            throw self::failure($status, $body);
        }
    }

    /**
     * Copy an object within the bucket, at most 5 GiB. Repeatable.
     *
     * @param string $from its key
     * @param string $to the copy's key
     * @return bool false = there is no such object
     */
    public function copy_object(string $from, string $to): bool {
        $source = sigv4::address('', "/{$this->bucket}/{$from}");
        $headers = ['Content-Type' => 'application/octet-stream', 'x-amz-copy-source' => $source];
        [$status, $body] = $this->request('PUT', $to, [], $headers, '', self::COMPLETE_SECONDS);
        if (self::code_of($body) === 'NoSuchKey') {
            return false;
        }
        $this->answer($status, $body, 'ETag');
        return true;
    }

    /**
     * Delete an object. Repeatable.
     *
     * @param string $key the object's
     */
    public function delete_object(string $key): void {
        [$status, $body] = $this->request('DELETE', $key);
        $this->require_gone($status, $body, 'NoSuchKey');
    }

    /**
     * Something is deleted, or was so before.
     *
     * @param int $status
     * @param string $body
     * @param string $code the error that says that there was nothing to delete
     */
    private function require_gone(int $status, string $body, string $code): void {
        $isdone = in_array($status, [200, 204], true) && trim($body) === '';
        if (!$isdone && self::code_of($body) !== $code) {
            throw self::failure($status, $body);
        }
    }

    /**
     * The objects whose keys begin alike.
     *
     * @param string $prefix how they begin
     * @return iterable of [key, size in bytes, when it was stored (Unix seconds)]
     */
    public function list_objects(string $prefix): iterable {
        $token = null;
        do {
            $query = ['list-type' => '2', 'max-keys' => '1000', 'prefix' => $prefix];
            if ($token !== null) {
                $query['continuation-token'] = $token;
            }
            [$status, $body] = $this->request('GET', '', $query);
            $page = $this->answer($status, $body, 'IsTruncated');
            foreach ($page->Contents as $object) {
                $time = strtotime((string)$object->LastModified);
                yield [$this->text_of($object->Key, $status), (int)$object->Size, $time === false ? time() : $time];
            }
            $before = $token;
            $token = (string)$page->IsTruncated === 'true' ? $this->text_of($page->NextContinuationToken, $status) : null;
            if ($token !== null && $token === $before) {
                throw self::unavailable("{$status}: a list that does not go on");
            }
        } while ($token !== null);
    }

    // The wire.

    /**
     * Ask.
     *
     * @param string $method GET, …
     * @param string $key the object's, empty = the bucket itself
     * @param string[] $query name => value
     * @param string[] $headers name => value
     * @param string $payload the body
     * @param int $seconds how long the answer may take
     * @return array status, body, headers (names in small letters)
     */
    private function request(
        string $method,
        string $key,
        array $query = [],
        array $headers = [],
        string $payload = '',
        int $seconds = self::ANSWER_SECONDS
    ): array {
        $path = $this->root . $key;
        $signed = $this->signer->headers($method, $this->base, $path, $query, $headers, hash('sha256', $payload), time());
        return self::send($method, sigv4::address($this->base, $path, $query), $signed, $payload, $seconds);
    }

    /**
     * Send a request that is signed.
     *
     * @param string $method GET, …
     * @param string $url where to
     * @param string[] $headers name => value
     * @param string $payload the body
     * @param int $seconds how long the answer may take
     * @return array status, body, headers (names in small letters)
     * @throws moodle_exception backendunavailable: there was no answer
     */
    public static function send(string $method, string $url, array $headers, string $payload, int $seconds): array {
        // The administrator chose the address; a store in one's own network is none of the hosts that users must not reach.
        $curl = new \curl(['ignoresecurity' => true]);
        foreach ($headers as $name => $value) {
            $curl->setHeader("{$name}: {$value}");
        }
        $curl->setHeader('Expect:');
        $options = [
            'CURLOPT_CONNECTTIMEOUT' => self::CONNECT_SECONDS,
            'CURLOPT_TIMEOUT' => $seconds,
            // A signature is good for one host only.
            'CURLOPT_FOLLOWLOCATION' => 0,
            'CURLOPT_RETURNTRANSFER' => 1,
        ];
        if ($method === 'HEAD') {
            $body = $curl->head($url, $options);
        } else if ($method === 'POST' || $method === 'PUT') {
            $body = $curl->post($url, $payload, $options + ['CURLOPT_CUSTOMREQUEST' => $method]);
        } else {
            // Moodle's own delete() would sign in as "anonymous" besides.
            $body = $curl->get($url, [], $options + ['CURLOPT_CUSTOMREQUEST' => $method]);
        }
        $status = (int)($curl->get_info()['http_code'] ?? 0);
        if ($curl->get_errno() || !$status) {
            throw self::unavailable('curl ' . (int)$curl->get_errno());
        }
        return [$status, (string)$body, array_change_key_case($curl->getResponse() ?: [])];
    }

    /**
     * An answer of the kind that was asked for.
     *
     * @param int $status
     * @param string $body
     * @param string $element what such an answer always has; stores name the whole in different ways
     * @return \SimpleXMLElement
     */
    private function answer(int $status, string $body, string $element): \SimpleXMLElement {
        if ($status !== 200 || self::code_of($body) !== '') {
            throw self::failure($status, $body);
        }
        $xml = self::xml($body);
        if ($xml === null || !isset($xml->{$element})) {
            throw self::unavailable("{$status}, but not an answer of S3");
        }
        return $xml;
    }

    /**
     * A text that must be there.
     *
     * @param mixed $element
     * @param int $status of the answer
     * @return string
     */
    private function text_of($element, int $status): string {
        $text = (string)$element;
        if ($text === '') {
            throw self::unavailable("{$status}, but not an answer of S3");
        }
        return $text;
    }

    /**
     * A body as XML.
     *
     * @param string $body
     * @return \SimpleXMLElement|null null = it is none
     */
    private static function xml(string $body): ?\SimpleXMLElement {
        $before = libxml_use_internal_errors(true);
        $xml = simplexml_load_string(ltrim($body), \SimpleXMLElement::class, LIBXML_NONET);
        libxml_clear_errors();
        libxml_use_internal_errors($before);
        return $xml === false ? null : $xml;
    }

    /**
     * The code of an error.
     *
     * @param string $body
     * @return string empty = it tells of none
     */
    private static function code_of(string $body): string {
        $xml = strpos($body, '<Error') === false ? null : self::xml($body);
        // CloudFront wraps its errors once more.
        $error = $xml !== null && $xml->getName() === 'ErrorResponse' ? $xml->Error : $xml;
        if ($error === null || $error->getName() !== 'Error') {
            return '';
        }
        return preg_replace('/[^A-Za-z0-9.]/', '', (string)$error->Code) ?: 'Error';
    }

    /**
     * What an error means.
     *
     * @param int $status
     * @param string $body
     * @return moodle_exception
     */
    public static function failure(int $status, string $body): moodle_exception {
        $code = self::code_of($body);
        $said = trim("{$status} {$code}");
        // 200 is how S3 tells of an error that befell it after it had begun to answer; other words than S3's are somebody's
        // on the way. Only an answer to HEAD has none.
        $isforeign = $code === '' && trim($body) !== '' && strpos($body, 'HTTP/') !== 0;
        $passes = $status >= 500 || in_array($status, [200, 408, 429], true) || in_array($code, self::PASSING, true);
        if ($passes || $isforeign) {
            return self::unavailable($said);
        }
        // 3xx is a bucket of another region.
        return new moodle_exception('backendrefused', 'local_videostorage', '', $said);
    }

    /**
     * It did not answer, or not now.
     *
     * @param string $said status and code
     * @return moodle_exception
     */
    private static function unavailable(string $said): moodle_exception {
        return new moodle_exception('backendunavailable', 'local_videostorage', '', $said);
    }
}
