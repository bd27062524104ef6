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
 * A key of the site's own that signs playback.
 *
 * @package    assignsubmission_cloudflarestream
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_cloudflarestream;

/**
 * A signing key of Stream: signs tokens here, where the API would give no more than 10,000 a day.
 */
final class signing_key {
    /** @var string the key's name */
    private string $kid;

    /** @var string the key, as it was given */
    private string $key;

    /**
     * Constructor.
     *
     * @param string $kid the key's name
     * @param string $key PEM or JWK, each as it is or in base64, as Cloudflare hands it out
     */
    public function __construct(string $kid, string $key) {
        $this->kid = $kid;
        $this->key = $key;
    }

    /**
     * A token that plays a video.
     *
     * @param string $videoid
     * @param int $expires Unix seconds
     * @return string
     * @throws \moodle_exception backendrefused: the key cannot be used
     */
    public function sign(string $videoid, int $expires): string {
        $header = ['alg' => 'RS256', 'kid' => $this->kid];
        $claims = ['sub' => $videoid, 'kid' => $this->kid, 'exp' => $expires];
        $text = self::encode(json_encode($header)) . '.' . self::encode(json_encode($claims));
        $key = openssl_pkey_get_private(self::pem($this->key));
        $signature = '';
        if (!$key || !openssl_sign($text, $signature, $key, OPENSSL_ALGO_SHA256)) {
            throw new \moodle_exception('backendrefused', 'local_videostorage', '', 'the signing key cannot be used');
        }
        return $text . '.' . self::encode($signature);
    }

    /**
     * The key as PEM.
     *
     * @param string $key
     * @return string
     */
    private static function pem(string $key): string {
        $key = trim($key);
        if ($key !== '' && $key[0] !== '{' && strpos($key, '-----BEGIN') !== 0) {
            $key = trim((string)base64_decode($key));
        }
        if ($key !== '' && $key[0] === '{') {
            return self::pem_of_jwk((array)json_decode($key, true));
        }
        // A field of one line makes spaces of line ends.
        if (preg_match('/^(-----BEGIN [A-Z ]+-----)(.+?)(-----END [A-Z ]+-----)$/s', $key, $found)) {
            $body = chunk_split(preg_replace('/\s+/', '', $found[2]), 64, "\n");
            return "{$found[1]}\n{$body}{$found[3]}\n";
        }
        return $key;
    }

    /**
     * An RSA key in JSON as PEM (PKCS #1).
     *
     * @param array $jwk
     * @return string empty: it is none
     */
    private static function pem_of_jwk(array $jwk): string {
        $numbers = self::integer("\0");
        foreach (['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as $name) {
            if (!isset($jwk[$name]) || !is_string($jwk[$name])) {
                return '';
            }
            $numbers .= self::integer((string)base64_decode(strtr($jwk[$name], '-_', '+/')));
        }
        $der = "\x30" . self::length(strlen($numbers)) . $numbers;
        return "-----BEGIN RSA PRIVATE KEY-----\n" . chunk_split(base64_encode($der), 64, "\n") . "-----END RSA PRIVATE KEY-----\n";
    }

    /**
     * A number in DER.
     *
     * @param string $bytes the highest first, without a sign
     * @return string
     */
    private static function integer(string $bytes): string {
        $bytes = ltrim($bytes, "\0");
        if ($bytes === '' || ord($bytes[0]) > 0x7f) {
            $bytes = "\0" . $bytes;
        }
        return "\x02" . self::length(strlen($bytes)) . $bytes;
    }

    /**
     * A length in DER.
     *
     * @param int $length
     * @return string
     */
    private static function length(int $length): string {
        if ($length < 0x80) {
            return chr($length);
        }
        $bytes = ltrim(pack('N', $length), "\0");
        return chr(0x80 | strlen($bytes)) . $bytes;
    }

    /**
     * Base64 as it is used in tokens.
     *
     * @param string $bytes
     * @return string
     */
    private static function encode(string $bytes): string {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }
}
