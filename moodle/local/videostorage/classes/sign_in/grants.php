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
 * Sign-ins that are under way.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

use local_videostorage\logger;

/**
 * Authorization codes (RFC 8252) and device codes (RFC 8628). The database has their hashes only.
 *
 * What two requests might do at once is decided by one UPDATE with a condition: the row is read again afterwards, and
 * says who was first.
 */
final class grants {
    /** The table. */
    public const TABLE = 'local_videostorage_grant';

    /** Nobody has decided yet. */
    public const PENDING = 'pending';
    /** The person said yes; the token has not been fetched. */
    public const APPROVED = 'approved';
    /** The person said no. */
    public const DENIED = 'denied';
    /** The token has been fetched. */
    public const USED = 'used';

    /** How long an authorization code lives, in seconds: the browser hands it over at once. */
    private const CODE_SECONDS = 90;
    /** How long a person has to type a short code, in seconds. */
    public const DEVICE_SECONDS = 600;
    /** How long, in seconds, an application has at least to fetch what was allowed at the last moment. */
    private const FETCH_SECONDS = 120;
    /** Seconds between two questions of an application. */
    public const INTERVAL = 5;
    /** How long ended rows are kept, in seconds, to recognise a code that is presented again. */
    private const KEEP_SECONDS = DAYSECS;

    /** Letters of short codes: no vowels, so no words; no two that look alike (RFC 8628 §6.1). */
    private const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

    /**
     * Make an authorization code, which a person has allowed.
     *
     * @param int $userid who
     * @param authorization_request $request what for
     * @return string the code; it is not kept
     * @throws \moodle_exception signintoooften
     */
    public static function create_code(int $userid, authorization_request $request): string {
        global $DB;
        $since = time() - throttle::WINDOW;
        $recent = $DB->count_records_select(
            self::TABLE,
            "userid = ? AND kind = 'code' AND timecreated > ?",
            [$userid, $since]
        );
        if ($recent >= throttle::CODES_OF_USER) {
            throw new \moodle_exception('signintoooften', 'local_videostorage');
        }
        $code = self::random();
        $DB->insert_record(self::TABLE, (object)[
            'kind' => 'code',
            'codehash' => self::hash($code),
            'userid' => $userid,
            'state' => self::APPROVED,
            'computer' => $request->computer,
            'redirecturi' => $request->redirecturi,
            'challenge' => $request->challenge,
            'ip' => getremoteaddr(),
            'timecreated' => time(),
            'expires' => time() + self::CODE_SECONDS,
        ]);
        return $code;
    }

    /**
     * The grant behind an authorization code.
     *
     * @param string $code the code
     * @param string $redirecturi where it was sent
     * @param string $verifier PKCE
     * @return \stdClass the row, not yet claimed
     * @throws refusal invalid_grant
     */
    public static function find_code(string $code, string $redirecturi, string $verifier): \stdClass {
        $grant = self::find('code', $code);
        if ($grant->expires < time()) {
            throw new refusal('invalid_grant', 'The code has expired.');
        }
        if (!hash_equals((string)$grant->redirecturi, $redirecturi)) {
            self::refuse($grant, 'redirectmismatch', 'The redirect_uri is not the one the code was made for.');
        }
        $challenge = self::base64url(hash('sha256', $verifier, true));
        $iswellformed = preg_match('/^[A-Za-z0-9._~-]{43,128}$/D', $verifier);
        if (!$iswellformed || !hash_equals((string)$grant->challenge, $challenge)) {
            self::refuse($grant, 'verifiermismatch', 'The code_verifier is wrong.');
        }
        return $grant;
    }

    /**
     * Make a device code and the short code that a person types elsewhere.
     *
     * @param string $computer the computer's name, cleaned
     * @return array device code, short code as it is shown
     * @throws refusal slow_down, with status 429
     */
    public static function create_device(string $computer): array {
        global $DB;
        throttle::require_room('device', throttle::DEVICES_OF_ADDRESS);
        throttle::count('device', getremoteaddr());
        $devicecode = self::random();
        do {
            $usercode = '';
            for ($i = 0; $i < 8; $i++) {
                $usercode .= self::LETTERS[random_int(0, strlen(self::LETTERS) - 1)];
            }
            $usercodehash = self::hash($usercode);
        } while ($DB->record_exists(self::TABLE, ['usercodehash' => $usercodehash]));
        $DB->insert_record(self::TABLE, (object)[
            'kind' => 'device',
            'codehash' => self::hash($devicecode),
            'usercodehash' => $usercodehash,
            'state' => self::PENDING,
            'computer' => $computer,
            'pollinterval' => self::INTERVAL,
            'ip' => getremoteaddr(),
            'timecreated' => time(),
            'expires' => time() + self::DEVICE_SECONDS,
        ]);
        return [$devicecode, self::as_shown($usercode)];
    }

    /**
     * A short code as people read it.
     *
     * @param string $usercode as it was typed
     * @return string XXXX-XXXX
     */
    public static function as_shown(string $usercode): string {
        $letters = self::letters($usercode);
        return substr($letters, 0, 4) . '-' . substr($letters, 4);
    }

    /**
     * The sign-in that waits for a short code.
     *
     * @param string $usercode as it was typed: small letters, spaces and hyphens do not matter
     * @return \stdClass|null null = no such code, or it has ended or been decided
     */
    public static function find_waiting(string $usercode): ?\stdClass {
        global $DB;
        $letters = self::letters($usercode);
        if (strlen($letters) !== 8) {
            return null;
        }
        return $DB->get_record_select(
            self::TABLE,
            "usercodehash = ? AND kind = 'device' AND state = ? AND expires >= ?",
            [self::hash($letters), self::PENDING, time()]
        ) ?: null;
    }

    /**
     * Write down what a person decided about a sign-in on another computer.
     *
     * @param \stdClass $grant the row
     * @param int $userid who
     * @param bool $allowed yes or no
     * @return bool false = it had ended, or somebody else was first
     */
    public static function decide(\stdClass $grant, int $userid, bool $allowed): bool {
        global $DB;
        $state = $allowed ? self::APPROVED : self::DENIED;
        $DB->execute(
            'UPDATE {' . self::TABLE . '} SET state = ?, userid = ?, expires = ? WHERE id = ? AND state = ? AND expires >= ?',
            [$state, $userid, max((int)$grant->expires, time() + self::FETCH_SECONDS), $grant->id, self::PENDING, time()]
        );
        $now = $DB->get_record(self::TABLE, ['id' => $grant->id]);
        return $now && (int)$now->userid === $userid && $now->state === $state;
    }

    /**
     * The grant behind a device code, once a person has allowed it.
     *
     * @param string $devicecode the code
     * @return \stdClass the row, not yet claimed
     * @throws refusal authorization_pending, slow_down, access_denied, expired_token, invalid_grant
     */
    public static function find_device(string $devicecode): \stdClass {
        $grant = self::find('device', $devicecode);
        if ($grant->expires < time()) {
            throw new refusal('expired_token', 'The code has expired.');
        }
        if ($grant->state === self::DENIED) {
            throw new refusal('access_denied', 'The person said no.');
        }
        if ($grant->state === self::PENDING) {
            self::refuse_to_hurry($grant);
        }
        return $grant;
    }

    /**
     * Take a grant for oneself: of all requests that try, one succeeds.
     *
     * @param \stdClass $grant the row
     * @throws refusal invalid_grant
     */
    public static function claim(\stdClass $grant): void {
        global $DB;
        $claim = random_string(32);
        $DB->execute(
            'UPDATE {' . self::TABLE . '} SET state = ?, claim = ? WHERE id = ? AND state = ?',
            [self::USED, $claim, $grant->id, self::APPROVED]
        );
        if ($DB->get_field(self::TABLE, 'claim', ['id' => $grant->id]) !== $claim) {
            self::refuse($grant, 'codereused', 'The code has been used.');
        }
    }

    /**
     * Forget what has ended.
     */
    public static function forget(): void {
        global $DB;
        $DB->delete_records_select(self::TABLE, 'expires < ?', [time() - self::KEEP_SECONDS]);
    }

    /**
     * The row of a code.
     *
     * @param string $kind code or device
     * @param string $code the code
     * @return \stdClass a row that is not used
     * @throws refusal invalid_grant
     */
    private static function find(string $kind, string $code): \stdClass {
        global $DB;
        $grant = $DB->get_record(self::TABLE, ['codehash' => self::hash($code), 'kind' => $kind]);
        if (!$grant) {
            throw new refusal('invalid_grant', 'There is no such code.');
        }
        if ($grant->state === self::USED) {
            self::refuse($grant, 'codereused', 'The code has been used.');
        }
        return $grant;
    }

    /**
     * Tell an application that nobody has decided yet, and to ask less often where it hurries.
     *
     * @param \stdClass $grant the row
     * @throws refusal authorization_pending, slow_down
     */
    private static function refuse_to_hurry(\stdClass $grant): void {
        global $DB;
        // Times are whole seconds, and networks are uneven: one second less than agreed is no hurry.
        $hurries = time() - $grant->timepolled < $grant->pollinterval - 1;
        $interval = (int)$grant->pollinterval + ($hurries ? self::INTERVAL : 0);
        // Only these fields: a person may decide at this very moment.
        $DB->execute(
            'UPDATE {' . self::TABLE . '} SET timepolled = ?, pollinterval = ? WHERE id = ?',
            [time(), $interval, $grant->id]
        );
        if ($hurries) {
            throw new refusal('slow_down', 'Ask less often.', 400, ['interval' => $interval]);
        }
        throw new refusal('authorization_pending', 'Nobody has decided yet.', 400, ['interval' => $interval]);
    }

    /**
     * Log what looks like a stolen code, and refuse it.
     *
     * @param \stdClass $grant the row
     * @param string $reason for the log
     * @param string $description for the application's developer
     * @throws refusal invalid_grant
     */
    private static function refuse(\stdClass $grant, string $reason, string $description): void {
        logger::write(logger::SIGN_IN_REFUSED, null, [
            'userid' => (int)$grant->userid,
            'errorcode' => $reason,
            'errorcontext' => ['ip' => getremoteaddr(), 'computer' => $grant->computer, 'kind' => $grant->kind],
        ]);
        throw new refusal('invalid_grant', $description);
    }

    /**
     * A code that cannot be guessed.
     *
     * @return string 43 characters that need no escaping
     */
    private static function random(): string {
        return self::base64url(random_bytes(32));
    }

    /**
     * What the database has instead of a code.
     *
     * @param string $code the code
     * @return string
     */
    private static function hash(string $code): string {
        return hash('sha256', $code);
    }

    /**
     * BASE64URL without padding (RFC 7636, appendix A).
     *
     * @param string $bytes bytes
     * @return string
     */
    private static function base64url(string $bytes): string {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    /**
     * The letters of a short code.
     *
     * @param string $typed as it was typed
     * @return string
     */
    private static function letters(string $typed): string {
        return preg_replace('/[^A-Z]+/', '', strtoupper($typed));
    }
}
