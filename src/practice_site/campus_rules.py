"""Who may do what, and when: Moodle's rules about one assignment and one user."""

from practice_site.moodle_errors import MoodleError
from practice_site.records import Assignment, User
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


def is_open(assignment: Assignment, user: User, now: float) -> bool:
    """Whether this user may hand something in now, as far as time and locks go."""
    return not is_too_early(assignment, now) and not is_closed(assignment, user, now)


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
