"""The error tree: what can go wrong, and whether trying again can help.

    UploaderError                 code, retryable, facts for the sentence
    ├── FileProblem               the file on this computer
    │   ├── FileAway · FileMissing · FileLocked · FileGrowing      an upload waits for it and goes on by itself
    │   ├── FileReadFailed        the card or drive has an error: tried again, ever less often
    │   ├── FileEmpty · FileIsDirectory · FileUnreadable · FileNotVideo · NotAReceipt
    │   └── FileChanged           differs from what was registered: a person decides
    ├── NetworkProblem            retryable
    │   ├── NoConnection · ConnectionLost · TimedOut
    │   ├── ServerBusy            408, 429, 5xx; carries Retry-After
    │   ├── NotTheServer          somebody else answers (a proxy, a filter)
    │   │   ├── CaptivePortal     the network wants a sign-in of its own first
    │   │   └── SiteMoved         the site sends to another address, for good: no secret goes along
    │   ├── TlsRefused            final, but an upload waits: never talk over an untrusted line
    │   │   └── TlsIntercepted    one issuer vouches for site and storage: somebody opens what is sealed
    │   └── InsecureAddress       final
    ├── SiteProblem
    │   ├── NoSite · NotMoodle · WrongSiteAddress
    │   ├── WebServicesOff        MobileServiceOff · RestProtocolOff say which part of them
    │   ├── PluginsMissing        PluginTooOld · NotInTheService
    │   └── SiteUnavailable · SiteFailed      retryable: maintenance, database down; an error in its own program
    ├── SignInProblem
    │   ├── WrongPassword · SignInNeeded
    │   ├── NoSafePlace           KeyringHoldsOn
    │   ├── SignInRefused         PasswordMustChange · PolicyNotAgreed · ProfileIncomplete · AccountNotConfirmed ·
    │   │                         AccountClosed: what the person has to do first, in the browser
    │   ├── SignInDeclined · SignInExpired · WayNotOffered
    │   └── SignInMixedUp · TokenUnreadable · TokenRefused
    ├── Refused                   Moodle's final answer
    │   ├── AssignmentNotFound · SubmissionsClosed · NotOpenYet · AlreadySubmitted · NotAllowed
    │   ├── VideoNotAccepted · SubmissionLocked · NoAttemptsLeft · NotInGroup · InSeveralGroups
    │   ├── FileTooLarge · TypeNotAccepted · VideoTooLong
    │   ├── TimerNotStarted       the time for it runs from a start that only the person may make
    │   └── StatementRequired · SubmissionNotSaved · MoodleRefused
    ├── StorageProblem
    │   ├── UploadGone · OffsetConflict · UploadLocked · OffsetStuck · OddAnswer · NotStored
    │   ├── ChunkTooLarge · ChunkNeverFits · ChunkDamaged
    │   └── StorageRefused · ProtocolUnknown · SizeMismatch         final
    ├── EngineProblem
    │   ├── EngineBusy · EngineGone · NoSuchUpload · WrongState
    │   ├── JournalNewer · JournalDamaged · SettingsNotFollowed
    │   ├── PausedBySchedule · MeteredNetwork      sending is held back, by the person's own settings
    │   ├── SentElsewhere         retryable: another computer is sending this file
    │   ├── NotTheSameFile · NothingToCarryOn      what a person wanted to go on with
    │   └── NotSubmittedYet · TeamMustSubmit · VideoUnplayable     stored, or submitted, but a person should know
    └── Unexpected                everything else; its text goes to the log only

Sentences for people stand in ``ui/error_text.py``, one for each ``code``.
"""

from __future__ import annotations

from typing import ClassVar


class UploaderError(Exception):
    """Base of all errors that reach a person.

    Args:
        detail: For the log; never shown as the sentence, never holds a secret.
        retry_after: Seconds the other side asked us to wait.
        facts: Values that the sentence names (file name, limit, address, …).
    """

    code: ClassVar[str] = "unexpected"
    retryable: ClassVar[bool] = False

    def __init__(self, detail: str = "", *, retry_after: float | None = None, **facts: str | int) -> None:
        super().__init__(detail or self.code)
        self.detail = detail
        self.retry_after = retry_after
        self.facts: dict[str, str] = {name: str(value) for name, value in facts.items()}


class FileProblem(UploaderError):
    """The file on this computer."""

    code = "file_problem"


class FileMissing(FileProblem):
    """There is no file of that name, although its folder is there."""

    code = "file_missing"


class FileAway(FileProblem):
    """The card, drive, share or folder with the file is not there, or does not answer."""

    code = "file_away"


class FileEmpty(FileProblem):
    """The file has no bytes."""

    code = "file_empty"


class FileIsDirectory(FileProblem):
    """A folder was given."""

    code = "file_is_directory"


class FileUnreadable(FileProblem):
    """The system does not let us read it."""

    code = "file_unreadable"


class FileLocked(FileUnreadable):
    """Another program holds it, or this user may not read it (now)."""

    code = "file_locked"


class FileReadFailed(FileUnreadable):
    """The file is in its place, but reading a part of it ends in an error of the card or drive."""

    code = "file_read_failed"


class FileGrowing(FileProblem):
    """Another program is still writing it."""

    code = "file_growing"


class FileNameUnusable(FileProblem):
    """Its name is no text: it was left by a system with another character set."""

    code = "file_name_unusable"


class NotAReceipt(FileProblem):
    """A file was given as a receipt, and is none."""

    code = "not_a_receipt"


class FileNotVideo(FileProblem):
    """No video track was found in it."""

    code = "file_not_video"


class FileChanged(FileProblem):
    """Size, modification time or identity differ from what was registered."""

    code = "file_changed"


class NetworkProblem(UploaderError):
    """The line to the other side."""

    code = "network_problem"
    retryable = True
    much_had_moved = False
    """Whether it ended a transfer that had gone well until then: the line is good for more."""


class NoConnection(NetworkProblem):
    """The host could not be reached at all."""

    code = "no_connection"


class ConnectionLost(NetworkProblem):
    """A connection ended in the middle."""

    code = "connection_lost"


class TimedOut(NetworkProblem):
    """No answer, or no byte moved, for too long."""

    code = "timed_out"


class ServerBusy(NetworkProblem):
    """The other side asks for patience: 408, 429, 5xx."""

    code = "server_busy"


class NotTheServer(NetworkProblem):
    """An answer that cannot come from the server we asked: a proxy, a filter, or a portal that cannot be told yet."""

    code = "not_the_server"


class CaptivePortal(NotTheServer):
    """The network answers in every server's place until somebody has signed in to it in a browser."""

    code = "captive_portal"


class SiteMoved(NotTheServer):
    """The site sends to another address, for good. What was asked held a secret, so it did not follow."""

    code = "site_moved"


class TlsRefused(NetworkProblem):
    """The certificate is not trusted by this computer."""

    code = "tls_refused"
    retryable = False


class TlsIntercepted(TlsRefused):
    """Site and storage both show certificates of one issuer that this computer does not trust."""

    code = "tls_intercepted"


class InsecureAddress(NetworkProblem):
    """http:// outside this computer."""

    code = "insecure_address"
    retryable = False


class SiteProblem(UploaderError):
    """The Moodle site."""

    code = "site_problem"


class NoSite(SiteProblem):
    """Nothing answers at that address."""

    code = "no_site"


class NotMoodle(SiteProblem):
    """Something answers, but it is not Moodle."""

    code = "not_moodle"


class WebServicesOff(SiteProblem):
    """The site does not let applications in."""

    code = "web_services_off"


class MobileServiceOff(WebServicesOff):
    """Web services are on, and the service that applications use is not."""

    code = "mobile_service_off"


class RestProtocolOff(WebServicesOff):
    """Web services are on, and the protocol that applications speak is not."""

    code = "rest_protocol_off"


class PluginsMissing(SiteProblem):
    """The site lacks the plugins that hand out uploads."""

    code = "plugins_missing"


class PluginTooOld(PluginsMissing):
    """The site has an early version of the plugins, which does not do all that is needed."""

    code = "plugin_too_old"


class NotInTheService(PluginsMissing):
    """The plugins are there, and the service that applications use does not hold their functions."""

    code = "not_in_the_service"


class WrongSiteAddress(SiteProblem):
    """The site answers at its own address only, and this is another of its names."""

    code = "wrong_site_address"


class SiteUnavailable(SiteProblem):
    """Maintenance, or a database that is down."""

    code = "site_unavailable"
    retryable = True


class SiteFailed(SiteProblem):
    """An error in the site's own program: PHP's, a plugin's, or of what it keeps on disk."""

    code = "site_failed"
    retryable = True


class SignInProblem(UploaderError):
    """Who we are to the site."""

    code = "sign_in_problem"


class WrongPassword(SignInProblem):
    """The site knows no such user with that password."""

    code = "wrong_password"


class SignInRefused(SignInProblem):
    """The site does not let this user use applications."""

    code = "sign_in_refused"


class PasswordMustChange(SignInRefused):
    """The password has expired, or the site wants another one."""

    code = "password_must_change"


class PolicyNotAgreed(SignInRefused):
    """The site's policies wait for the user's agreement."""

    code = "policy_not_agreed"


class ProfileIncomplete(SignInRefused):
    """The site wants the user to fill in the profile first."""

    code = "profile_incomplete"


class AccountNotConfirmed(SignInRefused):
    """The user has not yet opened the link in the site's mail."""

    code = "account_not_confirmed"


class AccountClosed(SignInRefused):
    """The account is suspended, expired, deleted, or may not log in."""

    code = "account_closed"


class SignInDeclined(SignInProblem):
    """The person said no, in the browser or on the phone."""

    code = "sign_in_declined"


class SignInExpired(SignInProblem):
    """A sign-in that was begun has ended, or took too long: it must be begun again."""

    code = "sign_in_expired"


class SignInMixedUp(SignInProblem):
    """What came back belongs to another site, or to another sign-in than the one that was begun."""

    code = "sign_in_mixed_up"


class WayNotOffered(SignInProblem):
    """The site does not offer this way of signing in."""

    code = "way_not_offered"


class TokenUnreadable(SignInProblem):
    """What was pasted holds no token."""

    code = "token_unreadable"


class TokenRefused(SignInProblem):
    """The site does not take the token that a person gave."""

    code = "token_refused"


class SignInNeeded(SignInProblem):
    """No token, or one that the site no longer takes."""

    code = "sign_in_needed"


class NoSafePlace(SignInProblem):
    """There is no keyring, and nothing else was asked for."""

    code = "no_safe_place"


class KeyringHoldsOn(NoSafePlace):
    """The keyring does not let go of a sign-in, or does not say whether it has one."""

    code = "keyring_holds_on"


class Refused(UploaderError):
    """Moodle's final answer about this submission."""

    code = "refused"


class AssignmentNotFound(Refused):
    """No such assignment for this user."""

    code = "assignment_not_found"


class SubmissionsClosed(Refused):
    """The cut-off has passed."""

    code = "submissions_closed"


class NotOpenYet(Refused):
    """Submissions open later."""

    code = "not_open_yet"


class AlreadySubmitted(Refused):
    """The submission is final: drafts are on, and it was submitted for grading."""

    code = "submission_final"


class HandedInOnce(Refused):
    """Another video is on its way there, and drafts are on: the first one that is submitted is final."""

    code = "handed_in_once"


class SubmissionLocked(Refused):
    """The teacher has locked this user's submission."""

    code = "submission_locked"


class NoAttemptsLeft(Refused):
    """The last attempt that the assignment allows was submitted."""

    code = "no_attempts_left"


class NotInGroup(Refused):
    """Teams hand in here, and this user is in none."""

    code = "not_in_group"


class InSeveralGroups(Refused):
    """Teams hand in here, and this user is in more than one: Moodle cannot tell whose submission it would be."""

    code = "in_several_groups"


class NotAllowed(Refused):
    """This user may not submit here."""

    code = "not_allowed"


class VideoNotAccepted(Refused):
    """The assignment takes no video by our plugins."""

    code = "video_not_accepted"


class FileTooLarge(Refused):
    """Larger than the assignment's limit."""

    code = "file_too_large"


class TypeNotAccepted(Refused):
    """A kind of file the assignment does not take."""

    code = "type_not_accepted"


class VideoTooLong(Refused):
    """Longer than the assignment's limit."""

    code = "video_too_long"


class StatementRequired(Refused):
    """The person must accept the submission statement first."""

    code = "statement_required"


class TimerNotStarted(Refused):
    """The assignment gives so much time from a start, and the person has not started."""

    code = "timer_not_started"


class SubmissionNotSaved(Refused):
    """Moodle answered, but its own status does not show the submission."""

    code = "submission_not_saved"


class MoodleRefused(Refused):
    """An error code that has no sentence of its own."""

    code = "moodle_refused"


class StorageProblem(UploaderError):
    """The storage that takes the bytes."""

    code = "storage_problem"


class UploadGone(StorageProblem):
    """The upload URL answers 403, 404 or 410: ask Moodle before anything is made anew."""

    code = "upload_gone"
    retryable = True


class OffsetConflict(StorageProblem):
    """409: our offset is not the storage's; ask and go on."""

    code = "offset_conflict"
    retryable = True


class UploadLocked(StorageProblem):
    """423: the storage still holds an earlier connection of ours; wait, never recreate."""

    code = "upload_locked"
    retryable = True


class ChunkTooLarge(StorageProblem):
    """413: send smaller chunks."""

    code = "chunk_too_large"
    retryable = True


class ChunkNeverFits(StorageProblem):
    """413 for the smallest chunk that the storage takes: something on the way wants still smaller ones."""

    code = "chunk_never_fits"
    retryable = True


class ChunkDamaged(StorageProblem):
    """460: what arrived is not what was sent; the same chunk is sent again."""

    code = "chunk_damaged"
    retryable = True


class OffsetStuck(StorageProblem):
    """The storage says yes but does not advance."""

    code = "offset_stuck"
    retryable = True


class OddAnswer(StorageProblem):
    """A status that has no meaning here: an edge's or a middlebox's, until it has come many times in a row."""

    code = "odd_answer"
    retryable = True


class NotStored(StorageProblem):
    """Moodle asked the storage, and it does not hold the whole file yet."""

    code = "not_stored"
    retryable = True


class StorageRefused(StorageProblem):
    """A final no from the storage."""

    code = "storage_refused"


class ProtocolUnknown(StorageProblem):
    """The site wants the bytes in a way that this version cannot send them."""

    code = "protocol_unknown"


class SizeMismatch(StorageProblem):
    """The storage holds another size than the file has."""

    code = "size_mismatch"


class EngineProblem(UploaderError):
    """The engine itself."""

    code = "engine_problem"


class EngineBusy(EngineProblem):
    """Another program holds this journal."""

    code = "engine_busy"


class EngineGone(EngineProblem):
    """The program that held the engine has ended."""

    code = "engine_gone"


class NoSuchUpload(EngineProblem):
    """No upload with that number."""

    code = "no_such_upload"


class WrongState(EngineProblem):
    """That cannot be done to an upload in this state."""

    code = "wrong_state"


class JournalNewer(EngineProblem):
    """A newer version of the program wrote this journal; it is left alone."""

    code = "journal_newer"


class JournalDamaged(EngineProblem):
    """The journal cannot be read; it is set aside, never deleted."""

    code = "journal_damaged"


class SettingsNotFollowed(EngineProblem):
    """Something in the settings file makes no sense."""

    code = "settings_wrong"


class PausedBySchedule(EngineProblem):
    """The person's schedule says that nothing is sent now."""

    code = "paused_by_schedule"
    retryable = True


class MeteredNetwork(EngineProblem):
    """Every byte costs on this network, and the person does not want to send over such a one."""

    code = "metered_network"
    retryable = True


class SentElsewhere(EngineProblem):
    """Another computer was sending this very file a moment ago: it is waited for."""

    code = "sent_elsewhere"
    retryable = True


class NotTheSameFile(EngineProblem):
    """The upload that a person named is of another file: nothing is glued together."""

    code = "not_the_same_file"


class NothingToCarryOn(EngineProblem):
    """The site has no open upload of that number for this assignment."""

    code = "nothing_to_carry_on"


class NotSubmittedYet(EngineProblem):
    """The video is stored and waits for the person's word to be submitted."""

    code = "not_submitted_yet"


class TeamMustSubmit(EngineProblem):
    """Handed in by this person; it counts once the other members of the team have submitted too."""

    code = "team_must_submit"


class DraftHoldsIt(EngineProblem):
    """Moodle has saved the video in a draft: it cannot be given up from here."""

    code = "draft_holds_it"


class VideoGone(EngineProblem):
    """The video was stored, and the site no longer has it (removed or replaced there): a person must decide."""

    code = "video_gone"


class SubmissionReplaced(EngineProblem):
    """It was submitted, and Moodle no longer holds it: another took its place, or it was removed."""

    code = "submission_replaced"


class VideoUnplayable(EngineProblem):
    """The video service could not read the submitted video."""

    code = "video_unplayable"


class Unexpected(UploaderError):
    """Anything that has no name yet; details are in the log."""

    code = "unexpected"


def all_errors() -> dict[str, type[UploaderError]]:
    """Return every error class by its code (for the sentence table and for the remote control)."""
    found: dict[str, type[UploaderError]] = {}
    todo: list[type[UploaderError]] = [UploaderError]
    while todo:
        kind = todo.pop()
        todo.extend(kind.__subclasses__())
        if kind is not UploaderError:
            found[kind.code] = kind
    return found
