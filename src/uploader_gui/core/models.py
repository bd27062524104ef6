"""What the engine talks about: accounts, assignments, uploads and their states."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class UploadState(StrEnum):
    """Where an upload is.

    ::

        QUEUED → CHECKING → REQUESTING → SENDING → CONFIRMING → SUBMITTING → SUBMITTED
        aside, and back to where it was:  WAITING · PAUSED · NEEDS_SIGN_IN · NEEDS_ATTENTION
        ends: SUBMITTED · FAILED · CANCELLED      (FAILED may be queued again by a person; CANCELLED is
                                                   when Moodle turns out to hold the video)
    """

    QUEUED = "queued"
    CHECKING = "checking"
    REQUESTING = "requesting"
    SENDING = "sending"
    CONFIRMING = "confirming"
    SUBMITTING = "submitting"
    SUBMITTED = "submitted"
    WAITING = "waiting"
    PAUSED = "paused"
    NEEDS_SIGN_IN = "needs_sign_in"
    NEEDS_ATTENTION = "needs_attention"
    FAILED = "failed"
    CANCELLED = "cancelled"


_S = UploadState
WORKING = (_S.CHECKING, _S.REQUESTING, _S.SENDING, _S.CONFIRMING, _S.SUBMITTING)
ASIDE = (_S.WAITING, _S.PAUSED, _S.NEEDS_SIGN_IN, _S.NEEDS_ATTENTION)
ENDED = (_S.SUBMITTED, _S.FAILED, _S.CANCELLED)
# States that the engine takes up by itself at its start; the others wait for a person.
TAKES_UP = (_S.QUEUED, *WORKING, _S.WAITING)


def _moves() -> dict[UploadState, frozenset[UploadState]]:
    stop = {*ASIDE, _S.FAILED, _S.CANCELLED}
    moves: dict[UploadState, frozenset[UploadState]] = {}
    for here in (_S.QUEUED, *WORKING, *ASIDE):
        # A step may be entered from any other: after a wait the story is read again from the facts,
        # and steps whose work is already done are passed over.
        moves[here] = frozenset({_S.QUEUED, *WORKING, *stop}) - {here}
    for near_end in (*WORKING, _S.WAITING):
        moves[near_end] |= {_S.SUBMITTED}
    moves[_S.SUBMITTED] = frozenset()
    moves[_S.FAILED] = frozenset({_S.QUEUED, _S.CANCELLED})
    moves[_S.CANCELLED] = frozenset({_S.QUEUED})
    return moves


MOVES = _moves()


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One user at one Moodle site. Holds no secret; ``store`` says where the token lies."""

    id: int
    site_url: str
    site_name: str
    user_id: int
    username: str
    full_name: str
    store: str
    signed_in: bool = True


ENDED_THERE, MOODLES_OWN, PERHAPS_A_PHONES, NOT_KNOWN = "ended", "moodles_own", "perhaps_a_phones", "not_known"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut:
    """What became of a sign-in at its site. On this computer it is forgotten, whatever became of it there."""

    at_site: str
    """One of four.

    ENDED_THERE: the site has ended it, or knows it no more.
    MOODLES_OWN: it lives on. The site had it from Moodle itself, which gives one to all of a person's mobile devices.
    PERHAPS_A_PHONES: it lives on. It was this computer's, and Moodle may have given it to a phone as well.
    NOT_KNOWN: the site was not reached, or has no way to end it, or this program had no sign-in any more to be ended.
    """
    devices_url: str
    """Where the site lists the computers that are signed in, for a person to end them, if it has such a page."""
    password_url: str
    """Where a person changes the password, and lets Moodle end its own tokens with it."""


BROWSER, PHONE, PASSWORD, LAUNCH = "browser", "phone", "password", "launch"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSite:
    """A Moodle site as it describes itself to anybody, before anyone signs in."""

    url: str
    """Its root, without a final slash."""
    name: str
    logo_url: str = ""
    ways: tuple[str, ...] = (PASSWORD,)
    """How one can sign in there, the best first: BROWSER, PHONE, PASSWORD, LAUNCH (a token to be pasted)."""
    clock_skew: float = 0.0
    """The site's clock minus ours, in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInOffer:
    """A sign-in that has begun and that a person completes elsewhere: in the browser, or on a phone."""

    id: str
    """Names it in ``EngineApi.finish_sign_in``."""
    way: str
    """BROWSER, PHONE or LAUNCH."""
    site_url: str
    site_name: str
    url: str = field(repr=False)
    """BROWSER, LAUNCH: to be opened in the person's browser. PHONE: what the QR code holds. Valid for this sign-in."""
    verification_url: str = ""
    """PHONE: the address to be typed, which asks for ``user_code``."""
    user_code: str = field(default="", repr=False)
    """PHONE: the short code as it is shown, such as ``BCDF-GHJK``."""
    expires_at: float | None = None
    """Unix seconds; None = when it is given up."""


GROUP, NO_GROUP = "group", "no_group"
"""Whose submission a team's is: that of a group of students, or that of everybody who is in none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why something stands where it stands. ``code`` is an error code, ``facts`` fill its sentence."""

    code: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MySubmission:
    """What a site says of this user's submission to one assignment: the team's, where a team hands in together."""

    status: str = "new"
    """Moodle's word: new, draft, submitted, reopened."""
    attempt: int = 1
    """Which attempt it is, counted from 1."""
    holds_video: bool | None = None
    """Whether a video is in it; None = Moodle does not tell: it may be text, files, or a copied attempt."""
    locked: bool = False
    graded: bool = False
    grading_status: str = ""
    """Moodle's word: notgraded, graded, or a step of the marking workflow."""
    extension_at: int | None = None
    """Until when this user, and nobody else, was given more time."""
    time_limit: int | None = None
    """Seconds that this user has once started; None = no limit."""
    started_at: int | None = None
    """When the time limit began to run; None = not started."""
    group_id: int = 0
    group_name: str = ""
    """The team whose submission it is; empty = Moodle does not tell, or the group of those who are in none."""
    refusal: str = ""
    """Error code of the reason, other than a date, why Moodle lets nothing be changed; empty = it lets."""
    seen_at: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountFacts:
    """What an account's site says to it about itself."""

    release: str
    """Moodle's version, as it calls itself."""
    functions: tuple[tuple[str, str], ...]
    """Our plugins' functions that the account may call, each with its version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageFacts:
    """Where an account's videos go."""

    backend: str = ""
    """The storage's kind, as the first assignment that takes videos says; empty = none does."""
    protocols: tuple[str, ...] = ()
    origin: str = ""
    """Scheme, host and port that the last upload went to by one of these protocols; empty = none has yet. Never an
    upload's address."""
    protocol: str = ""
    """How it went there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One assignment, as its site described it at ``seen_at``. Times are Unix seconds, None = none.

    Dates are this user's own: overrides are in them, and an extension (``extension_at``) beats due date and cut-off.
    """

    account_id: int
    id: int
    cmid: int
    name: str
    course_id: int
    course_name: str
    opens_at: int | None = None
    due_at: int | None = None
    cutoff_at: int | None = None
    drafts: bool = False
    needs_statement: bool = False
    statement: str = ""
    backend: str = ""
    max_bytes: int | None = None
    max_duration: int | None = None
    """Seconds."""
    accepted_types: tuple[str, ...] = ()
    also_takes: tuple[str, ...] = ()
    """Moodle's names of what can be handed in beside the video: onlinetext, file, …"""
    team: bool = False
    group_required: bool = False
    """Whether who is in no group, or in several, cannot hand in."""
    all_members_submit: bool = False
    """Whether every member of the team must submit."""
    max_attempts: int | None = None
    reopens: str = "none"
    """Moodle's word for how another attempt comes: none, manual, automatic, untilpass."""
    time_limit: int | None = None
    """Seconds."""
    mine: MySubmission | None = None
    """None = not asked for."""
    why_not: str = ""
    """Error code of the reason why no video can be submitted here now; empty = it can."""
    seen_at: float = 0.0
    clock_skew: float = 0.0
    """The site's clock minus ours, in seconds. Its dates are by its own."""

    def site_time(self, now: float) -> float:
        """Return the site's time when this computer's clock says ``now`` (both Unix seconds)."""
        return now + self.clock_skew

    @property
    def extension_at(self) -> int | None:
        """Until when this user was given more time; ``due_at`` is then this moment."""
        return self.mine.extension_at if self.mine else None

    @property
    def time_ends_at(self) -> int | None:
        """When this user's time is over, None while it does not run."""
        if self.time_limit is None or self.mine is None or self.mine.started_at is None:
            return None
        return self.mine.started_at + self.time_limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An account's assignments, sorted by due date, as the site told them at ``seen_at`` (Unix seconds, our clock)."""

    assignments: tuple[Assignment, ...]
    seen_at: float
    problem: Problem | None = None
    """Why they could not be asked for again since; None = the last question was answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkLimits:
    """What the storage allows in one request, in bytes. ``max`` 0 = no upper limit.

    ``recommended`` is the size of S3's parts. tus does not look at it: chunks are fitted to what is measured.
    """

    min: int = 0
    max: int = 0
    multiple: int = 1
    recommended: int = 0


S3_MULTIPART = "s3multipart"
NO_CARRYING_ON = -1
"""``Upload.carry_on`` of one that a person began anew: it goes on with nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where the bytes go. ``url`` and ``fields`` are secrets: whoever has them can write to the upload."""

    protocol: str
    url: str = field(repr=False)
    """Empty where each part has an address of its own (s3multipart), and where there is nothing to send any more."""
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """What a form (post) has before the file."""
    chunk: ChunkLimits = ChunkLimits()
    expires_at: int = 0

    @property
    def leads_somewhere(self) -> bool:
        """Whether bytes can be sent there: to its address, or each part to one of its own."""
        return bool(self.url) or self.protocol == S3_MULTIPART


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMark:
    """What tells whether a file is still the one that was registered."""

    size: int
    mtime_ns: int
    identity: str
    """Device and inode; empty where the file system has none. Changes when a card is taken out and put back."""
    sample: str = ""
    """SHA-256 of the beginning, the middle and the end: says whether it is the same file where the identity differs."""
    changed_ns: int = 0
    """The system's own time of the last change to it (``st_ctime``), which nobody can set back; 0 = not known."""

    def is_same_content(self, other: FileMark) -> bool:
        """Whether both are marks of one content, wherever it lies; both must have been sampled."""
        return bool(self.sample) and (self.size, self.mtime_ns, self.sample) == (
            other.size,
            other.mtime_ns,
            other.sample,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file on its way into one assignment, as journalled. Sizes in bytes, times in Unix seconds."""

    id: int
    account_id: int
    assignment_id: int
    assignment_name: str
    course_name: str
    due_at: int | None
    path: str
    name: str
    mark: FileMark
    client_key: str
    created_at: float
    mimetype: str = "video/mp4"
    duration: int = 0
    state: UploadState = UploadState.QUEUED
    submit: bool = True
    accepted_statement: str = ""
    """The words of the submission statement that the person was shown and accepted; empty = none was."""
    course_id: int = 0
    drafts: bool = False
    """The assignment keeps drafts: saving is one step, submitting another."""
    team: str = ""
    """Name of the group whose submission it becomes; empty = it is not known, or no group's."""
    counts_for: str = ""
    """Whose submission it becomes: empty = the person's own; else GROUP or NO_GROUP."""
    time_limit: int = 0
    """Seconds that the assignment gives from a start; 0 = no limit."""
    start_timer: bool = False
    """The person has said that the time of the assignment may be started."""
    remote_id: int = 0
    video_id: str = ""
    part_size: int = 0
    """Bytes of each part but the last where the file goes in parts: what is stored stands at these boundaries."""
    bytes_stored: int = 0
    """Last offset the storage acknowledged. To show, never to send from."""
    sha256: str = ""
    growing: bool = False
    """Another program was still writing the file when it was last marked: it is marked anew before it is registered."""
    problem: Problem | None = None
    next_try_at: float | None = None
    attempts: int = 0
    stored_at: float | None = None
    submitted_at: float | None = None
    submission_id: int = 0
    submission_status: str = ""
    percent_ready: int = 0
    playable: bool = False
    abort_pending: bool = False
    """Cancelled here, but the site could not be told yet."""
    clock_skew: float = 0.0
    """The site's clock minus ours, in seconds. ``due_at`` is by the site's."""
    carry_on: int = 0
    """Number at the site of the upload that a person wants to go on with; 0 = any that is proved to be of this file."""
    takes_over: bool = False
    """A person said not to wait for another computer that may be sending it."""
    carried_on: int = 0
    """Bytes that the storage held when it was taken over from another computer; 0 = it was begun here."""
    rank: int = 0
    """Where a person put it: below 0 before all others, above 0 after them; 0 = by the program's own order."""
    cmid: int = 0
    """The assignment's number in Moodle's addresses; 0 = not known."""

    def site_time(self, now: float) -> float:
        """Return the site's time when this computer's clock says ``now`` (both Unix seconds)."""
        return now + self.clock_skew

    @property
    def due_here(self) -> float | None:
        """What this computer's clock says (Unix seconds) when it is due; None = it never is."""
        return None if self.due_at is None else self.due_at - self.clock_skew

    @property
    def size(self) -> int:
        """The file's size in bytes, as registered."""
        return self.mark.size

    @property
    def is_stored(self) -> bool:
        """Whether Moodle has confirmed that the storage holds the whole file."""
        return self.stored_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenUpload:
    """An upload at the site that no submission holds yet, whichever computer began it. Bytes, Unix seconds."""

    id: int
    """Its number at the site."""
    account_id: int
    assignment_id: int
    assignment_name: str
    name: str
    size: int
    bytes_stored: int
    is_stored: bool
    """Whether the storage holds the whole file, and it only has to be handed in."""
    heard_at: float | None
    """When its sender was last heard of; None = the site does not say."""
    is_being_sent: bool
    """Whether that was so lately that it is probably being sent now."""
    is_here: bool
    """Whether this journal has it."""
    can_be_proved: bool
    """Whether the site knows enough of the file that the same one will be recognised."""


Facts = dict[str, str | int | float]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptLine:
    """One line of an upload's attempt log: at ``at`` (Unix seconds) ``what`` happened. No fact is a secret.

    The words and their facts stand in ``docs/json-lines.md``.
    """

    at: float
    what: str
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferTotals:
    """What an attempt log adds up to."""

    bytes_sent: int
    """Handed to the network in all, in bytes."""
    bytes_again: int
    """How many of them more than once."""
    seconds_sending: float
    seconds_waiting: float
    cuts: int
    """How often the link or the storage broke a transfer off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteStatement:
    """What a site's signature covers, to the letter; names and order are those of ``docs/protocol.md``."""

    site: str
    """The site's name, and its address in brackets."""
    uploadid: int
    clientkey: str
    videoid: str
    filename: str
    filesize: int
    sha256: str
    assignmentid: int
    userid: int
    submissionid: int
    submissionstatus: str
    attemptnumber: int
    timestarted: int
    """This and the next two are Unix seconds by the site's clock."""
    timestored: int
    timesubmitted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What Moodle itself said after the submission, re-read; times in Unix seconds."""

    file_name: str
    size: int
    sha256: str
    video_id: str
    upload_id: int
    submission_id: int
    submission_status: str
    submitted_at: int
    """Moodle's own time of the submission."""
    site_url: str
    site_name: str
    username: str
    full_name: str
    course_name: str
    assignment_id: int
    assignment_name: str
    attempts: int
    """How many times the transfer was begun or taken up again."""
    queued_at: float
    stored_at: float
    made_at: float
    client_key: str
    team: str = ""
    """Name of the group whose submission it is; empty = it is not known, or no group's."""
    counts_for: str = ""
    """Whose submission it is: empty = the person's own; else GROUP or NO_GROUP."""
    attempt: int = 0
    """Moodle's number of the attempt, 0 = the first."""
    accepted_statement: str = ""
    """The words of the submission statement that the person accepted; empty = none was asked for."""
    statement: SiteStatement | None = None
    """What the site says itself; None in receipts of earlier versions."""
    site_signature: str = ""
    """Ed25519 over ``statement``, base64; empty = the site does not sign."""
    site_key_id: str = ""
    application: str = ""
    transfer: TransferTotals | None = None
    """What the attempt log adds up to; None where it was not kept."""
    attempt_log: tuple[AttemptLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the pre-flight: ``level`` is ok, warning or error; ``code`` has a sentence, ``facts`` fill it."""

    level: str
    code: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """The pre-flight of one file for one assignment."""

    path: str
    assignment: Assignment
    size: int
    mimetype: str
    duration: int
    """Seconds, 0 = unknown."""
    findings: tuple[Finding, ...]
    max_bytes: int = 0
    """The largest file that the assignment takes, 0 = no limit, or not known."""
    max_duration: int = 0
    """The longest video that it takes, in seconds, 0 = no limit, or not known."""
    bytes_per_second: float = 0.0
    """How fast all uploads of this computer together were when last measured; 0 = never measured."""
    speed_measured_at: float = 0.0
    """When that was (Unix seconds), 0 = not known."""

    @property
    def is_good(self) -> bool:
        """Whether nothing forbids the upload."""
        return all(finding.level != "error" for finding in self.findings)
