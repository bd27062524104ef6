"""Above the list: which uploads are shown, and what is searched for."""

import pytest
from PySide6.QtCore import Qt
from tests.helpers.fake_engine import make_account, make_upload
from tests.ui.conftest import EVENING

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.upload_groups import Group

S = UploadState

MIXED = [
    make_upload(1, state=S.SENDING, name="river.mp4"),
    make_upload(2, state=S.NEEDS_ATTENTION, name="bridge.mp4", problem=Problem(code="file_changed")),
    make_upload(3, state=S.WAITING, name="card.mp4", problem=Problem(code="file_away")),
    make_upload(4, state=S.PAUSED, name="Straße am Fluss.mp4"),
    make_upload(5, state=S.SUBMITTED, name="old river.mp4", submitted_at=EVENING, assignment_name="Lab report"),
    make_upload(6, state=S.FAILED, name="bad.mp4", problem=Problem(code="submissions_closed")),
    make_upload(7, state=S.CANCELLED, name="gone.mp4", course_name="River studies"),
]


@pytest.fixture
def queue(engine, open_window):
    def with_uploads(*uploads):
        engine.known_uploads = {upload.id: upload for upload in uploads}
        return open_window()

    return with_uploads


@pytest.fixture
def mixed(queue):
    return queue(*MIXED)


def shown(window):
    return [window.model.row_at(line).upload.id for line in range(window.model.rowCount())]


def tabs(window):
    return [window.page.filters.tabs.tabText(number) for number in range(len(Group))]


def choose(window, group):
    window.page.filters.tabs.setCurrentIndex(list(Group).index(group))


@pytest.mark.parametrize(
    ("group", "numbers"),
    [
        (Group.ALL, [1, 2, 3, 4, 7, 6, 5]),
        (Group.ON_THE_WAY, [1, 4]),
        (Group.NEEDS_YOU, [2, 3]),
        (Group.SUBMITTED, [5]),
        (Group.NOT_SUBMITTED, [7, 6]),
    ],
)
def test_each_group_shows_its_own(mixed, group, numbers):
    choose(mixed, group)
    assert shown(mixed) == numbers


def test_each_group_tells_how_many_it_has_and_goes_on_telling(qtbot, engine, mixed):
    assert tabs(mixed) == ["All (7)", "On the way (2)", "Needs you (2)", "Submitted (1)", "Failed or cancelled (2)"]
    engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    qtbot.waitUntil(lambda: tabs(mixed)[1:4] == ["On the way (1)", "Needs you (2)", "Submitted (2)"])
    mixed.model.remove(5)
    assert tabs(mixed)[0] == "All (6)"


def test_what_leaves_the_group_leaves_the_list_and_what_comes_into_it_appears(qtbot, engine, mixed):
    choose(mixed, Group.ON_THE_WAY)
    with qtbot.waitSignal(mixed.model.rowsRemoved):
        engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    assert shown(mixed) == [4]
    with qtbot.waitSignal(mixed.model.rowsInserted):
        engine.change(2, state=S.QUEUED, problem=None)
    assert shown(mixed) == [2, 4]


@pytest.mark.parametrize(
    ("search", "numbers"),
    [("river", [1, 7, 5]), ("RIVER old", [5]), ("strasse", [4]), ("lab", [5]), ("nothing like it", [])],
)
def test_a_search_finds_names_assignments_and_courses(qtbot, mixed, search, numbers):
    qtbot.keyClicks(mixed.page.filters.search, search)
    qtbot.waitUntil(lambda: shown(mixed) == numbers)


def test_the_keyboard_finds_and_goes_on_to_the_list(qtbot, mixed):
    mixed.activateWindow()
    qtbot.waitUntil(mixed.isActiveWindow)
    qtbot.keyClick(mixed, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = mixed.page.filters.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "bridge")
    qtbot.waitUntil(lambda: shown(mixed) == [2])
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert mixed.page.uploads.hasFocus()
    assert mixed.page.uploads.current_row().upload.id == 2
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(mixed)) == 7)
    assert mixed.page.uploads.current_row().upload.id == 2


def test_what_is_left_out_of_the_list_counts_all_the_same(qtbot, engine, mixed):
    choose(mixed, Group.SUBMITTED)
    qtbot.waitUntil(lambda: "2 uploads need you" in mixed.standing.text())
    engine.change(2, state=S.PAUSED, problem=None)
    qtbot.waitUntil(lambda: "1 upload needs you" in mixed.standing.text())
    assert shown(mixed) == [5]


def test_a_video_that_is_added_is_seen_whatever_was_left_out(qtbot, engine, mixed):
    choose(mixed, Group.SUBMITTED)
    mixed._on_added(make_upload(9, name="new.mp4"))
    assert mixed.page.uploads.current_row().upload.id == 9
    assert mixed.page.filters.group() is Group.ALL


def test_rows_of_a_group_have_the_height_that_they_need(qtbot, mixed):
    view = mixed.page.uploads
    heights = {mixed.model.row_at(line).upload.id: view.rowHeight(line) for line in range(7)}
    for group in (Group.NEEDS_YOU, Group.SUBMITTED, Group.ALL):
        choose(mixed, group)
        for line, number in enumerate(shown(mixed)):
            assert view.rowHeight(line) == heights[number]


def test_without_any_upload_there_is_nothing_to_filter(queue):
    window = queue()
    assert not window.page.filters.isVisible()


def test_rows_say_whose_they_are_where_several_people_are_signed_in(qtbot, engine, queue):
    def spoken(window):
        return [window.model.index(line, 0).data(Qt.ItemDataRole.AccessibleTextRole) for line in range(2)]

    engine.known_accounts[2] = make_account(id=2, username="ana", full_name="Ana Two")
    window = queue(make_upload(1), make_upload(2, account_id=2))
    qtbot.waitUntil(lambda: "Ana Two" in spoken(window)[1])
    assert "Sam One" in spoken(window)[0]
    qtbot.keyClicks(window.page.filters.search, "ana")
    qtbot.waitUntil(lambda: shown(window) == [2])


def test_with_one_person_no_row_says_whose_it_is(queue):
    window = queue(make_upload(1))
    assert window.model.row_at(0).whose == ""
