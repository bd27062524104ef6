"""What a checked receipt says: a fact a line, and what the signature covers never beside what it does not."""

import pytest
from tests.helpers.receipts import SHA256, make_receipt

from uploader_gui.core.receipt_check.finding import Finding, SameFile, Signature
from uploader_gui.ui.verify_text import details_of

RECEIPT = make_receipt("https://moodle.example.edu", filename="film.mp4")


def lines(signature, file=SameFile.NOT_COMPARED, sha256=""):
    return details_of(
        Finding(receipt=RECEIPT, signature=signature, file=file, site="https://moodle.example.edu", sha256=sha256)
    )


def test_each_fact_has_a_line_that_says_whether_it_is_signed():
    file, time, numbers, *noted = lines(Signature.GOOD)
    assert file == "Signed: the file film.mp4, 18,000 bytes"
    assert time.startswith("Signed: submitted 2027-01-15 ")
    assert numbers == "Signed: submission 81, assignment 1, person 3"
    assert noted == [
        "Not signed, only noted: Sam One (sam)",
        "Not signed, only noted: the assignment “Field study”",
        "Not signed, only noted: the course Anthropology",
    ]


def test_without_a_signature_every_line_says_that_it_was_not_checked():
    told = lines(Signature.NOT_SIGNED)
    assert len(told) == 5
    assert all(line.startswith("Not checked: ") for line in told)


def test_another_file_is_told_with_both_fingerprints():
    *_, named, read = lines(Signature.GOOD, SameFile.OTHER, "ab" * 32)
    assert named == f"SHA-256 in the receipt: {SHA256}"
    assert read == f"SHA-256 of the file: {'ab' * 32}"


@pytest.mark.parametrize("signature", [Signature.BAD, Signature.UNKNOWN_KEY])
def test_of_a_receipt_that_is_wrong_nothing_is_told(signature):
    assert lines(signature) == []
