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
 * Asks Amazon CloudFront to forget a video.
 *
 * @package    assignsubmission_s3video
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace assignsubmission_s3video;

/**
 * Asks CloudFront to forget a video that was deleted.
 */
final class invalidation {
    /** How long the answer may take, in seconds. */
    private const SECONDS = 20;

    /** @var sigv4 signs for the service cloudfront in us-east-1 */
    private sigv4 $signer;

    /** @var string scheme, host and port of the API */
    private string $base;

    /**
     * Constructor.
     *
     * @param sigv4 $signer signs for the service cloudfront in us-east-1
     * @param string $base scheme, host and port of the API
     */
    public function __construct(sigv4 $signer, string $base = 'https://cloudfront.amazonaws.com') {
        $this->signer = $signer;
        $this->base = $base;
    }

    /**
     * Ask. Repeatable.
     *
     * @param string $distribution the distribution's id
     * @param string $key the object's key
     * @throws \moodle_exception backendunavailable, backendrefused
     */
    public function request(string $distribution, string $key): void {
        $path = '/2020-05-31/distribution/' . preg_replace('/[^A-Za-z0-9]/', '', $distribution) . '/invalidation';
        $item = htmlspecialchars(sigv4::address('', "/{$key}"), ENT_XML1 | ENT_QUOTES);
        // The same reference for the same video: asked twice, CloudFront does it once.
        $xml = '<?xml version="1.0" encoding="UTF-8"?>'
            . '<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">'
            . "<Paths><Quantity>1</Quantity><Items><Path>{$item}</Path></Items></Paths>"
            . '<CallerReference>' . hash('sha256', $key) . '</CallerReference></InvalidationBatch>';
        $headers = ['Content-Type' => 'application/xml'];
        $signed = $this->signer->headers('POST', $this->base, $path, [], $headers, hash('sha256', $xml), time());
        [$status, $body] = s3_client::send('POST', $this->base . $path, $signed, $xml, self::SECONDS);
        if ($status !== 201) {
            throw s3_client::failure($status, $body);
        }
    }
}
