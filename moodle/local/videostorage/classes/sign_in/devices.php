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
        $DB->delete_records('external_tokens', ['id' => $device->tokenid, 'userid' => $userid]);
        $DB->delete_records(self::TABLE, ['id' => $device->id]);
        logger::write(logger::SIGN_OUT, null, ['errorcontext' => ['ip' => getremoteaddr(), 'computer' => $device->computer]]);
        return self::name($device);
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
