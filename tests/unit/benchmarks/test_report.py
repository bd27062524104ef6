"""The tables say what was measured, and what was not reached."""

from benchmarks.bed import Outcome
from benchmarks.document import write_tables
from benchmarks.report import Row, Table, at_least, at_most


def row(*seconds, ended="done"):
    outcomes = [Outcome(ended, s, cpu=s / 2, rss=50 << 20, received=10**9) for s in seconds]
    return Row("someone", 10**9, outcomes, [2.0 for _ in seconds])


def test_a_row_has_the_median_of_its_runs():
    one = row(4.0, 1.0, 2.0)
    assert (one.seconds, one.speed, one.cpu_per_gb, one.over_ideal, one.sent) == (2.0, 5e8, 1.0, 1.0, 1.0)


def test_a_client_that_did_not_finish_gets_no_speed():
    table = Table("t", "T", "× ideal", [row(90.0, ended="hangs")])
    assert [cell.strip() for cell in table.lines()[4].split("|")[1:-1]] == [
        "someone", "1", "90.00", "–", "–", "1.000", "–", "50", "hangs",
    ]  # fmt: skip


def test_goals_that_were_missed_say_so():
    table = Table(
        "t", "T", "× curl", goals=[at_least("fast", 0.5, 0.7), at_most("small", 9, 10), at_most("x", None, 1)]
    )
    verdicts = [line for line in table.lines() if line.startswith("- ")]
    assert verdicts == ["- **NOT met** fast: 0.50", "- **met** small: 9.00", "- not measured x: –"]


def test_only_the_places_of_what_was_measured_are_replaced_in_the_document(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("A\n<!-- one -->\nold\n<!-- /one -->\n<!-- two -->\nstays\n<!-- /two -->\nZ\n")
    homeless = write_tables(page, [Table("one", "New", "×"), Table("three", "None", "×")], "today")
    assert homeless == ["three"]
    text = page.read_text()
    assert "old" not in text
    assert text.startswith("A\n<!-- one -->\n#### New\n")
    assert text.endswith("- today; load 0.0 when it began\n<!-- /one -->\n<!-- two -->\nstays\n<!-- /two -->\nZ\n")
