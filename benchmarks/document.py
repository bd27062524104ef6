"""Puts a run's tables into docs/performance.md, each in the place that is kept for it."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.report import Table


def write_tables(page: Path, tables: list[Table], when: str) -> list[str]:
    """Replace what stands between ``<!-- NAME -->`` and ``<!-- /NAME -->`` for each table.

    Args:
        page: The Markdown file.
        tables: What was measured.
        when: The day and the machine, in words.

    Returns:
        The names of the tables that have no place in it.
    """
    text, homeless = page.read_text(encoding="utf-8"), []
    for table in tables:
        found = re.search(rf"(?<=<!-- {table.name} -->\n).*?(?=<!-- /{table.name} -->)", text, re.DOTALL)
        if found is None:
            homeless.append(table.name)
            continue
        # One level below the page's own sections.
        inside = "\n".join(
            [f"#{table.lines()[0]}", *table.lines()[1:], f"- {when}; load {table.load[0]:.1f} when it began", ""]
        )
        text = text[: found.start()] + inside + text[found.end() :]
    page.write_text(text, encoding="utf-8")
    return homeless
