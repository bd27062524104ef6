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
 * What an application asks the person's browser for (RFC 8252).
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * The parameters of signin.php.
 */
final class authorization_request {
    /** @var string the application's name, cleaned */
    public $application;
    /** @var string the computer's name, cleaned */
    public $computer;
    /** @var string where the answer goes */
    public $redirecturi;
    /** @var string given back as it came; '' where it is no use */
    public $state;
    /** @var string PKCE, S256 */
    public $challenge;
    /** @var string why it cannot be granted: '', invalid_request or unsupported_response_type */
    public $error;

    /**
     * Read the request's parameters.
     *
     * @return self
     */
    public static function read(): self {
        $request = new self();
        $request->application = self::clean_name(endpoint::text('client_id'));
        $request->computer = self::clean_name(endpoint::text('computer'));
        $request->redirecturi = endpoint::text('redirect_uri');
        $state = endpoint::text('state');
        $request->state = preg_match('/^[\x20-\x7e]{1,512}$/D', $state) ? $state : '';
        $request->challenge = endpoint::text('code_challenge');
        $request->error = $request->find_error();
        return $request;
    }

    /**
     * Whether the answer may be sent where the request wants it: to a program on the person's own computer, and nowhere
     * else (RFC 8252 §7.3). Any port, because programs listen where there is room.
     *
     * @return bool
     */
    public function may_redirect(): bool {
        $pattern = '~^http://(?:127\.0\.0\.1|\[::1\]):([1-9][0-9]{0,4})/[A-Za-z0-9._\~!$&\'()*+,;=:@%/-]*$~D';
        return strlen($this->redirecturi) <= 255
            && preg_match($pattern, $this->redirecturi, $found)
            && (int)$found[1] <= 65535;
    }

    /**
     * This page's address with the whole request in it, so that it survives a login in between.
     *
     * @return \moodle_url
     */
    public function url(): \moodle_url {
        return new \moodle_url('/local/videostorage/signin.php', [
            'response_type' => 'code',
            'client_id' => $this->application,
            'computer' => $this->computer,
            'redirect_uri' => $this->redirecturi,
            'state' => $this->state,
            'code_challenge' => $this->challenge,
            'code_challenge_method' => 'S256',
        ]);
    }

    /**
     * Send the browser back to the application, and end the script.
     *
     * @param array $answer code, or error and error_description
     */
    public function go_back(array $answer): void {
        global $CFG;
        if ($this->state !== '') {
            $answer['state'] = $this->state;
        }
        // RFC 9207: an application that knows many sites can tell which one answers.
        $answer['iss'] = $CFG->wwwroot;
        \core\session\manager::write_close();
        page::send_headers();
        header('Location: ' . $this->redirecturi . '?' . http_build_query($answer, '', '&', PHP_QUERY_RFC3986), true, 302);
        exit;
    }

    /**
     * A name as it can be shown: one line, without characters that cannot be seen or that turn the writing round.
     *
     * @param string $name as it was sent
     * @return string at most 100 characters
     */
    public static function clean_name(string $name): string {
        $name = preg_replace('/[\p{C}\p{Z}<>]+/u', ' ', fix_utf8($name));
        return \core_text::substr(trim((string)$name), 0, 100);
    }

    /**
     * What is wrong with the request.
     *
     * @return string an error of RFC 6749 §4.1.2.1, or ''
     */
    private function find_error(): string {
        if (endpoint::text('response_type') !== 'code') {
            return endpoint::text('response_type') === '' ? 'invalid_request' : 'unsupported_response_type';
        }
        $isgood = $this->state !== ''
            && $this->application !== ''
            && endpoint::text('code_challenge_method') === 'S256'
            && preg_match('/^[A-Za-z0-9._~-]{43,128}$/D', $this->challenge);
        return $isgood ? '' : 'invalid_request';
    }
}
