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
 * What the site attests of an upload.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

/**
 * The facts of a submission as Moodle holds them now, signed with the site's own key (Ed25519): whoever has the receipt
 * can show later that this site said so. The public key is offered by {@see receipt::public_key}.
 */
final class receipt {
    /** The fields that the signature covers, in this order. */
    private const SIGNED = ['site', 'uploadid', 'clientkey', 'videoid', 'filename', 'filesize', 'sha256', 'assignmentid',
        'userid', 'submissionid', 'submissionstatus', 'attemptnumber', 'timestarted', 'timestored', 'timesubmitted'];

    /**
     * The receipt of an upload. Without a submission its number is 0 and its status empty.
     *
     * @param upload $upload the upload
     * @return array see docs/protocol.md
     */
    public static function of(upload $upload): array {
        global $CFG, $DB, $SITE;
        $submission = holdings::submissions_of($upload)[0] ?? null;
        $assign = $DB->get_record('assign', ['id' => $upload->get('assignmentid')], 'id, name, course');
        $course = $assign ? $DB->get_record('course', ['id' => $assign->course], 'id, fullname') : false;
        $user = \core_user::get_user($upload->get('userid'));
        $status = $submission ? (string)$submission->status : '';
        $facts = [
            'uploadid' => $upload->get('id'),
            'clientkey' => $upload->get('clientkey'),
            'videoid' => $upload->get('videoid'),
            'filename' => $upload->get('filename'),
            'filesize' => $upload->get('filesize'),
            'sha256' => (string)$upload->get('sha256'),
            'assignmentid' => $upload->get('assignmentid'),
            'assignmentname' => $assign ? format_string($assign->name, true, ['escape' => false]) : '',
            'courseid' => $course ? (int)$course->id : 0,
            'coursename' => $course ? format_string($course->fullname, true, ['escape' => false]) : '',
            'userid' => $upload->get('userid'),
            'username' => $user ? $user->username : '',
            'fullname' => $user ? fullname($user) : '',
            'submissionid' => $submission ? (int)$submission->id : 0,
            'submissionstatus' => $status,
            'attemptnumber' => $submission ? (int)$submission->attemptnumber : 0,
            'timestarted' => $upload->get('timecreated'),
            'timestored' => $upload->get('timestored'),
            'timesubmitted' => $status === 'submitted' ? (int)$submission->timemodified : 0,
            'site' => format_string($SITE->fullname, true, ['escape' => false]) . " ({$CFG->wwwroot})",
        ];
        [$signature, $keyid] = self::sign($facts);
        return $facts + ['signature' => $signature, 'keyid' => $keyid];
    }

    /**
     * Sign the facts.
     *
     * @param array $facts
     * @return string[] signature and the key's name; both empty where PHP cannot sign
     */
    private static function sign(array $facts): array {
        if (!function_exists('sodium_crypto_sign_detached')) {
            return ['', ''];
        }
        $pair = self::key_pair();
        $signature = sodium_crypto_sign_detached(self::text_of($facts), sodium_crypto_sign_secretkey($pair));
        return [base64_encode($signature), self::key_id(sodium_crypto_sign_publickey($pair))];
    }

    /**
     * What is signed: the fields that count, as JSON in a fixed order.
     *
     * @param array $facts
     * @return string
     */
    public static function text_of(array $facts): string {
        $signed = [];
        foreach (self::SIGNED as $name) {
            $signed[$name] = $facts[$name];
        }
        return json_encode($signed, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    }

    /**
     * The public key, base64, and its name.
     *
     * @return string[] key, name
     */
    public static function public_key(): array {
        $key = sodium_crypto_sign_publickey(self::key_pair());
        return [base64_encode($key), self::key_id($key)];
    }

    /**
     * The public keys as receiptkey.php tells them.
     *
     * @return array[] none where PHP cannot sign
     */
    public static function public_keys(): array {
        if (!function_exists('sodium_crypto_sign_detached')) {
            return [];
        }
        [$key, $keyid] = self::public_key();
        return [['keyid' => $keyid, 'algorithm' => 'Ed25519', 'publickey' => $key]];
    }

    /**
     * The name of a key.
     *
     * @param string $publickey
     * @return string
     */
    private static function key_id(string $publickey): string {
        return substr(hash('sha256', $publickey), 0, 16);
    }

    /**
     * The site's pair of keys; made when it is first needed, by one request only.
     *
     * @return string
     */
    private static function key_pair(): string {
        $kept = secret_setting::read('local_videostorage', 'receiptkey');
        if ($kept === '') {
            $kept = uploads::alone('receipt-key', function (): string {
                // The cache of settings may be older than another server's key.
                global $DB;
                $there = $DB->get_field('config_plugins', 'value', ['plugin' => 'local_videostorage', 'name' => 'receiptkey']);
                if (!$there) {
                    $new = base64_encode(sodium_crypto_sign_keypair());
                    secret_setting::write('local_videostorage', 'receiptkey', $new);
                    return $new;
                }
                return \core\encryption::decrypt($there);
            });
        }
        return base64_decode($kept);
    }
}
