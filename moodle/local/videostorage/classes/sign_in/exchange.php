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
 * Codes in, tokens out, and tokens ended.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

/**
 * What token.php, device_authorization.php and revoke.php do.
 */
final class exchange {
    /** The device grant's name (RFC 8628 §3.4). */
    private const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

    /**
     * Give a token for a code.
     *
     * @return array the answer of RFC 6749 §5.1
     * @throws refusal
     */
    public static function token(): array {
        throttle::require_room('grant', throttle::WRONG_GRANTS_OF_ADDRESS);
        try {
            return self::issue(self::find_grant());
        } catch (refusal $e) {
            if ($e->error === 'invalid_grant') {
                throttle::count('grant', getremoteaddr());
            }
            throw $e;
        }
    }

    /**
     * Begin a sign-in that a person allows on another device.
     *
     * @return array the answer of RFC 8628 §3.2
     * @throws refusal
     */
    public static function device(): array {
        endpoint::require_no_maintenance();
        self::require_service();
        if (authorization_request::clean_name(endpoint::required('client_id')) === '') {
            throw new refusal('invalid_request', 'The parameter client_id is missing.');
        }
        [$devicecode, $usercode] = grants::create_device(authorization_request::clean_name(endpoint::text('computer')));
        $page = new \moodle_url('/local/videostorage/device.php');
        return [
            'device_code' => $devicecode,
            'user_code' => $usercode,
            'verification_uri' => $page->out(false),
            'verification_uri_complete' => (new \moodle_url($page, ['code' => $usercode]))->out(false),
            'expires_in' => grants::DEVICE_SECONDS,
            'interval' => grants::INTERVAL,
        ];
    }

    /**
     * End a computer's token. Who has it may end it: it is all the proof that is needed, as for everything else that can
     * be done with it. So nothing is asked about the account, which may be suspended by now.
     *
     * @return array token_state. RFC 7009 §2.2 wants the same status for each: there is nothing that a program can mend
     * @throws refusal
     */
    public static function revoke(): array {
        throttle::require_room('revoke', throttle::USELESS_TOKENS_OF_ADDRESS);
        endpoint::require_no_maintenance();
        $state = devices::end_token(endpoint::required('token'));
        if ($state === devices::UNKNOWN || $state === devices::NOT_OURS) {
            throttle::count('revoke', getremoteaddr());
        }
        return ['token_state' => $state];
    }

    /**
     * The grant that a request speaks of.
     *
     * @return \stdClass the row, allowed and not yet used
     * @throws refusal
     */
    private static function find_grant(): \stdClass {
        switch (endpoint::required('grant_type')) {
            case 'authorization_code':
                return grants::find_code(
                    endpoint::required('code'),
                    endpoint::required('redirect_uri'),
                    endpoint::required('code_verifier')
                );
            case self::DEVICE_GRANT:
                return grants::find_device(endpoint::required('device_code'));
            default:
                throw new refusal('unsupported_grant_type', 'Use authorization_code or ' . self::DEVICE_GRANT . '.');
        }
    }

    /**
     * Use a grant up, and make its token.
     *
     * @param \stdClass $grant the row
     * @return array the answer
     * @throws refusal
     */
    private static function issue(\stdClass $grant): array {
        global $CFG, $USER;
        self::require_service();
        // First the checks: who is refused now may come back with the same code once the obstacle is gone.
        admission::become((int)$grant->userid);
        grants::claim($grant);
        $token = devices::sign_in((string)$grant->computer);
        return [
            'access_token' => $token->token,
            'token_type' => 'Bearer',
            'expires_in' => max(0, (int)$token->validuntil - time()),
            'userid' => (int)$USER->id,
            'username' => $USER->username,
            'fullname' => fullname($USER),
            'site' => $CFG->wwwroot,
        ];
    }

    /**
     * Refuse where the site lets no application in.
     *
     * @throws refusal unauthorized_client
     */
    private static function require_service(): void {
        if (admission::service() === null) {
            throw new refusal('unauthorized_client', 'Web services for mobile devices are switched off on this site.');
        }
    }
}
