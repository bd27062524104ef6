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
 * Calls of the Stream API.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_cloudflarestream;

use local_videostorage\retry_handler;
use moodle_exception;
use stdClass;

defined('MOODLE_INTERNAL') || die();

global $CFG;
require_once($CFG->libdir . '/filelib.php');

/**
 * The Cloudflare Stream API, as far as it is needed. Every answer is checked by its status and its shape: what does not
 * look like Cloudflare's is no answer.
 *
 * Every method throws moodle_exception backendunavailable (asking again may help) or backendrefused (a final no).
 */
final class client {
    /** Seconds to wait for a connection. */
    private const CONNECT_SECONDS = 5;

    /** Seconds for one call, all told. */
    private const TOTAL_SECONDS = 20;

    /** Statuses that a later call may not get. */
    private const PASSING = [408, 413, 425, 429];

    /** Codes of "there is no such account, or no such call"; their status is 404, but no video is gone. */
    private const NO_ROUTE = [7000, 7003];

    /** The version of tus that Stream speaks. */
    private const TUS = '1.0.0';

    /** Videos on one page of a list; the API gives no more. */
    private const PAGE = 1000;

    /** @var string where the account's videos are, without a slash at the end */
    private string $stream;

    /** @var string the API token */
    private string $token;

    /**
     * Constructor.
     *
     * @param string $base the API's address, such as https://api.cloudflare.com/client/v4
     * @param string $accountid the account
     * @param string $token an API token that may edit Stream
     */
    public function __construct(string $base, string $accountid, string $token) {
        $this->stream = rtrim($base, '/') . '/accounts/' . rawurlencode($accountid) . '/stream';
        $this->token = $token;
    }

    /**
     * Make a place for a video that somebody without the token may write to. Never asked twice: a second place would
     * reserve its minutes too.
     *
     * @param int $filesize exact size in bytes
     * @param array $metadata name => value; null = the name alone
     * @param string $creator whose it is, at most 64 characters
     * @return string[] the address, and the video's name
     */
    public function create(int $filesize, array $metadata, string $creator): array {
        $answer = $this->call('POST', $this->stream . '?direct_user=true', [
            'Tus-Resumable: ' . self::TUS,
            'Upload-Length: ' . $filesize,
            'Upload-Metadata: ' . self::metadata($metadata),
            'Upload-Creator: ' . $creator,
            // There is no body; without this, curl says that it is a form.
            'Content-Type:',
        ]);
        $this->require_status($answer);
        $url = $answer->headers['location'] ?? '';
        $videoid = $answer->headers['stream-media-id'] ?? '';
        if (!preg_match('~^https?://~i', $url) || $videoid === '') {
            throw self::unavailable('the answer names no upload address');
        }
        return [$url, $videoid];
    }

    /**
     * What Stream says of a video.
     *
     * @param string $videoid its name
     * @return stdClass|null null: there is no such video
     */
    public function details(string $videoid): ?stdClass {
        $answer = $this->call_again('GET', $this->video($videoid));
        if (self::is_gone($answer)) {
            return null;
        }
        $result = $this->result($answer);
        if (!$result instanceof stdClass) {
            throw self::unavailable('the answer describes no video');
        }
        return $result;
    }

    /**
     * Delete a video; one that is gone already is no error.
     *
     * @param string $videoid its name
     */
    public function delete(string $videoid): void {
        $answer = $this->call_again('DELETE', $this->video($videoid));
        if (self::is_gone($answer)) {
            return;
        }
        $this->require_status($answer);
        // Stream answers with nothing, or in its usual form; anything else is somebody else's answer.
        if (trim($answer->body) !== '' && empty(json_decode($answer->body)->success)) {
            throw self::unavailable('the answer is not the API\'s');
        }
    }

    /**
     * A token that plays a video.
     *
     * @param string $videoid its name
     * @param int $expires Unix seconds
     * @return string
     * @throws moodle_exception notstored: there is no such video
     */
    public function token(string $videoid, int $expires): string {
        $body = json_encode(['exp' => $expires]);
        $answer = $this->call_again('POST', $this->video($videoid) . '/token', ['Content-Type: application/json'], $body);
        if (self::is_gone($answer)) {
            throw new moodle_exception('notstored', 'local_videostorage');
        }
        $result = $this->result($answer);
        if (!isset($result->token) || !is_string($result->token) || $result->token === '') {
            throw self::unavailable('the answer holds no token');
        }
        return $result->token;
    }

    /**
     * All videos of the account, the oldest first.
     *
     * @return iterable<stdClass> as Stream describes them
     */
    public function videos(): iterable {
        $since = 0;
        $seen = [];
        do {
            $query = ['asc' => 'true', 'limit' => self::PAGE];
            if ($since) {
                // Pages overlap by a second: whether "start" itself is among them is not documented.
                $query['start'] = gmdate('Y-m-d\TH:i:s\Z', $since - 1);
            }
            $answer = $this->call_again('GET', $this->stream . '?' . http_build_query($query, '', '&'));
            $page = $this->result($answer);
            if (!is_array($page)) {
                throw self::unavailable('the answer is no list of videos');
            }
            $new = 0;
            foreach ($page as $video) {
                if (isset($video->uid) && !isset($seen[$video->uid])) {
                    $seen[$video->uid] = true;
                    $since = strtotime((string)($video->created ?? '')) ?: $since;
                    $new++;
                    yield $video;
                }
            }
        } while ($new);
    }

    /**
     * How many bytes an upload address holds. No token is sent there.
     *
     * @param string $url the address
     * @return int|null null: the address has ended
     */
    public function offset(string $url): ?int {
        $answer = $this->call_again('HEAD', $url, ['Tus-Resumable: ' . self::TUS], '', false);
        if (in_array($answer->status, [401, 403, 404, 410], true)) {
            return null;
        }
        $this->require_status($answer);
        $offset = $answer->headers['upload-offset'] ?? '';
        if (!ctype_digit($offset)) {
            throw self::unavailable('the upload address names no offset');
        }
        return (int)$offset;
    }

    /**
     * The address of a video.
     *
     * @param string $videoid its name
     * @return string
     */
    private function video(string $videoid): string {
        return $this->stream . '/' . rawurlencode($videoid);
    }

    /**
     * The header Upload-Metadata.
     *
     * @param array $metadata name => value; null = the name alone
     * @return string
     */
    private static function metadata(array $metadata): string {
        $pairs = [];
        foreach ($metadata as $name => $value) {
            $pairs[] = $value === null ? $name : $name . ' ' . base64_encode((string)$value);
        }
        return implode(',', $pairs);
    }

    /**
     * A call that may be made twice, and is where the first brought no answer or the server failed.
     *
     * @param string $method
     * @param string $url
     * @param string[] $headers
     * @param string $body
     * @param bool $withtoken
     * @return stdClass see {@see client::call}
     * @throws moodle_exception backendunavailable: the second failed as well
     */
    private function call_again(
        string $method,
        string $url,
        array $headers = [],
        string $body = '',
        bool $withtoken = true
    ): stdClass {
        return (new retry_handler(2, 0.0))->run(function () use ($method, $url, $headers, $body, $withtoken): stdClass {
            $answer = $this->call($method, $url, $headers, $body, $withtoken);
            if ($answer->status >= 500) {
                $this->require_status($answer);
            }
            return $answer;
        });
    }

    /**
     * One call.
     *
     * @param string $method
     * @param string $url
     * @param string[] $headers
     * @param string $body
     * @param bool $withtoken whether the token goes along; it goes to the API only
     * @return stdClass status, headers (small letters => value), body
     * @throws moodle_exception backendunavailable: there was no answer
     */
    private function call(
        string $method,
        string $url,
        array $headers = [],
        string $body = '',
        bool $withtoken = true
    ): stdClass {
        $curl = new \curl();
        $curl->setHeader($withtoken ? array_merge($headers, ['Authorization: Bearer ' . $this->token]) : $headers);
        $options = [
            'CURLOPT_CONNECTTIMEOUT' => self::CONNECT_SECONDS,
            'CURLOPT_TIMEOUT' => self::TOTAL_SECONDS,
            // Moodle's own default is to believe any certificate.
            'CURLOPT_SSL_VERIFYPEER' => 1,
            'CURLOPT_SSL_VERIFYHOST' => 2,
            // Nothing here redirects; the token must not follow a redirection.
            'CURLOPT_FOLLOWLOCATION' => 0,
        ];
        switch ($method) {
            case 'POST':
                $text = $curl->post($url, $body, $options);
                break;
            case 'HEAD':
                $text = $curl->head($url, $options);
                break;
            default:
                $text = $curl->get($url, [], $options + ['CURLOPT_CUSTOMREQUEST' => $method]);
        }
        $status = (int)($curl->get_info()['http_code'] ?? 0);
        if ($curl->get_errno() || $status === 0) {
            // The text is curl's own, or Moodle's where an administrator blocks the address.
            throw self::unavailable((string)$text);
        }
        $found = [];
        foreach ($curl->getResponse() as $name => $value) {
            $found[strtolower($name)] = trim((string)(is_array($value) ? end($value) : $value));
        }
        return (object)['status' => $status, 'headers' => $found, 'body' => (string)$text];
    }

    /**
     * What an answer holds.
     *
     * @param stdClass $answer
     * @return mixed
     */
    private function result(stdClass $answer) {
        $this->require_status($answer);
        $read = json_decode($answer->body);
        if (!$read instanceof stdClass || empty($read->success) || !isset($read->result)) {
            throw self::unavailable('the answer is not the API\'s');
        }
        return $read->result;
    }

    /**
     * Whether the API itself says that there is no such video. A 404 of a proxy, or for a wrong account, does not.
     *
     * @param stdClass $answer
     * @return bool
     */
    private static function is_gone(stdClass $answer): bool {
        $read = $answer->status === 404 ? json_decode($answer->body) : null;
        if (!$read instanceof stdClass || empty($read->errors) || !is_array($read->errors)) {
            return false;
        }
        foreach ($read->errors as $error) {
            if (in_array((int)($error->code ?? 0), self::NO_ROUTE, true)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Refuse an answer that is not a success.
     *
     * @param stdClass $answer
     */
    private function require_status(stdClass $answer): void {
        $status = $answer->status;
        if ($status >= 200 && $status < 300) {
            return;
        }
        $said = trim("HTTP {$status} " . self::messages($answer->body));
        // A 404 without the API's words comes from something before it.
        $isforeign = $status === 404 && self::messages($answer->body) === '';
        $passing = $status < 400 || $status >= 500 || $isforeign || in_array($status, self::PASSING, true);
        throw $passing ? self::unavailable($said) : new moodle_exception('backendrefused', 'local_videostorage', '', $said);
    }

    /**
     * The API's own words.
     *
     * @param string $body
     * @return string empty: it says nothing that could be read
     */
    private static function messages(string $body): string {
        $read = json_decode($body);
        if (!$read instanceof stdClass || !isset($read->errors) || !is_array($read->errors)) {
            return '';
        }
        $texts = [];
        foreach ($read->errors as $error) {
            $texts[] = trim(($error->code ?? '') . ' ' . ($error->message ?? ''));
        }
        return \core_text::substr(clean_param(implode('; ', $texts), PARAM_NOTAGS), 0, 200);
    }

    /**
     * It did not answer, or not now.
     *
     * @param string $why
     * @return moodle_exception
     */
    private static function unavailable(string $why): moodle_exception {
        return new moodle_exception('backendunavailable', 'local_videostorage', '', clean_param($why, PARAM_NOTAGS));
    }
}
