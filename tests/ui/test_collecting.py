"""Garbage that refers to itself is found in the window's thread, and in no other."""

import gc
import threading
import weakref

import pytest

from uploader_gui.ui.collecting import Collecting


@pytest.fixture
def collecting(qapp):
    return Collecting()


def litter():
    """Make more things than Python lets come together before it searches, all the way through its generations."""
    for _ in range(200):
        kept = [[] for _ in range(1000)]
    del kept


def test_a_dialog_that_refers_to_itself_is_freed_in_the_windows_thread_only(qtbot, collecting):
    class Dialog:
        pass

    freed_in = []
    dialog = Dialog()
    dialog.itself = dialog
    weakref.finalize(dialog, lambda: freed_in.append(threading.current_thread()))
    del dialog
    engine = threading.Thread(target=litter)
    engine.start()
    engine.join()
    assert freed_in == []
    kept = [[] for _ in range(1000)]
    collecting._timer.start(1)
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]
    assert kept


def test_where_little_has_come_together_nothing_is_searched(qtbot, collecting, monkeypatch):
    gc.collect()
    monkeypatch.setattr(gc, "collect", lambda _: pytest.fail("searched"))
    collecting.look()


@pytest.mark.parametrize(("count", "searched"), [((701, 0, 0), 0), ((5, 11, 0), 1), ((5, 11, 11), 2), ((5, 3, 11), 2)])
def test_it_is_searched_as_deep_as_python_would(collecting, monkeypatch, count, searched):
    found = []
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: count)
    monkeypatch.setattr(gc, "collect", found.append)
    collecting.look()
    assert found == [searched]
