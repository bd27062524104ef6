"""From chosen files to the queue: each is looked at, stands ready on the card, and is added when the person says so."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import HandedInOnce, StatementRequired, UploaderError
from uploader_gui.core.models import Assignment, CheckReport, Problem, Upload
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.choosable import Choosable
from uploader_gui.ui.ready_card import ReadyCard
from uploader_gui.ui.ready_menu import fill_menu
from uploader_gui.ui.ready_video import ANEW, OF_ASSIGNMENT, YES, Ask, Phase, ReadyVideo
from uploader_gui.ui.ready_views import AGAIN, KEEP, REMOVE, SIGN_IN, Ready, goes_on
from uploader_gui.ui.upload_table_model import UploadTableModel

AT_ONCE = 4
"""Files that are looked at, or added, at once: each asks the site some questions."""
FRESH_SECONDS = 300.0
"""Before a video is added, what was found longer ago is looked at once more: much can have happened to an open card."""
_SHOW_MS = 20


class Adding(QObject):
    """Nothing is added, replaced, started or accepted without the person's word."""

    added = Signal(object)
    """The Upload."""
    changed = Signal(int)
    """How many videos stand on the card."""
    sign_in_asked = Signal(int)
    """The account, 0 = any."""

    def __init__(
        self, bridge: EngineBridge, model: UploadTableModel, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._model, self._clock = bridge, model, clock
        self.card = ReadyCard(self._fill_menu)
        self.can_send = False
        """Whether the card's button would send something."""
        self._videos: dict[int, ReadyVideo] = {}
        self._numbers = count(1)
        self._assignments: tuple[Assignment, ...] = ()
        self._without_a_list = Choosable.ASKING
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        self.card.send_asked.connect(self._send)
        self.card.forget_asked.connect(self.forget_all)
        self.card.removed.connect(self._remove)
        self.card.answered.connect(self._on_answered)
        self.card.next_asked.connect(self._on_next)
        model.upload_changed.connect(self._on_upload_changed)

    @property
    def unsent(self) -> int:
        """How many videos stand on the card and are not in the queue."""
        return len(self._videos)

    @property
    def is_looking(self) -> bool:
        """Whether some of them are still to be looked at."""
        on_it = (Phase.WAITS, Phase.LOOKING)
        return any(video.phase in on_it and video.assignment is not None for video in self._videos.values())

    def take(self, paths: Iterable[str], assignment: Assignment | None) -> None:
        """Put these files onto the card, for this assignment or for one that is yet to be chosen."""
        for path in dict.fromkeys(paths):
            video = self._one_without_assignment(path)
            if video is None:
                video = ReadyVideo(next(self._numbers), path)
                self._videos[video.number] = video
            self._give(video, assignment)
        self._show()
        if self._videos:
            self.card.begin()
        self._work()

    def set_assignments(self, assignments: Iterable[Assignment]) -> None:
        """Say what the menus offer."""
        self._assignments = tuple(assignments)
        self.tell_time()

    def set_without_a_list(self, why: Choosable) -> None:
        """Say how it stands where there are no assignments."""
        self._without_a_list = why
        self.tell_time()

    def _choosable(self) -> Choosable:
        if self._without_a_list is Choosable.SIGNED_OUT or not self._assignments:
            return self._without_a_list
        return Choosable.SOME if any(not one.why_not for one in self._assignments) else Choosable.NONE

    def the_only_one(self) -> Assignment | None:
        """Return the assignment, if just one takes a video."""
        able = [assignment for assignment in self._assignments if not assignment.why_not]
        return able[0] if len(able) == 1 else None

    def assignment_chosen(self, assignment: Assignment | None) -> None:
        """The person has chosen one in the list: it is for the videos that have none yet."""
        if assignment is None or all(video.assignment is not None for video in self._videos.values()):
            return
        for video in list(self._videos.values()):
            if video.assignment is None:
                self._give(video, assignment)
        self._changed()

    def signed_in(self, account_ids: Iterable[int]) -> None:
        """Look again at what waited for a sign-in."""
        known = set(account_ids)
        for video in self._videos.values():
            waits = video.problem is not None and video.problem.code == "sign_in_needed"
            if waits and video.assignment is not None and video.assignment.account_id in known:
                video.forget_look()
        self._changed()

    def forget_all(self) -> None:
        """Not now: take everything off the card that is not on its way into the queue."""
        for video in list(self._videos.values()):
            if video.phase is not Phase.ADDING:
                del self._videos[video.number]
        self._show()

    def tell_time(self) -> None:
        """Bring what depends on the time up to date."""
        if self._videos:
            self._later.start(_SHOW_MS)

    # What stands on the card.

    def _one_without_assignment(self, path: str) -> ReadyVideo | None:
        return next((video for video in self._videos.values() if video.path == path and video.assignment is None), None)

    def _give(self, video: ReadyVideo, assignment: Assignment | None) -> None:
        """Let it be for this assignment; what was answered for another one counts no more."""
        video.assignment = assignment
        video.answers.clear()
        video.asked.clear()
        video.is_wanted = False
        video.forget_look()
        beside = [other for other in self._videos.values() if other is not video and other.place == video.place]
        if any(other.path == video.path for other in beside):
            del self._videos[video.number]
            return
        for other in beside if assignment is not None else ():
            # Who agreed to several did not know of this one.
            other.answers.pop(Ask.SEVERAL, None)
            for ask in (Ask.REPLACE, Ask.STATEMENT):
                if ask in other.answers:
                    video.answer_like(other, ask)

    def _assign(self, numbers: Iterable[int], assignment: Assignment) -> None:
        for number in numbers:
            video = self._videos.get(number)
            if video is not None and video.phase is not Phase.ADDING:
                self._give(video, assignment)
        self._changed()

    def _fill_menu(self, menu: QMenu, number: int) -> None:
        video, now = self._videos.get(number), self._clock.now()
        chosen = video.assignment if video else None
        choosable = self._choosable()
        fill_menu(
            menu, self._assignments, now, chosen, lambda assignment: self._assign([number], assignment), choosable
        )
        if len(self._videos) > 1:
            menu.addSeparator()
            every = menu.addMenu(self.tr("All videos on this card"))
            fill_menu(every, self._assignments, now, None, lambda one: self._assign(list(self._videos), one), choosable)

    def _remove(self, number: int) -> None:
        video = self._videos.get(number)
        if video is not None and video.phase is not Phase.ADDING:
            del self._videos[number]
            self._changed()

    def _on_answered(self, number: int, ask: Ask, value: str) -> None:
        video = self._videos.get(number)
        if video is None:
            return
        of_all = ask in OF_ASSIGNMENT
        video.answers[ask] = value
        for other in self._videos.values():
            if of_all and other is not video and other.place == video.place:
                other.answer_like(video, ask)
        self._changed()

    def _on_next(self, number: int, action: str) -> None:
        video = self._videos.get(number)
        if video is None:
            return
        if action == REMOVE:
            self._remove(number)
        elif action == KEEP:
            self._keep_only(video)
        elif action == SIGN_IN:
            self.sign_in_asked.emit(video.assignment.account_id if video.assignment is not None else 0)
        elif action == AGAIN:
            video.forget_look()
            self._changed()

    def _keep_only(self, kept: ReadyVideo) -> None:
        """Of the videos for its assignment only this one; what cannot be sent anyway stays to be read."""
        for video in list(self._videos.values()):
            is_beside = video is not kept and video.place == kept.place and video.refusal is None
            if is_beside and not video.is_wanted and video.phase is not Phase.ADDING:
                del self._videos[video.number]
        self._changed()

    def _on_upload_changed(self, upload_id: int) -> None:
        """What has ended bars the way for no other."""
        row = self._model.row_of(upload_id) if self._videos else None
        if row is None or row.is_open:
            return
        place = row.upload.account_id, row.upload.assignment_id
        for video in self._videos.values():
            if video.place == place and video.refusal is not None and video.refusal.code == HandedInOnce.code:
                video.forget_look()
        self._changed()

    def _ready(self) -> Ready:
        return Ready(self._videos.values(), self._model.open_rows(), self._clock.now(), self._choosable())

    def _changed(self) -> None:
        self._work()
        if not self._later.isActive():
            # The more there are, the longer it takes to say how all of them stand.
            self._later.start(max(_SHOW_MS, len(self._videos)))

    def _show(self) -> None:
        self._later.stop()
        ready = self._ready()
        self.card.show_rows(ready.views())
        state = ready.state()
        self.can_send = state.can_send
        self.card.show_state(state)
        if not self._videos:
            self.card.end()
        self.changed.emit(len(self._videos))

    # Looking at them, a few at once.

    def _work(self) -> None:
        self._look_at_some()
        self._add_some()

    def _look_at_some(self) -> None:
        looking = sum(1 for video in self._videos.values() if video.phase is Phase.LOOKING)
        for video in list(self._videos.values()):
            if looking >= AT_ONCE:
                return
            if video.phase is Phase.WAITS and video.assignment is not None:
                looking += 1
                self._look_at(video, video.assignment)

    def _look_at(self, video: ReadyVideo, assignment: Assignment) -> None:
        video.phase = Phase.LOOKING

        def on_looked(found: CheckReport | UploaderError) -> None:
            # Meanwhile it may have been taken away, or been given to another assignment.
            is_meant = self._videos.get(video.number) is video and video.assignment is assignment
            if is_meant and video.phase is Phase.LOOKING:
                self._on_looked(video, found)
            self._changed()

        self._bridge.call(
            lambda engine: engine.check(video.path, assignment.account_id, assignment.id), on_looked, on_looked
        )

    def _on_looked(self, video: ReadyVideo, found: CheckReport | UploaderError) -> None:
        video.phase, video.looked_at = Phase.LOOKED, self._clock.now()
        if isinstance(found, UploaderError):
            video.problem = Problem(code=found.code, facts=found.facts)
            video.is_wanted = False
            return
        video.take_report(found)
        if video.is_wanted and not self._ready().is_settled(video):
            video.is_wanted = False

    # Adding them.

    def _send(self) -> None:
        ready, now = self._ready(), self._clock.now()
        for video in self._videos.values():
            if ready.can_send(video):
                video.is_wanted = True
                if now - video.looked_at > FRESH_SECONDS:
                    video.forget_look()
        self._work()
        self._show()

    def _add_some(self) -> None:
        adding = [video.place for video in self._videos.values() if video.phase is Phase.ADDING]
        for video in self._next_ones():
            # Two for one assignment go one after the other: their order is the person's, and a time starts once.
            is_next = video.is_wanted and video.phase is Phase.LOOKED and video.place not in adding
            if is_next and video.assignment is not None and len(adding) < AT_ONCE:
                adding.append(video.place)
                self._add(video, video.assignment)

    def _next_ones(self) -> list[ReadyVideo]:
        wanted = [video for video in self._videos.values() if video.is_wanted]
        if len(wanted) > 1 and not any(goes_on(row) for row in self._model.open_rows()):
            return wanted[:1]  # it is sent first, as the card has said: what is added first begins
        return wanted

    def _add(self, video: ReadyVideo, assignment: Assignment) -> None:
        video.phase = Phase.ADDING
        answers, accepted = dict(video.answers), video.accepted_statement
        same = answers.get(Ask.SAME, ANEW)
        self._bridge.call(
            lambda engine: engine.add(
                video.path,
                assignment.account_id,
                assignment.id,
                accepted_statement=accepted,
                start_timer=answers.get(Ask.TIMER) == YES,
                carry_on=0 if same == ANEW else int(same),
            ),
            lambda upload: self._on_added(video, upload),
            lambda error: self._on_refused(video, error),
        )

    def _on_added(self, video: ReadyVideo, upload: Upload) -> None:
        self._videos.pop(video.number, None)
        self.added.emit(upload)
        self._changed()

    def _on_refused(self, video: ReadyVideo, error: UploaderError) -> None:
        video.phase, video.is_wanted = Phase.LOOKED, False
        video.problem = Problem(code=error.code, facts=error.facts)
        if isinstance(error, StatementRequired):
            video.forget_look()  # its words are not those that were shown: the next look asks the question with them
        self._changed()
