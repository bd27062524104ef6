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
 * One upload.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use core\encryption;
use core\persistent;

/**
 * One file on its way to a video storage, or kept there: the state machine of an upload.
 *
 * Sizes are bytes, times Unix seconds. The row is the site's own memory; what the storage holds is always asked of the
 * storage (see {@see uploads}).
 */
class upload extends persistent {
    /** The table. */
    public const TABLE = 'local_videostorage_upload';

    /** The address was handed out, no byte was seen. */
    public const PENDING = 'pending';
    /** Bytes were seen. */
    public const UPLOADING = 'uploading';
    /** The storage holds the whole file. */
    public const STORED = 'stored';
    /** It plays. */
    public const READY = 'ready';
    /** The storage rejected it. */
    public const ERROR = 'error';
    /** It was given up before it was handed in. */
    public const ABORTED = 'aborted';
    /** The video was deleted. */
    public const DELETED = 'deleted';

    /** States in which bytes may still come. */
    public const LIVE = [self::PENDING, self::UPLOADING];
    /** States in which the storage holds the whole file. */
    public const KEPT = [self::STORED, self::READY];
    /** States that nothing leads out of. */
    public const ENDED = [self::ABORTED, self::DELETED];

    /** Where an upload may go from where it is. */
    private const MOVES = [
        self::PENDING => [self::UPLOADING, self::STORED, self::READY, self::ERROR, self::ABORTED, self::DELETED],
        self::UPLOADING => [self::PENDING, self::STORED, self::READY, self::ERROR, self::ABORTED, self::DELETED],
        self::STORED => [self::READY, self::ERROR, self::ABORTED, self::DELETED],
        self::READY => [self::STORED, self::ERROR, self::ABORTED, self::DELETED],
        self::ERROR => [self::STORED, self::READY, self::ABORTED, self::DELETED],
        self::ABORTED => [],
        self::DELETED => [],
    ];

    /**
     * The fields.
     *
     * @return array
     */
    protected static function define_properties() {
        $int = ['type' => PARAM_INT, 'default' => 0];
        $text = ['type' => PARAM_RAW, 'default' => ''];
        // Rows from before there were such fields have none.
        $proof = $text + ['null' => NULL_ALLOWED];
        return [
            'userid' => ['type' => PARAM_INT, 'description' => 'Whose submission it is for'],
            'creatorid' => ['type' => PARAM_INT, 'description' => 'Who sends it: the same, or somebody on their behalf'],
            'assignmentid' => ['type' => PARAM_INT, 'description' => 'assign.id'],
            'clientkey' => ['type' => PARAM_ALPHANUMEXT, 'description' => 'The UUID that the client made; unique per creator'],
            'backend' => ['type' => PARAM_PLUGIN],
            'protocol' => ['type' => PARAM_ALPHANUM, 'default' => ''],
            'videoid' => $text,
            'state' => ['type' => PARAM_ALPHA, 'default' => self::PENDING, 'choices' => array_keys(self::MOVES)],
            'filename' => ['type' => PARAM_RAW],
            'filesize' => ['type' => PARAM_INT],
            'mimetype' => ['type' => PARAM_RAW, 'default' => ''],
            'lastmodified' => $int,
            'duration' => $int,
            'bytesstored' => $int,
            'percentready' => $int,
            'sha256' => $text,
            'samplehash' => $proof,
            'hashedbytes' => $int,
            'sha256sofar' => $proof,
            'secret' => ['type' => PARAM_RAW, 'default' => '', 'description' => 'Encrypted: address, headers, fields, and more'],
            'expires' => $int,
            'errorcode' => $text,
            'errormessage' => $text,
            'legalhold' => ['type' => PARAM_BOOL, 'default' => false],
            'timeprogress' => ['type' => PARAM_INT, 'default' => 0, 'description' => 'When the client was last heard of'],
            'timeasked' => ['type' => PARAM_INT, 'default' => 0, 'description' => 'When a task last asked the storage'],
            'timestored' => $int,
            'timedeleted' => $int,
        ];
    }

    /**
     * Whether it is in one of these states.
     *
     * @param string[] $states
     * @return bool
     */
    public function is_in(array $states): bool {
        return in_array($this->get('state'), $states, true);
    }

    /**
     * Go to another state; the caller saves.
     *
     * @param string $state where to
     * @throws \coding_exception a move that the table does not know
     */
    public function move_to(string $state): void {
        $here = $this->get('state');
        if ($here === $state) {
            return;
        }
        if (!in_array($state, self::MOVES[$here], true)) {
            throw new \coding_exception("An upload cannot go from {$here} to {$state}");
        }
        $this->set('state', $state);
        if ($state === self::DELETED || $state === self::ABORTED) {
            $this->set('timedeleted', time());
            $this->set('secret', '');
        }
    }

    /**
     * Take over where the bytes go.
     *
     * @param ticket $ticket from the storage
     */
    public function take(ticket $ticket): void {
        $this->set('videoid', $ticket->videoid);
        $this->set('protocol', $ticket->protocol);
        $this->set('expires', $ticket->expires);
        $this->set('secret', encryption::encrypt(json_encode([
            'url' => $ticket->url,
            'headers' => $ticket->headers,
            'fields' => $ticket->fields,
            'more' => $ticket->secret,
        ], JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR)));
    }

    /**
     * Where the bytes go, as it was handed out; null if there is no such place (any more).
     *
     * @return ticket|null
     */
    public function ticket(): ?ticket {
        if ($this->get('secret') === '' || $this->get('secret') === null) {
            return null;
        }
        $kept = json_decode(encryption::decrypt($this->get('secret')), true, 16, JSON_THROW_ON_ERROR);
        return new ticket(
            $this->get('videoid'),
            $this->get('protocol'),
            $kept['url'],
            $this->get('expires'),
            $kept['headers'],
            $kept['fields'],
            $kept['more']
        );
    }

    /**
     * The upload that somebody began under a key.
     *
     * @param int $creatorid who
     * @param string $clientkey the key
     * @return self|null
     */
    public static function by_key(int $creatorid, string $clientkey): ?self {
        return self::get_record(['creatorid' => $creatorid, 'clientkey' => $clientkey]) ?: null;
    }
}
