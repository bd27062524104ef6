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
 * Signs addresses of Amazon CloudFront.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

/**
 * Addresses that CloudFront plays a video from, signed with a canned policy.
 */
final class cloudfront {
    /** @var string such as d111111abcdef8.cloudfront.net */
    private string $domain;

    /** @var string the name of the public key at CloudFront */
    private string $keypairid;

    /** @var string the private key, PEM */
    private string $privatekey;

    /**
     * Constructor.
     *
     * @param string $domain such as d111111abcdef8.cloudfront.net; a scheme before it is ignored
     * @param string $keypairid the name of the public key at CloudFront
     * @param string $privatekey the private key, PEM
     */
    public function __construct(string $domain, string $keypairid, string $privatekey) {
        $this->domain = trim(preg_replace('~^https?://~i', '', trim($domain)), '/');
        $this->keypairid = $keypairid;
        $this->privatekey = $privatekey;
    }

    /**
     * An address that works until a time.
     *
     * @param string $key the object's key
     * @param int $expires Unix seconds
     * @return string empty where PHP cannot sign with this key
     */
    public function signed_url(string $key, int $expires): string {
        $url = sigv4::address("https://{$this->domain}", "/{$key}");
        $policy = json_encode(
            ['Statement' => [['Resource' => $url, 'Condition' => ['DateLessThan' => ['AWS:EpochTime' => $expires]]]]],
            JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR
        );
        $private = openssl_pkey_get_private($this->privatekey);
        // CloudFront takes nothing newer than SHA-1 from an RSA key.
        if (!$private || !openssl_sign($policy, $signature, $private, OPENSSL_ALGO_SHA1)) {
            return '';
        }
        $signature = strtr(base64_encode($signature), '+=/', '-_~');
        return "{$url}?Expires={$expires}&Signature={$signature}&Key-Pair-Id={$this->keypairid}";
    }
}
