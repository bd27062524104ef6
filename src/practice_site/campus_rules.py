"""Who may do what, and when: Moodle's rules about one assignment and one user."""

from practice_site.moodle_errors import MoodleError
from practice_site.records import Assignment, Group, Submission, User
from practice_site.store import Store


def closing_time(assignment: Assignment, user: User) -> int:
    """When submissions end for this user, in Unix seconds; 0 = never. An extension counts."""
    return max(assignment.cutoffdate, assignment.extensions.get(user.id, 0)) if assignment.cutoffdate else 0


def is_too_early(assignment: Assignment, now: float) -> bool:
    """Whether the opening date lies ahead."""
    return now < assignment.allowsubmissionsfromdate


def is_closed(assignment: Assignment, user: User, now: float) -> bool:
    """Whether the cut-off has passed for this user, or a teacher has locked the submission."""
    end = closing_time(assignment, user)
    return user.id in assignment.locked or bool(end and now > end)


def is_open(store: Store, assignment: Assignment, user: User) -> bool:
    """Moodle's `submissions_open`: the dates, the lock, and whether what was submitted is final.

    A time limit that has run out closes nothing: Moodle notes how late it was.
    """
    now = store.clock()
    if is_too_early(assignment, now) or is_closed(assignment, user, now):
        return False
    work = work_of(store, assignment, user)
    return not (assignment.drafts and work is not None and work.status == "submitted")


def can_edit(store: Store, assignment: Assignment, user: User) -> bool:
    """Moodle's `can_edit_submission`, for the user's own work."""
    return is_open(store, assignment, user) and not lacks_a_team(store, assignment, user)


def team_of(store: Store, assignment: Assignment, user: User) -> Group | None:
    """The user's team; none where teams do not submit, or where the user is in several (or none)."""
    groups = [g for g in store.data.groups if g.course == assignment.course and user.id in g.members]
    return groups[0] if assignment.team and len(groups) == 1 else None


def lacks_a_team(store: Store, assignment: Assignment, user: User) -> bool:
    """Whether the user may hand in nothing because there is no team of theirs."""
    return assignment.team and assignment.no_team_no_submission and team_of(store, assignment, user) is None


def work_of(store: Store, assignment: Assignment, user: User) -> Submission | None:
    """What counts as this user's work: the latest attempt, the team's where teams submit."""
    if not assignment.team:
        return store.submission(assignment.id, user.id)
    team = team_of(store, assignment, user)
    return store.submission(assignment.id, 0, team.id if team else 0)


def is_enrolled(assignment: Assignment, user: User) -> bool:
    """Whether the user takes part in the assignment's course."""
    return assignment.course in user.courses


def teaches(assignment: Assignment, user: User) -> bool:
    """Whether the user is a teacher of the assignment's course."""
    return user.role == "teacher" and is_enrolled(assignment, user)


def assignment_for(store: Store, user: User, assignmentid: int) -> Assignment:
    """The assignment, as Moodle's own functions find it.

    Raises:
        MoodleError: `invalidrecord` for an unknown one, `requireloginerror` for somebody not enrolled.
    """
    assignment = store.assignment(assignmentid)
    if assignment is None:
        raise MoodleError("invalidrecord", "Can't find data record in database table assign.")
    if not is_enrolled(assignment, user):
        raise MoodleError("requireloginerror", "Course or activity not accessible. (Not enrolled)")
    return assignment
