"""What a teacher does from behind: extensions, locks, another attempt, back to draft, grades."""

from practice_site.campus_rules import work_of
from practice_site.records import Assignment, Submission, User
from practice_site.store import Store
from practice_site.team_work import members_of


class Teacher:
    """The practice site's teacher. `key` is an assignment's short key; KeyError if there is none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def assignment(self, key: str) -> Assignment:
        """The assignment with this short key, such as `plain`."""
        found = next((a for a in self._store.data.assignments if a.key == key), None)
        if found is None:
            raise KeyError(key)
        return found

    def extend(self, key: str, until: int, userid: int | None = None) -> None:
        """Give one student, or all, an extension until that time (Unix seconds)."""
        for student in self._students(userid):
            self.assignment(key).extensions[student.id] = until
        self._store.save()

    def lock(self, key: str, userid: int) -> None:
        """Lock one student's submission."""
        self.assignment(key).locked.append(userid)
        self._store.save()

    def unlock(self, key: str, userid: int) -> None:
        """Let a student edit the submission again."""
        assignment = self.assignment(key)
        assignment.locked = [locked for locked in assignment.locked if locked != userid]
        self._store.save()

    def grade(self, key: str, userid: int, points: float = 80.0) -> None:
        """Grade one student's work; the student may go on replacing it, as in Moodle."""
        self.assignment(key).grades[userid] = points
        self._store.save()

    def require_statement(self, key: str) -> None:
        """Switch the submission statement on."""
        self.assignment(key).statement = True
        self._store.save()

    def back_to_draft(self, key: str, userid: int) -> None:
        """Return submitted work to the student as a draft."""
        self._set(self.assignment(key), userid, "draft")

    def reopen(self, key: str, userid: int) -> bool:
        """Give one more attempt; False where the assignment allows none, or nothing was handed in."""
        assignment = self.assignment(key)
        last = work_of(self._store, assignment, self._student(userid))
        is_last = assignment.maxattempts != -1 and last is not None and last.attemptnumber >= assignment.maxattempts - 1
        if assignment.reopens == "none" or last is None or is_last:
            return False
        for whose, groupid in {(last.userid, last.groupid), *((m, 0) for m in self._members(assignment, last))}:
            row = self._store.make_submission(assignment.id, whose, groupid, last.attemptnumber + 1)
            row.status = "reopened"
        assignment.grades.pop(userid, None)
        self._store.save()
        return True

    def _set(self, assignment: Assignment, userid: int, status: str) -> None:
        work = work_of(self._store, assignment, self._student(userid))
        if work is None:
            return
        work.status = status
        own = self._store.submission(assignment.id, userid)
        if own is not None:
            own.status = status
        self._store.save()

    def _members(self, assignment: Assignment, row: Submission) -> list[int]:
        return members_of(self._store, assignment, row) if assignment.team else []

    def _students(self, userid: int | None) -> list[User]:
        return [u for u in self._store.data.users if u.role == "student" and userid in (None, u.id)]

    def _student(self, userid: int) -> User:
        found = self._store.user(userid)
        if found is None:
            raise KeyError(userid)
        return found
