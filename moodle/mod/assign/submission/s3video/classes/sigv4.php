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
 * Signs requests to Amazon Web Services, and addresses of S3-compatible stores.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

/**
 * AWS Signature Version 4, and nothing else: no request is made here, no setting read, no clock asked. Times are Unix
 * seconds, paths and query values are given as they are and encoded here.
 */
final class sigv4 {
    /** The name of the method. */
    private const ALGORITHM = 'AWS4-HMAC-SHA256';

    /** Stands for the hash of a body that is not known when its address is signed. */
    public const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

    /** A signed address lives no longer, in seconds. */
    public const LONGEST = 604800;

    /** @var string the public half of the key */
    private string $accesskey;

    /** @var string the secret half */
    private string $secretkey;

    /** @var string such as eu-west-1 */
    private string $region;

    /** @var string such as s3 */
    private string $service;

    /** @var string session token of temporary credentials, empty = none */
    private string $token;

    /**
     * Constructor.
     *
     * @param string $accesskey the public half of the key
     * @param string $secretkey the secret half
     * @param string $region such as eu-west-1
     * @param string $service such as s3
     * @param string $token session token of temporary credentials, empty = none
     */
    public function __construct(
        string $accesskey,
        string $secretkey,
        string $region,
        string $service = 's3',
        string $token = ''
    ) {
        $this->accesskey = $accesskey;
        $this->secretkey = $secretkey;
        $this->region = $region;
        $this->service = $service;
        $this->token = $token;
    }

    /**
     * An address that carries its own signature. The body is not signed.
     *
     * @param string $method GET, PUT, …
     * @param string $base scheme, host and port: https://bucket.s3.eu-west-1.amazonaws.com
     * @param string $path such as /folder/a video.mp4
     * @param string[] $query name => value, in the order in which they shall appear
     * @param string[] $headers name => value, which the request must carry exactly so
     * @param int $time when it is signed
     * @param int $expires how many seconds it works
     * @return string
     */
    public function presign(
        string $method,
        string $base,
        string $path,
        array $query,
        array $headers,
        int $time,
        int $expires
    ): string {
        $headers = self::canonical_headers($headers, $base);
        $query += [
            'X-Amz-Algorithm' => self::ALGORITHM,
            'X-Amz-Credential' => $this->credential($time),
            'X-Amz-Date' => self::stamp($time),
            'X-Amz-Expires' => (string)min($expires, self::LONGEST),
            'X-Amz-SignedHeaders' => implode(';', array_keys($headers)),
        ];
        if ($this->token !== '') {
            $query['X-Amz-Security-Token'] = $this->token;
        }
        $signature = $this->sign_request($method, $path, $query, $headers, self::UNSIGNED_PAYLOAD, $time);
        return self::address($base, $path, $query) . '&X-Amz-Signature=' . $signature;
    }

    /**
     * The headers of a signed request: those given, and those that sign it.
     *
     * @param string $method GET, POST, …
     * @param string $base scheme, host and port
     * @param string $path such as /folder/a video.mp4
     * @param string[] $query name => value
     * @param string[] $headers name => value
     * @param string $payloadhash SHA-256 of the body in hexadecimal digits, or {@see self::UNSIGNED_PAYLOAD}
     * @param int $time when it is signed
     * @return string[] name => value
     */
    public function headers(
        string $method,
        string $base,
        string $path,
        array $query,
        array $headers,
        string $payloadhash,
        int $time
    ): array {
        $headers['X-Amz-Date'] = self::stamp($time);
        if ($this->token !== '') {
            $headers['X-Amz-Security-Token'] = $this->token;
        }
        if ($this->service === 's3') {
            $headers['X-Amz-Content-SHA256'] = $payloadhash;
        }
        $signed = self::canonical_headers($headers, $base);
        $signature = $this->sign_request($method, $path, $query, $signed, $payloadhash, $time);
        $headers['Authorization'] = self::ALGORITHM . ' Credential=' . $this->credential($time)
            . ', SignedHeaders=' . implode(';', array_keys($signed)) . ', Signature=' . $signature;
        return $headers;
    }

    /**
     * The fields of a form by which a browser, or a client like one, may post a file.
     *
     * @param array $conditions what the policy demands beside the signature
     * @param int $time when it is signed
     * @param int $expires how many seconds it works
     * @return string[] name => value; the form's own fields (key, Content-Type) are to be added
     */
    public function post_fields(array $conditions, int $time, int $expires): array {
        $fields = [
            'x-amz-algorithm' => self::ALGORITHM,
            'x-amz-credential' => $this->credential($time),
            'x-amz-date' => self::stamp($time),
        ];
        if ($this->token !== '') {
            $fields['x-amz-security-token'] = $this->token;
        }
        foreach ($fields as $name => $value) {
            $conditions[] = [$name => $value];
        }
        $fields['policy'] = base64_encode(json_encode([
            'expiration' => gmdate('Y-m-d\TH:i:s\Z', $time + $expires),
            'conditions' => $conditions,
        ], JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR));
        $fields['x-amz-signature'] = hash_hmac('sha256', $fields['policy'], $this->key($time));
        return $fields;
    }

    /**
     * An address of encoded parts.
     *
     * @param string $base scheme, host and port
     * @param string $path as it is
     * @param string[] $query name => value, as they are
     * @return string
     */
    public static function address(string $base, string $path, array $query = []): string {
        $pairs = self::encoded_pairs($query);
        return $base . self::encode_path($path) . ($pairs ? '?' . implode('&', $pairs) : '');
    }

    /**
     * The host as a client says it in its header: a scheme's own port is left out.
     *
     * @param string $base scheme, host and port
     * @return string
     */
    public static function host(string $base): string {
        $host = strtolower((string)parse_url($base, PHP_URL_HOST));
        $port = parse_url($base, PHP_URL_PORT);
        $own = ['http' => 80, 'https' => 443][strtolower((string)parse_url($base, PHP_URL_SCHEME))] ?? null;
        return $port && $port !== $own ? "{$host}:{$port}" : $host;
    }

    /**
     * The signature of a request.
     *
     * @param string $method GET, PUT, …
     * @param string $path as it is
     * @param string[] $query name => value, as they are
     * @param string[] $headers as {@see self::canonical_headers} made them
     * @param string $payloadhash
     * @param int $time
     * @return string
     */
    private function sign_request(
        string $method,
        string $path,
        array $query,
        array $headers,
        string $payloadhash,
        int $time
    ): string {
        // S3 alone takes the path as it travels; all others encode it a second time.
        $path = self::encode_path($path);
        $lines = [$method, $this->service === 's3' ? $path : self::encode_path($path), self::canonical_query($query)];
        foreach ($headers as $name => $value) {
            $lines[] = "{$name}:{$value}";
        }
        array_push($lines, '', implode(';', array_keys($headers)), $payloadhash);
        $text = [self::ALGORITHM, self::stamp($time), $this->scope($time), hash('sha256', implode("\n", $lines))];
        return hash_hmac('sha256', implode("\n", $text), $this->key($time));
    }

    /**
     * The names in small letters and in order, the values without needless spaces, and the host.
     *
     * @param string[] $headers name => value
     * @param string $base scheme, host and port
     * @return string[] name => value
     */
    private static function canonical_headers(array $headers, string $base): array {
        $canonical = ['host' => self::host($base)];
        foreach ($headers as $name => $value) {
            $canonical[strtolower($name)] = trim(preg_replace('/\s+/', ' ', (string)$value));
        }
        ksort($canonical, SORT_STRING);
        return $canonical;
    }

    /**
     * The query in the order of its encoded names, then values.
     *
     * @param string[] $query name => value
     * @return string
     */
    private static function canonical_query(array $query): string {
        $pairs = [];
        foreach ($query as $name => $value) {
            $pairs[] = [rawurlencode((string)$name), rawurlencode((string)$value)];
        }
        usort($pairs, function (array $one, array $other): int {
            return strcmp($one[0], $other[0]) ?: strcmp($one[1], $other[1]);
        });
        return implode('&', array_map(function (array $pair): string {
            return "{$pair[0]}={$pair[1]}";
        }, $pairs));
    }

    /**
     * The query encoded, in its own order.
     *
     * @param string[] $query name => value
     * @return string[]
     */
    private static function encoded_pairs(array $query): array {
        $pairs = [];
        foreach ($query as $name => $value) {
            $pairs[] = rawurlencode((string)$name) . '=' . rawurlencode((string)$value);
        }
        return $pairs;
    }

    /**
     * A path encoded, its slashes left.
     *
     * @param string $path
     * @return string
     */
    private static function encode_path(string $path): string {
        return str_replace('%2F', '/', rawurlencode($path));
    }

    /**
     * A time as the signature says it.
     *
     * @param int $time
     * @return string
     */
    private static function stamp(int $time): string {
        return gmdate('Ymd\THis\Z', $time);
    }

    /**
     * What a signature is good for.
     *
     * @param int $time
     * @return string
     */
    private function scope(int $time): string {
        return gmdate('Ymd', $time) . "/{$this->region}/{$this->service}/aws4_request";
    }

    /**
     * Who signs, and what for.
     *
     * @param int $time
     * @return string
     */
    private function credential(int $time): string {
        return "{$this->accesskey}/" . $this->scope($time);
    }

    /**
     * The key of a day.
     *
     * @param int $time
     * @return string bytes
     */
    private function key(int $time): string {
        $key = 'AWS4' . $this->secretkey;
        foreach (explode('/', $this->scope($time)) as $part) {
            $key = hash_hmac('sha256', $part, $key, true);
        }
        return $key;
    }
}
