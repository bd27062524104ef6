"""Whatever happens in whatever order, the list tells Qt the truth about its rows, and the views follow."""

import random

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from tests.helpers.fake_engine import make_progress, make_upload
from tests.ui.conftest import EVENING, StillClock

from uploader_gui.core.models import ENDED, UploadState
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.upload_groups import Group
from uploader_gui.ui.upload_list import UploadList
from uploader_gui.ui.upload_table_model import UploadTableModel

EVENTS = 1500
NAMES = ("a.mp4", "interview.mov", "<b>x</b>.mp4", "line\nbreak.mp4", "\u202egpj.mp4", "Ü" * 300)


class Storm:
    """Random events on a model, and what should have come of them."""

    def __init__(self, seed, model, view):
        self.dice = random.Random(seed)
        self.model, self.view = model, view
        self.known = {}
        self.number = 0

    def event(self):
        """Let one thing happen, and return what."""
        event = self.dice.choices(
            (self.put_new, self.change, self.advance, self.remove, self.filter, self.reset, self.name, self.select),
            (4, 12, 8, 3, 2, 0.2, 0.2, 3),
        )[0]
        event()
        return event

    def any_of_them(self):
        return self.dice.choice(list(self.known.values())) if self.known else None

    def put_new(self):
        self.number += 1
        self.put(make_upload(self.number, **self.facts()))

    def facts(self):
        state = self.dice.choice(list(UploadState))
        return {
            "state": state,
            "name": self.dice.choice(NAMES),
            "account_id": self.dice.choice((1, 2)),
            "rank": self.dice.choice((0, 0, self.dice.uniform(-5, 5))),
            "due_at": self.dice.choice((None, EVENING + self.dice.randrange(9000))),
            "submitted_at": EVENING if state is UploadState.SUBMITTED else None,
            "abort_pending": state is UploadState.CANCELLED and self.dice.random() < 0.5,
            "next_try_at": EVENING + 5 if state is UploadState.WAITING else None,
        }

    def put(self, upload):
        self.known[upload.id] = upload
        self.model.put(upload)

    def change(self):
        if (one := self.any_of_them()) is not None:
            self.put(make_upload(one.id, **self.facts()))

    def advance(self):
        # Of one that was forgotten meanwhile, too.
        self.model.progress(make_progress(self.dice.randrange(1, self.number + 3), sent=self.dice.randrange(10**9)))
        self.model.tick()

    def remove(self):
        if (one := self.any_of_them()) is not None:
            del self.known[one.id]
            self.model.remove(one.id)
            self.model.remove(one.id)

    def filter(self):
        self.model.show_only(self.dice.choice(list(Group)), self.dice.choice(("", "", "mp4", "interview a", "nothing")))

    def reset(self):
        kept = [one for one in self.known.values() if self.dice.random() < 0.8]
        self.known = {one.id: one for one in kept}
        self.model.set_uploads(kept)

    def name(self):
        self.model.name_accounts(self.dice.choice(({1: "Sam"}, {1: "Sam", 2: "Kim"})))

    def select(self):
        line = self.dice.randrange(-1, self.model.rowCount() + 1)
        index = self.model.index(line, 0) if 0 <= line < self.model.rowCount() else QModelIndex()
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def check(self):
        model = self.model
        assert model.upload_ids() == set(self.known)
        shown = [model.row_at(line).upload.id for line in range(model.rowCount())]
        assert len(shown) == len(set(shown))
        assert [model.line_of(number) for number in shown] == list(range(len(shown)))
        assert {row.upload.id for row in model.open_rows()} == {
            one.id for one in self.known.values() if one.state not in ENDED
        }
        is_open = [model.row_at(line).is_open for line in range(model.rowCount())]
        assert is_open == sorted(is_open, reverse=True)
        assert model.last_open_line() == sum(is_open) - 1
        fresh = UploadTableModel(StillClock())
        fresh.set_uploads(list(self.known.values()))
        assert [fresh.count(group) for group in Group] == [model.count(group) for group in Group]
        assert fresh.submitted() == model.submitted()
        assert vars(model.tally) == vars(OpenTally(map(model.row_of, model.upload_ids())))
        fresh.show_only(model._group, " ".join(model._words))
        assert shown == [fresh.row_at(line).upload.id for line in range(fresh.rowCount())]


@pytest.mark.parametrize("seed", range(3))
def test_no_order_of_events_makes_the_list_tell_qt_an_untruth(qtbot, seed):
    model = UploadTableModel(StillClock())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = UploadList(model, StillClock())
    qtbot.addWidget(view)
    view.show()
    storm = Storm(seed, model, view)
    for number in range(EVENTS):
        chosen = view.current_row()
        event = storm.event()
        if number % 50 == 0:
            storm.check()
            view.viewport().grab()
        after = view.current_row()
        if chosen is not None and event != storm.select and model.line_of(chosen.upload.id) >= 0:
            assert after is not None
            assert after.upload.id == chosen.upload.id
    storm.check()
    del tester  # it has watched until here
