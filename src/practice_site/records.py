"""What the practice site remembers: Moodle's rows, and the video service's."""

from dataclasses import dataclass, field

from practice_site.sign_in.records import Computer, Grant

# As in Moodle, the words are the site's own, whichever assignment asks for them; here a test may change them at one.
STATEMENT = "<p>This submission is my own work, except where I have acknowledged the work of others.</p>"


@dataclass
class User:
    """A person with an account on the practice Moodle."""

    id: int
    username: str
    password: str
    fullname: str
    role: str
    courses: list[int]
    token: str = ""
    """The mobile app's; computers have tokens of their own, see `Computer`."""
    privatetoken: str = ""


@dataclass(frozen=True)
class Course:
    """A course that people are enrolled in."""

    id: int
    shortname: str
    fullname: str


@dataclass(frozen=True)
class Group:
    """A team of a course; where teams submit, each of its members hands in for all of them."""

    id: int
    course: int
    name: str
    members: list[int]


@dataclass
class Assignment:
    """One assignment; times are Unix seconds and 0 means "none", as in Moodle."""

    id: int
    cmid: int
    course: int
    key: str
    name: str
    intro: str
    duedate: int = 0
    allowsubmissionsfromdate: int = 0
    cutoffdate: int = 0
    drafts: bool = False
    statement: bool = False
    statement_text: str = STATEMENT
    backend: str = "cloudflarestream"
    maxbytes: int = 30_000_000_000
    maxdurationseconds: int = 4 * 3600
    acceptedtypes: list[str] = field(default_factory=lambda: ["video/*"])
    extensions: dict[int, int] = field(default_factory=dict)
    locked: list[int] = field(default_factory=list)
    team: bool = False
    """Teams submit (`teamsubmission`)."""
    all_must_submit: bool = False
    """A team's work counts once each member has submitted (`requireallteammemberssubmit`)."""
    no_team_no_submission: bool = False
    """Somebody without a team hands in nothing (`preventsubmissionnotingroup`)."""
    reopens: str = "none"
    """`attemptreopenmethod`: none or manual."""
    maxattempts: int = -1
    timelimit: int = 0
    """Seconds; 0 = none."""
    text: bool = False
    """Takes online text beside the video."""
    files: bool = False
    """Takes files beside the video."""
    grades: dict[int, float] = field(default_factory=dict)


@dataclass
class Submission:
    """One attempt of one user (or one team: `userid` 0) at one assignment, as `assign_submission` holds it."""

    id: int
    assignmentid: int
    userid: int
    status: str
    timecreated: int
    timemodified: int
    timesubmitted: int = 0
    uploadid: int = 0
    onlinetext: str = ""
    saves: int = 0
    submits: int = 0
    attemptnumber: int = 0
    groupid: int = 0
    timestarted: int = 0
    files: list[str] = field(default_factory=list)


@dataclass
class Upload:
    """One upload, as `local_videostorage` holds it."""

    id: int
    clientkey: str
    userid: int
    assignmentid: int
    filename: str
    filesize: int
    mimetype: str
    lastmodified: int
    duration: int
    videoid: str
    url: str
    expires: int
    timestarted: int
    state: str = "pending"
    bytesstored: int = 0
    percentready: int = 0
    timestored: int = 0
    sha256: str = ""
    errorcode: str = ""
    errormessage: str = ""
    samplehash: str = ""
    hashedbytes: int = 0
    sha256sofar: str = ""
    timeprogress: int = 0
    protocol: str = "tus"
    fields: dict[str, str] = field(default_factory=dict)
    secret: str = ""


@dataclass
class Video:
    """One video at the video service, with the tus upload that brings it."""

    uid: str
    name: str
    size: int
    creator: str
    created: float
    expires: float
    token: str
    gone_tokens: list[str] = field(default_factory=list)
    finished: float = 0.0
    bytes_received: int = 0
    patches: int = 0
    sha256: str = ""
    errorcode: str = ""


@dataclass
class SiteData:
    """The whole memory of one practice site: what is written to its directory."""

    users: list[User]
    courses: list[Course]
    assignments: list[Assignment]
    submissions: list[Submission] = field(default_factory=list)
    uploads: list[Upload] = field(default_factory=list)
    videos: dict[str, Video] = field(default_factory=dict)
    ports: dict[str, int] = field(default_factory=dict)
    creations: int = 0
    next_id: int = 5001
    secret: str = ""
    leaked_credentials: list[str] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    computers: list[Computer] = field(default_factory=list)
