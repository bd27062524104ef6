"""The terminal itself: nothing that other people named can give it orders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TextIO

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

from uploader_gui.terminal.words import harmless, words_for


def print_problem(console: Console, code: str, facts: dict[str, str]) -> None:
    """Print title, reason, next step."""
    words = words_for(code, facts)
    console.print(Text(words.title, style="bold red"), soft_wrap=True)
    console.print(Text(words.message), soft_wrap=True)
    console.print(Text(f"Next: {words.next_step}"), soft_wrap=True)


class SafeConsole(Console):
    """A console for names that other people gave: nothing in them is markup, an emoji or an order to the terminal."""

    def __init__(self, out: TextIO, **options: Any) -> None:  # noqa: ANN401 - rich's own options
        super().__init__(file=out, highlight=False, markup=False, emoji=False, **options)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """Render; every text on its way to the terminal passes here, a table's cells too."""
        if isinstance(renderable, str):
            renderable = self.render_str(renderable)
        if isinstance(renderable, Text) and (safe := harmless(renderable.plain)) != renderable.plain:
            renderable = renderable.copy()
            renderable.plain = safe
        return super().render(renderable, options)


def console_for(out: TextIO) -> Console:
    """Return a console; where there is no terminal, tables are not squeezed into 80 columns."""
    console = SafeConsole(out)
    return console if console.is_terminal else SafeConsole(out, width=160)
