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
 * The tokens of signed-in computers.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage\sign_in;

use local_videostorage\logger;

/**
 * Every computer has a token of its own, so that it can be signed out alone. It is an ordinary token of Moodle's mobile
 * service: everything that ends tokens (a new password, an administrator) ends these too.
 */
final class devices {
    /** The table. */
    public const TABLE = 'local_videostorage_device';

    /** What became of a token: it was a computer's, and is no more. */
    public const ENDED = 'ended';
    /** No token of this site, or none any more. */
    public const UNKNOWN = 'unknown';
    /** Made by Moodle itself, which gives one to all of a person's mobile devices: it was left alone. */
    public const NOT_OURS = 'not_ours';
    /** A computer's, and Moodle may have given it to a phone as well: it was left alone. */
    public const SHARED = 'shared';

    /**
     * Sign a computer in for the present user.
     *
     * @param string $computer its name, cleaned
     * @return \stdClass the token's row
     */
    public static function sign_in(string $computer): \stdClass {
        global $DB, $USER;
        $service = admission::service();
        $newest = self::phone_token($service);
        // Moodle gives its mobile app the newest token. Ours is dated just before the app's: signing a computer out must
        // never sign a phone out.
        $token = self::create_token($service, $computer, (int)$newest->timecreated - 1);
        $DB->insert_record(self::TABLE, (object)[
            'userid' => $USER->id,
            'tokenid' => $token->id,
            'computer' => $computer,
            'ip' => getremoteaddr(),
            'timecreated' => time(),
        ]);
        logger::write(logger::SIGN_IN, null, ['errorcontext' => ['ip' => getremoteaddr(), 'computer' => $computer]]);
        self::log_token_request(clone $token);
        return $token;
    }

    /**
     * The computers of a person that are signed in.
     *
     * @param int $userid who
     * @return \stdClass[] rows with id, tokenid, computer, ip, timecreated, lastaccess, validuntil; the newest first
     */
    public static function of(int $userid): array {
        global $DB;
        return $DB->get_records_sql(
            'SELECT d.*, t.lastaccess, t.validuntil
               FROM {' . self::TABLE . '} d
               JOIN {external_tokens} t ON t.id = d.tokenid AND t.userid = d.userid
              WHERE d.userid = ? AND (t.validuntil IS NULL OR t.validuntil = 0 OR t.validuntil >= ?)
           ORDER BY d.timecreated DESC, d.id DESC',
            [$userid, time()]
        );
    }

    /**
     * Sign a computer out.
     *
     * @param int $id the computer's row
     * @param int $userid whose it must be
     * @return string the computer's name; '' = it was not signed in any more
     */
    public static function sign_out(int $id, int $userid): string {
        global $DB;
        $device = $DB->get_record(self::TABLE, ['id' => $id, 'userid' => $userid]);
        if (!$device) {
            return '';
        }
        self::end($device);
        return self::name($device);
    }

    /**
     * Sign the computer out that holds a token, because its person wants it there. The token of somebody's phone is never
     * ended: the person at the computer may not know of it. On the page with the list they may end that one, too.
     *
     * @param string $secret the token
     * @return string ENDED, UNKNOWN, NOT_OURS or SHARED
     */
    public static function end_token(string $secret): string {
        global $DB;
        $token = $DB->get_record('external_tokens', ['token' => $secret]);
        // Some databases compare without regard to case.
        if (!$token || !hash_equals($token->token, $secret)) {
            return self::UNKNOWN;
        }
        $device = $DB->get_record(self::TABLE, ['tokenid' => $token->id, 'userid' => $token->userid]);
        if (!$device) {
            return self::NOT_OURS;
        }
        if (self::may_be_a_phones($token)) {
            return self::SHARED;
        }
        self::end($device);
        return self::ENDED;
    }

    /**
     * Whether Moodle may have given a computer's token to a phone. It gives the newest that is good anywhere. Where one
     * that is newer by its date was there before this one came, and still is, it never was this one's turn.
     *
     * @param \stdClass $token the row
     * @return bool
     */
    private static function may_be_a_phones(\stdClass $token): bool {
        global $DB;
        return !$DB->record_exists_select(
            'external_tokens',
            "userid = :userid AND externalserviceid = :service AND tokentype = :type
                AND id < :id AND timecreated > :timecreated
                AND (validuntil IS NULL OR validuntil = 0 OR validuntil >= :now)
                AND iprestriction IS NULL AND (sid IS NULL OR sid = '')",
            [
                'userid' => $token->userid,
                'service' => $token->externalserviceid,
                'type' => EXTERNAL_TOKEN_PERMANENT,
                'id' => $token->id,
                'timecreated' => $token->timecreated,
                'now' => time(),
            ]
        );
    }

    /**
     * End a computer's token.
     *
     * @param \stdClass $device the computer's row
     */
    private static function end(\stdClass $device): void {
        global $DB;
        $DB->delete_records('external_tokens', ['id' => $device->tokenid, 'userid' => $device->userid]);
        $DB->delete_records(self::TABLE, ['id' => $device->id]);
        logger::write(logger::SIGN_OUT, null, [
            'userid' => (int)$device->userid,
            'errorcontext' => ['ip' => getremoteaddr(), 'computer' => $device->computer],
        ]);
    }

    /**
     * Sign all of somebody's computers out, and forget them.
     *
     * @param int $userid whose
     */
    public static function forget_all(int $userid): void {
        global $DB;
        $DB->delete_records_subquery(
            'external_tokens',
            'id',
            'tokenid',
            'SELECT tokenid FROM {' . self::TABLE . '} WHERE userid = ?',
            [$userid]
        );
        $DB->delete_records(self::TABLE, ['userid' => $userid]);
    }

    /**
     * A computer's name as it is shown.
     *
     * @param \stdClass $row a row that has a computer
     * @return string
     */
    public static function name(\stdClass $row): string {
        return (string)$row->computer !== '' ? $row->computer : get_string('unnamedcomputer', 'local_videostorage');
    }

    /**
     * Forget computers whose token Moodle has ended.
     */
    public static function forget(): void {
        global $DB;
        $DB->delete_records_select(
            self::TABLE,
            'NOT EXISTS (SELECT 1 FROM {external_tokens} t WHERE t.id = {' . self::TABLE . '}.tokenid)'
        );
    }

    /**
     * The token that Moodle gives the mobile app of the present user; it is made where there is none. Moodle's own
     * function makes its own checks, so whatever a later version adds to them holds here too.
     *
     * @param \stdClass $service the mobile service
     * @return \stdClass the token's row
     */
    private static function phone_token(\stdClass $service): \stdClass {
        global $CFG, $DB;
        if (class_exists('\core_external\util')) {
            $token = \core_external\util::generate_token_for_current_user($service);
        } else {
            require_once($CFG->libdir . '/externallib.php');
            $token = external_generate_token_for_current_user($service);
        }
        // The app's own may have ended while a computer's lives on.
        $isours = $DB->record_exists(self::TABLE, ['tokenid' => $token->id]);
        return $isours ? self::create_token($service, null, time()) : $token;
    }

    /**
     * Make a token of the present user.
     *
     * @param \stdClass $service the mobile service
     * @param string|null $computer whose it is; null = the mobile app's
     * @param int $timecreated what it is dated
     * @return \stdClass the row
     */
    private static function create_token(\stdClass $service, ?string $computer, int $timecreated): \stdClass {
        global $CFG, $DB, $USER;
        $token = (object)[
            'token' => bin2hex(random_bytes(16)),
            // Without it nobody turns a computer's token into a session of the web site.
            'privatetoken' => $computer === null ? random_string(64) : null,
            'tokentype' => EXTERNAL_TOKEN_PERMANENT,
            'userid' => $USER->id,
            'externalserviceid' => $service->id,
            'sid' => null,
            'contextid' => \context_system::instance()->id,
            'creatorid' => $USER->id,
            'iprestriction' => null,
            'validuntil' => time() + (int)$CFG->tokenduration,
            'timecreated' => $timecreated,
            'lastaccess' => null,
        ];
        // Tokens have names from Moodle 4.3 on; the site's own list of tokens shows them.
        if (array_key_exists('name', $DB->get_columns('external_tokens'))) {
            $token->name = $computer === null
                ? \core_external\util::generate_token_name()
                : get_string('tokenname', 'local_videostorage', self::name((object)['computer' => $computer]));
        }
        $token->id = $DB->insert_record('external_tokens', $token);
        $public = clone $token;
        $public->privatetoken = null;
        $event = \core\event\webservice_token_created::create([
            'objectid' => $token->id,
            'relateduserid' => $USER->id,
            'other' => ['auto' => true],
        ]);
        $event->add_record_snapshot('external_tokens', $public);
        $event->trigger();
        return $token;
    }

    /**
     * Let Moodle log that a token was handed out, and tell the person about a new login where it does that.
     *
     * @param \stdClass $token a copy of the row
     */
    private static function log_token_request(\stdClass $token): void {
        if (class_exists('\core_external\util')) {
            \core_external\util::log_token_request($token);
        } else {
            external_log_token_request($token);
        }
    }
}
