"""What a member's hand becomes: where teams submit, Moodle keeps a row for the team and one for each member."""

from practice_site.campus_rules import team_of
from practice_site.records import Assignment, Submission, User
from practice_site.store import Store


def row_to_hand_in(store: Store, assignment: Assignment, user: User) -> Submission:
    """The row that a save changes: the team's where teams submit, else the user's own; made if there is none."""
    if not assignment.team:
        return store.make_submission(assignment.id, user.id)
    team = team_of(store, assignment, user)
    return store.make_submission(assignment.id, 0, team.id if team else 0)


def members_of(store: Store, assignment: Assignment, row: Submission) -> list[int]:
    """Who is in the team of this row; those without a team are the default team together."""
    found = next((g for g in store.data.groups if g.id == row.groupid), None)
    if found is not None:
        return list(found.members)
    students = [u for u in store.data.users if u.role == "student" and assignment.course in u.courses]
    return [u.id for u in students if team_of(store, assignment, u) is None]


def have_not_submitted(store: Store, assignment: Assignment, user: User) -> list[int]:
    """Members who have yet to submit; empty unless all of them must."""
    if not assignment.team or not assignment.all_must_submit:
        return []
    row = row_to_hand_in(store, assignment, user)
    return [m for m in members_of(store, assignment, row) if _status(store, assignment, m, row) != "submitted"]


def take(store: Store, assignment: Assignment, row: Submission, user: User, status: str, *, saves: bool) -> None:
    """Let the user's hand give the row this status, and a team's row the one that follows for all of them.

    `saves`: it was a save, which counts for every member where not all of them must submit.
    """
    row.status, row.timemodified = status, store.now()
    if assignment.team:
        _update_team(store, assignment, row, user.id)
        if saves and not assignment.all_must_submit:
            for member in members_of(store, assignment, row):
                _update_team(store, assignment, row, member)
    if row.status == "submitted":
        row.timesubmitted = store.now()
    store.save()


def _update_team(store: Store, assignment: Assignment, row: Submission, userid: int) -> None:
    own = store.make_submission(assignment.id, userid, attempt=row.attemptnumber)
    own.status, own.timemodified = row.status, store.now()
    states = [_status(store, assignment, member, row) == "submitted" for member in members_of(store, assignment, row)]
    counts = all(states) if assignment.all_must_submit else any(states)
    row.status = "submitted" if counts else "draft"


def _status(store: Store, assignment: Assignment, userid: int, row: Submission) -> str:
    own = store.submission(assignment.id, userid)
    return own.status if own is not None and own.attemptnumber == row.attemptnumber else ""
