import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.ui.links import ChooseAssignment, LinkNotUnderstood, ShowWindow, SignInAt, is_link, read_link


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("uploader://open", ShowWindow()),
        ("UPLOADER://Open/", ShowWindow()),
        ("uploader://sign-in?site=https://moodle.example.edu/", SignInAt("https://moodle.example.edu")),
        ("uploader://sign-in?site=https%3A%2F%2FMoodle.example.edu%2Fsub", SignInAt("https://moodle.example.edu/sub")),
        ("uploader://sign-in?site=http://127.0.0.1:8100", SignInAt("http://127.0.0.1:8100")),
        ("uploader://assignment?site=https://m.example.edu&id=42", ChooseAssignment("https://m.example.edu", 42)),
        (
            "uploader://assignment/?id=42&site=https://m.example.edu&new=1",
            ChooseAssignment("https://m.example.edu", 42),
        ),
    ],
)
def test_the_three_addresses_are_understood(text, meant):
    assert is_link(text)
    assert read_link(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "uploader://",
        "uploader:open",
        "uploader://upload?file=/etc/passwd",
        "uploader://open/further",
        "uploader://sign-in",
        "uploader://sign-in?site=moodle.example.edu",
        "uploader://sign-in?site=http://moodle.example.edu",
        "uploader://sign-in?site=https://sam:secret@moodle.example.edu",
        "uploader://sign-in?site=https://moodle.example.edu/?token=1",
        "uploader://sign-in?site=https://moodle.example.edu:99999",
        "uploader://sign-in?site=https://m%E2%80%AE.example.edu",
        "uploader://sign-in?site=https://m.example.edu%5C@evil.example",
        "uploader://sign-in?site=https://a.example&site=https://b.example",
        "uploader://sign-in?site=javascript:alert(1)",
        "uploader://sign-in?site=https://[",
        "uploader://assignment?site=https://m.example.edu",
        "uploader://assignment?site=https://m.example.edu&id=-1",
        "uploader://assignment?site=https://m.example.edu&id=1e3",
        "uploader://assignment?site=https://m.example.edu&id=99999999999999999",
        "uploader://sign-in?site=https://m.example.edu/" + "a" * 3000,
    ],
)
def test_rubbish_is_not_understood(text):
    assert is_link(text)
    with pytest.raises(LinkNotUnderstood):
        read_link(text)


@given(st.text(), st.text(alphabet=string.printable))
def test_whatever_comes_it_is_one_of_the_three_or_not_understood(any_text, printable):
    for text in (any_text, f"uploader://{any_text}", f"uploader://sign-in?site=https://{printable}"):
        try:
            meant = read_link(text)
        except LinkNotUnderstood:
            continue
        assert isinstance(meant, ShowWindow | SignInAt | ChooseAssignment)
