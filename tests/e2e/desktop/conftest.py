"""A real X display with a window manager, and somebody who sits before it."""

import pytest
from tests.e2e.desktop.person import Person, desktop, missing


@pytest.fixture(scope="module")
def display():
    if missing():
        pytest.skip(f"not installed: {', '.join(missing())}; `make test-desktop` installs them as root")
    with desktop() as environment:
        yield environment


@pytest.fixture
def sits_down(display, own_home):
    """Start the program and sit down before it: ``sits_down(*arguments)``."""
    people = []

    def start(*arguments: str) -> Person:
        person = Person(display, own_home, *arguments)
        people.append(person)
        return person

    yield start
    for person in people:
        person.leaves()
