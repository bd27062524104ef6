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
 * The uploads of this site: the contract that a client relies on.
 *
 * @package    local_videostorage
 * @copyright  2026 The Video Uploader for Moodle authors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

namespace local_videostorage;

use moodle_exception;

/**
 * Asks the storage how uploads stand, and ends them (they begin in {@see registration}). Every call may be repeated, and
 * made by two clients at once: what changes an upload is done under a lock, and what the storage is asked for is asked
 * outside of transactions.
 */
final class uploads {
    /** Seconds to wait for another request that works on the same upload. A storage may take its time. */
    private const LOCK_SECONDS = 20;

    /**
     * An upload that somebody may see: their own, one they sent, or one of an assignment they grade.
     *
     * @param int $uploadid its number
     * @param int $actorid who asks
     * @param bool $own only what the actor owns or sent
     * @return upload
     * @throws moodle_exception uploadnotfound
     */
    public static function get(int $uploadid, int $actorid, bool $own = false): upload {
        $upload = upload::get_record(['id' => $uploadid]);
        if ($upload && in_array($actorid, [$upload->get('userid'), $upload->get('creatorid')], true)) {
            return $upload;
        }
        if ($upload && !$own && self::may_watch($upload, $actorid)) {
            return $upload;
        }
        throw new moodle_exception('uploadnotfound', 'local_videostorage');
    }

    /**
     * Whether somebody may watch another's video: who grades the assignment, and members of the team it was handed in for.
     *
     * @param upload $upload the upload
     * @param int $actorid who asks
     * @return bool
     */
    private static function may_watch(upload $upload, int $actorid): bool {
        try {
            $gate = new gate($upload->get('assignmentid'), $actorid);
        } catch (\moodle_exception $e) {
            return false;
        }
        if ($gate->assign->can_view_submission($upload->get('userid'))) {
            return true;
        }
        foreach (holdings::submissions_of($upload) as $submission) {
            if ($submission->groupid && $gate->assign->can_view_group_submission($submission->groupid)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Ask the storage how an upload stands, and write it down.
     *
     * @param upload $upload the upload
     * @return upload
     * @throws moodle_exception backendunavailable, backendrefused
     */
    public static function refresh(upload $upload): upload {
        if (!$upload->is_in([upload::PENDING, upload::UPLOADING, upload::STORED]) || $upload->get('videoid') === '') {
            return $upload;
        }
        $seen = backends::get($upload->get('backend'))->get_video_metadata($upload);
        return self::note($upload, $seen);
    }

    /**
     * Write down what the storage said. Another request may have ended the upload meanwhile: that stands.
     *
     * @param upload $upload the upload
     * @param sighting $seen what the storage said
     * @return upload
     */
    public static function note(upload $upload, sighting $seen): upload {
        return self::alone("upload-{$upload->get('id')}", function () use ($upload, $seen) {
            $upload->read();
            if ($upload->is_in(upload::ENDED)) {
                return $upload;
            }
            $before = $upload->to_record();
            if (!$seen->exists) {
                // An address that has ended may be renewed; a video that was kept and is gone is gone.
                if ($upload->is_in(upload::KEPT)) {
                    $upload->move_to(upload::DELETED);
                } else {
                    $upload->set('bytesstored', 0);
                }
            } else if ($seen->errorcode !== '') {
                $upload->move_to(upload::ERROR);
                $upload->set('errorcode', \core_text::substr($seen->errorcode, 0, 100));
                $upload->set('errormessage', \core_text::substr($seen->errormessage, 0, 1000));
            } else if ($seen->stored && self::is_whole($upload, $seen)) {
                $upload->move_to($seen->playable ? upload::READY : upload::STORED);
                $upload->set('filesize', $upload->get('filesize') ?: max(0, $seen->size));
                $upload->set('bytesstored', $upload->get('filesize'));
                $upload->set('percentready', $seen->playable ? 100 : $seen->percentready);
                $upload->set('timestored', $upload->get('timestored') ?: time());
                $upload->set('errorcode', '');
                $upload->set('errormessage', '');
            } else if ($upload->is_in(upload::LIVE) && $seen->bytesstored >= 0) {
                $upload->set('bytesstored', min($seen->bytesstored, $upload->get('filesize')));
                $upload->move_to($seen->bytesstored > 0 ? upload::UPLOADING : upload::PENDING);
            }
            if ($seen->duration > 0) {
                $upload->set('duration', $seen->duration);
            }
            if ($upload->to_record() != $before) {
                $upload->update();
                self::tell_change($upload, $before->state);
            }
            return $upload;
        });
    }

    /**
     * Whether what is stored has the file's size. Uploads that were taken over may have none.
     *
     * @param upload $upload the upload
     * @param sighting $seen what the storage said
     * @return bool
     */
    private static function is_whole(upload $upload, sighting $seen): bool {
        return $seen->size < 0 || $upload->get('filesize') === 0 || $seen->size === $upload->get('filesize');
    }

    /**
     * Tell Moodle, and the log, that an upload has reached another state.
     *
     * @param upload $upload the upload
     * @param string $before the state it came from
     */
    private static function tell_change(upload $upload, string $before): void {
        if ($upload->is_in(upload::KEPT) && !in_array($before, upload::KEPT, true)) {
            logger::write(logger::UPLOAD_SUCCESS, $upload);
            event\video_uploaded::create_from_upload($upload)->trigger();
        } else if ($upload->get('state') === upload::ERROR && $before !== upload::ERROR) {
            logger::write(logger::UPLOAD_FAILURE, $upload, [
                'errorcode' => $upload->get('errorcode'),
                'errormessage' => $upload->get('errormessage'),
            ]);
        } else if ($upload->is_in(upload::ENDED) && !in_array($before, upload::ENDED, true)) {
            self::tell_end($upload);
        }
    }

    /**
     * Tell that an upload has ended: the one place where a video's end is written down, whoever ended it.
     *
     * @param upload $upload the upload
     */
    private static function tell_end(upload $upload): void {
        if ($upload->get('state') === upload::ABORTED) {
            logger::write(logger::UPLOAD_ABORTED, $upload);
            return;
        }
        holdings::note_deleted($upload);
        logger::write(logger::VIDEO_DELETED, $upload);
        event\video_deleted::create_from_upload($upload, holdings::submission_id($upload))->trigger();
    }

    /**
     * Give a live upload a fresh address.
     *
     * @param upload $upload the upload
     * @return array the upload, and whether the stored bytes survive
     * @throws moodle_exception uploadaborted
     */
    public static function renew(upload $upload): array {
        $upload = self::refresh($upload);
        self::require_not_ended($upload);
        if (!$upload->is_in(upload::LIVE)) {
            return [$upload, true];
        }
        return self::alone("upload-{$upload->get('id')}", function () use ($upload) {
            $upload->read();
            self::require_not_ended($upload);
            if (!$upload->is_in(upload::LIVE)) {
                return [$upload, true];
            }
            $backend = backends::get($upload->get('backend'));
            $old = $upload->get('videoid');
            $ticket = $backend->renew_upload_url($upload, time() + $backend->get_upload_lifetime());
            $upload->take($ticket);
            $upload->set('timeprogress', time());
            if (!$ticket->resumable) {
                $upload->set('bytesstored', 0);
                $upload->move_to(upload::PENDING);
            }
            $upload->update();
            if ($old !== '' && $old !== $ticket->videoid) {
                task\delete_video::queue($upload->get('backend'), $old, $upload->get('id'));
            }
            return [$upload, $ticket->resumable];
        });
    }

    /**
     * Let the storage say whether it holds the whole file.
     *
     * @param upload $upload the upload
     * @param string $sha256 as the sender computed it, empty = not known
     * @param array $parts list of partnumber and etag, of a multipart upload
     * @return upload in state stored, ready or error
     * @throws moodle_exception notstored, sizemismatch, uploadexpired, uploadaborted, backendunavailable, backendrefused
     */
    public static function finish(upload $upload, string $sha256, array $parts = []): upload {
        self::require_not_ended($upload);
        if ($upload->is_in(upload::LIVE)) {
            $seen = self::alone("finish-{$upload->get('id')}", function () use ($upload, $sha256, $parts) {
                $metadata = ['parts' => $parts, 'sha256' => validator::clean_sha256($sha256)];
                return backends::get($upload->get('backend'))->confirm_upload($upload, $metadata);
            });
            if ($seen->stored && $seen->size >= 0 && $seen->size !== $upload->get('filesize')) {
                throw new moodle_exception('sizemismatch', 'local_videostorage', '', $seen->size);
            }
            $upload = self::note($upload, $seen);
        } else {
            $upload = self::refresh($upload);
        }
        self::require_not_ended($upload);
        if ($upload->is_in(upload::LIVE)) {
            $expired = $upload->get('expires') > 0 && $upload->get('expires') <= time();
            throw new moodle_exception($expired ? 'uploadexpired' : 'notstored', 'local_videostorage');
        }
        $sha256 = validator::clean_sha256($sha256);
        if (!$upload->is_in(upload::KEPT) || $sha256 === '' || $upload->get('sha256') === $sha256) {
            return $upload;
        }
        return self::alone("upload-{$upload->get('id')}", function () use ($upload, $sha256) {
            $upload->read();
            self::require_not_ended($upload);
            $upload->set('sha256', $sha256);
            $upload->update();
            return $upload;
        });
    }

    /**
     * End an upload that no submission holds, here and at the storage. Repeatable.
     *
     * @param upload $upload the upload
     * @return upload
     * @throws moodle_exception nopermission: a submission holds it
     */
    public static function abort(upload $upload): upload {
        self::end_if($upload, upload::ABORTED, function (upload $upload): bool {
            return !holdings::submissions_of($upload);
        });
        if (!$upload->is_in(upload::ENDED)) {
            $why = get_string('heldbysubmission', 'local_videostorage');
            throw new moodle_exception('nopermission', 'local_videostorage', '', $why);
        }
        return $upload;
    }

    /**
     * Do something with a stored upload while nothing can end it.
     *
     * @param upload $upload the upload
     * @param callable $work
     * @return bool false: it is not stored (any more), and nothing was done
     */
    public static function while_kept(upload $upload, callable $work): bool {
        return self::alone("upload-{$upload->get('id')}", function () use ($upload, $work): bool {
            $upload->read();
            if (!$upload->is_in(upload::KEPT)) {
                return false;
            }
            $work();
            return true;
        });
    }

    /**
     * End an upload, and let its video be deleted at the storage, however long the storage cannot be reached.
     *
     * @param upload $upload the upload
     * @param string $state upload::ABORTED or upload::DELETED
     * @return upload
     */
    public static function end(upload $upload, string $state): upload {
        self::end_if($upload, $state, function (): bool {
            return true;
        });
        return $upload;
    }

    /**
     * End an upload if something is true of it at that moment, which nobody else can change meanwhile.
     *
     * @param upload $upload the upload
     * @param string $state upload::ABORTED or upload::DELETED
     * @param callable $condition upload => bool, asked under the lock
     * @return bool whether it was ended now
     */
    public static function end_if(upload $upload, string $state, callable $condition): bool {
        return self::alone("upload-{$upload->get('id')}", function () use ($upload, $state, $condition): bool {
            $upload->read();
            if ($upload->is_in(upload::ENDED) || !$condition($upload)) {
                return false;
            }
            $before = $upload->get('state');
            $ticket = $upload->ticket();
            $upload->move_to($state);
            $upload->update();
            task\delete_video::queue(
                $upload->get('backend'),
                $upload->get('videoid'),
                $upload->get('id'),
                in_array($before, upload::LIVE, true) && $ticket ? $ticket->secret : []
            );
            self::tell_change($upload, $before);
            return true;
        });
    }

    /**
     * Note that bytes of a live upload came, though its client said nothing.
     *
     * @param upload $upload the upload
     * @param int $now Unix seconds
     * @return upload
     */
    public static function heard_of(upload $upload, int $now): upload {
        return self::alone("upload-{$upload->get('id')}", function () use ($upload, $now): upload {
            $upload->read();
            if ($upload->is_in(upload::LIVE)) {
                $upload->set('timeprogress', max($now, $upload->get('timeprogress')));
                $upload->update();
            }
            return $upload;
        });
    }

    /**
     * Somebody's uploads that no submission holds yet.
     *
     * @param int $userid who
     * @param int $assignmentid only of this one; 0 = of all
     * @return upload[]
     */
    public static function open_uploads(int $userid, int $assignmentid = 0): array {
        global $DB;
        [$in, $params] = $DB->get_in_or_equal([...upload::LIVE, ...upload::KEPT], SQL_PARAMS_NAMED);
        $params += ['userid' => $userid, 'creatorid' => $userid];
        $where = "state {$in} AND (userid = :userid OR creatorid = :creatorid)";
        if ($assignmentid) {
            $where .= ' AND assignmentid = :assignmentid';
            $params['assignmentid'] = $assignmentid;
        }
        return array_values(array_filter(upload::get_records_select($where, $params, 'id'), function (upload $upload) {
            return !holdings::submissions_of($upload);
        }));
    }

    /**
     * Keep a slow upload alive, and let a teacher see how far it is.
     *
     * @param upload $upload the upload
     * @param int $bytesstored as the storage told the client
     * @param int $hashedbytes how far the hash reaches, 0 = there is none
     * @param string $sha256sofar SHA-256 of so many bytes of the sender's file
     * @return upload
     */
    public static function report_progress(
        upload $upload,
        int $bytesstored,
        int $hashedbytes = 0,
        string $sha256sofar = ''
    ): upload {
        foreach (compact('bytesstored', 'hashedbytes') as $name => $bytes) {
            if ($bytes < 0 || $bytes > $upload->get('filesize')) {
                throw new \invalid_parameter_exception($name);
            }
        }
        $sha256sofar = validator::clean_sha256($sha256sofar);
        return self::alone("upload-{$upload->get('id')}", function () use (
            $upload,
            $bytesstored,
            $hashedbytes,
            $sha256sofar
        ) {
            $upload->read();
            self::require_not_ended($upload);
            if ($upload->is_in(upload::LIVE)) {
                $upload->set('bytesstored', $bytesstored);
                $upload->set('timeprogress', time());
                // Whoever goes on with it reads the file from the beginning again: what reaches further stays.
                if ($sha256sofar !== '' && $hashedbytes > $upload->get('hashedbytes')) {
                    $upload->set('hashedbytes', $hashedbytes);
                    $upload->set('sha256sofar', $sha256sofar);
                }
                $upload->move_to($bytesstored > 0 ? upload::UPLOADING : $upload->get('state'));
                $upload->update();
            }
            return $upload;
        });
    }

    /**
     * Refuse what nothing can be done with any more.
     *
     * @param upload $upload the upload
     * @throws moodle_exception uploadaborted
     */
    public static function require_not_ended(upload $upload): void {
        if ($upload->is_in(upload::ENDED)) {
            throw new moodle_exception('uploadaborted', 'local_videostorage');
        }
    }

    /**
     * An upload as the contract describes it.
     *
     * @param upload $upload the upload
     * @return array see docs/protocol.md
     */
    public static function describe(upload $upload): array {
        $ticket = $upload->is_in(upload::LIVE) ? $upload->ticket() : null;
        $sha256 = (string)$upload->get('sha256');
        $heard = $upload->get('timeprogress');
        return [
            'uploadid' => $upload->get('id'),
            'clientkey' => $upload->get('clientkey'),
            'state' => $upload->get('state'),
            'protocol' => $upload->get('protocol'),
            'url' => $ticket ? $ticket->url : '',
            'fields' => $ticket ? self::pairs($ticket->fields) : [],
            'headers' => $ticket ? self::pairs($ticket->headers) : [],
            'chunk' => backends::get($upload->get('backend'))->get_chunk_rules($upload->get('filesize')),
            'expires' => $upload->get('expires'),
            'videoid' => $upload->get('videoid'),
            'filename' => $upload->get('filename'),
            'filesize' => $upload->get('filesize'),
            'bytesstored' => $upload->get('bytesstored'),
            'percentready' => $upload->get('percentready'),
            'errorcode' => (string)$upload->get('errorcode'),
            'errormessage' => (string)$upload->get('errormessage'),
            'assignmentid' => $upload->get('assignmentid'),
            'userid' => $upload->get('userid'),
            'submissionid' => holdings::submission_id($upload),
            'samplehash' => (string)$upload->get('samplehash'),
            'hashedbytes' => $sha256 !== '' ? $upload->get('filesize') : $upload->get('hashedbytes'),
            'sha256sofar' => $sha256 !== '' ? $sha256 : (string)$upload->get('sha256sofar'),
            'secondssilent' => $heard ? max(0, time() - $heard) : -1,
        ];
    }

    /**
     * A map as a list of names and values, which is how web services carry one.
     *
     * @param array $map name => value
     * @return array[]
     */
    public static function pairs(array $map): array {
        $pairs = [];
        foreach ($map as $name => $value) {
            $pairs[] = ['name' => (string)$name, 'value' => (string)$value];
        }
        return $pairs;
    }

    /**
     * Do something that only one request at a time may do, on whichever web server.
     *
     * @param string $name what
     * @param callable $work
     * @return mixed what $work returns
     * @throws moodle_exception locktimeout
     */
    public static function alone(string $name, callable $work) {
        $lock = \core\lock\lock_config::get_lock_factory('local_videostorage')->get_lock($name, self::LOCK_SECONDS);
        if (!$lock) {
            throw new moodle_exception('locktimeout');
        }
        try {
            return $work();
        } finally {
            $lock->release();
        }
    }
}
