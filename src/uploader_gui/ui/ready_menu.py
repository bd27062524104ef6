"""The menu in which a video on the pre-flight card gets its assignment."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu

from uploader_gui.core.models import Assignment
from uploader_gui.ui.assignment_groups import Group, grouped
from uploader_gui.ui.choosable import Choosable, menu_text

Assign = Callable[[Assignment], None]


def fill_menu(
    menu: QMenu,
    assignments: Iterable[Assignment],
    now: float,
    chosen: Assignment | None,
    do: Assign,
    choosable: Choosable = Choosable.NONE,
) -> None:
    """List what takes a video, in the order and groups of the list at the left; ``do`` is given the one chosen.

    ``choosable`` says why there is none, where there is none.
    """
    groups = [(group, entries) for group, entries in grouped(assignments, now) if group is not Group.CANNOT_SUBMIT]
    if not groups:
        menu.addAction(menu_text(choosable)).setEnabled(False)
    for group, entries in groups:
        menu.addSection(group.title)
        for entry in entries:
            note = ", ".join(part for part in (entry.assignment.course_name, entry.note) if part)
            text = f"{entry.assignment.name}  ({note})" if note else entry.assignment.name
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            place = (entry.assignment.account_id, entry.assignment.id)
            action.setChecked(chosen is not None and (chosen.account_id, chosen.id) == place)
            action.triggered.connect(lambda _checked=False, one=entry.assignment: do(one))
