"""Whether a receipt is genuine: against a real site that signs, with receipts that were changed in every field."""

import asyncio
import base64
import dataclasses
import json
import os
import subprocess
import sys
import zlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.practice import running_practice_site
from tests.helpers.receipts import SHA256, VIDEO, make_receipt, make_statement

from practice_site.receipt_key import ReceiptKey
from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import FileMissing, FileUnreadable, NotAReceipt
from uploader_gui.core.models import SiteStatement
from uploader_gui.core.network import http_client
from uploader_gui.core.receipt_check import receipt_file
from uploader_gui.core.receipt_check.check import check_receipt
from uploader_gui.core.receipt_check.finding import SameFile, Signature, Verdict
from uploader_gui.core.receipt_check.hashing import sha256_of
from uploader_gui.core.receipt_check.keys import SeenKeys
from uploader_gui.core.receipt_check.receipt_file import LARGEST, receipt_from, receipt_in
from uploader_gui.core.receipt_check.statement import address_of, signed_text
from uploader_gui.core.store.receipts import write_receipt


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with running_practice_site(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def receipt(site):
    return make_receipt(site.url, ReceiptKey(site.directory))


@pytest.fixture
def check(tmp_path):
    """Check a receipt, and a file beside it."""
    seen = SeenKeys(tmp_path / "site-keys.json")

    async def check_it(receipt, content=None, tell=lambda done, size: None):
        path, file = tmp_path / "a.receipt.json", None
        if isinstance(receipt, bytes):
            path.write_bytes(receipt)
        else:
            write_receipt(path, receipt)
        if content is not None:
            file = tmp_path / "film.mp4"
            file.write_bytes(content)
        async with http_client() as http:
            return await check_receipt(receipt_from(path), file, http=http, seen=seen, clock=Clock(), tell=tell)

    return check_it


async def test_a_receipt_that_the_site_has_signed_is_genuine(receipt, check, site):
    found = await check(receipt)
    assert (found.signature, found.file, found.verdict) == (Signature.GOOD, SameFile.NOT_COMPARED, Verdict.GENUINE)
    assert found.site == site.url
    assert found.key_seen_at is None


async def test_the_very_file_is_recognised_and_reading_it_is_told(receipt, check):
    told = []
    found = await check(receipt, VIDEO, lambda done, size: told.append((done, size)))
    assert (found.signature, found.file, found.verdict) == (Signature.GOOD, SameFile.SAME, Verdict.GENUINE)
    assert told[-1] == (len(VIDEO), len(VIDEO))


async def test_another_file_is_told_from_it_though_the_receipt_is_genuine(receipt, check):
    found = await check(receipt, VIDEO[:-1] + b"!")
    assert (found.signature, found.file, found.verdict) == (Signature.GOOD, SameFile.OTHER, Verdict.WRONG)


def other_than(value):
    return {int: lambda: value + 1, float: lambda: value + 1, str: lambda: value + "x"}[type(value)]()


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(SiteStatement)])
async def test_no_field_of_what_was_signed_can_be_changed(receipt, check, name):
    changed = dataclasses.replace(receipt.statement, **{name: other_than(getattr(receipt.statement, name))})
    found = await check(dataclasses.replace(receipt, statement=changed))
    assert found.verdict is not Verdict.GENUINE
    assert name == "site" or found.signature is Signature.BAD


SIGNED_FIELDS = (
    "file_name", "size", "sha256", "video_id", "upload_id", "submission_id", "submission_status", "submitted_at",
    "site_url", "assignment_id", "client_key", "attempt",
)  # fmt: skip


@pytest.mark.parametrize("name", SIGNED_FIELDS)
async def test_no_field_of_the_receipt_can_say_other_than_what_was_signed(receipt, check, name):
    found = await check(dataclasses.replace(receipt, **{name: other_than(getattr(receipt, name))}))
    assert (found.signature, found.verdict, found.differing) == (Signature.BAD, Verdict.WRONG, (name,))


@pytest.mark.parametrize("signature", ["x", "ä", base64.b64encode(bytes(64)).decode(), "A" * 100_000])
async def test_a_signature_that_is_none_of_the_sites_is_not_believed(receipt, check, signature):
    found = await check(dataclasses.replace(receipt, site_signature=signature))
    assert (found.signature, found.verdict) == (Signature.BAD, Verdict.WRONG)


async def test_who_signs_with_a_key_of_his_own_is_found_out(site, check, tmp_path):
    forger = ReceiptKey(tmp_path)
    found = await check(make_receipt(site.url, forger))
    assert (found.signature, found.verdict) == (Signature.UNKNOWN_KEY, Verdict.WRONG)


async def test_a_changed_receipt_is_found_out_without_a_network(check, tmp_path):
    receipt = make_receipt("http://127.0.0.1:1", ReceiptKey(tmp_path))
    found = await check(dataclasses.replace(receipt, size=1))
    assert (found.signature, found.differing) == (Signature.BAD, ("size",))


async def test_a_receipt_whose_site_is_not_reached_is_not_called_genuine(check, tmp_path):
    found = await check(make_receipt("http://127.0.0.1:1", ReceiptKey(tmp_path)), VIDEO)
    assert (found.signature, found.file, found.verdict) == (Signature.NOT_REACHED, SameFile.SAME, Verdict.UNDECIDED)
    assert found.problem == "no_connection"


async def test_no_key_is_taken_from_an_address_that_others_can_answer_for(check, tmp_path):
    found = await check(make_receipt("http://moodle.example.edu", ReceiptKey(tmp_path)))
    assert (found.signature, found.problem) == (Signature.NOT_REACHED, "insecure_address")


async def test_the_key_of_an_earlier_check_serves_while_the_site_is_away(tmp_path, check):
    with running_practice_site(tmp_path / "site") as site:
        receipt = make_receipt(site.url, ReceiptKey(site.directory))
        assert (await check(receipt)).key_seen_at is None
        site.faults("captive-portal:on=receipt-key,times=0")
        found = await check(receipt)
        assert (found.signature, found.verdict) == (Signature.GOOD, Verdict.GENUINE)
        assert found.key_seen_at is not None
        assert found.problem
        changed = dataclasses.replace(receipt.statement, userid=4)
        assert (await check(dataclasses.replace(receipt, statement=changed))).signature is Signature.BAD


async def test_an_older_site_that_does_not_sign_proves_nothing_but_the_file_is_compared(site, check):
    found = await check(make_receipt(site.url), VIDEO)
    assert (found.signature, found.file, found.verdict) == (Signature.NOT_SIGNED, SameFile.SAME, Verdict.UNDECIDED)
    found = await check(make_receipt(site.url), b"another")
    assert found.verdict is Verdict.WRONG


async def test_a_receipt_of_an_earlier_version_is_not_called_changed(receipt, check):
    found = await check(dataclasses.replace(receipt, statement=None))
    assert (found.signature, found.verdict) == (Signature.NOT_SIGNED, Verdict.UNDECIDED)


async def test_a_site_that_signs_and_does_not_tell_its_key_cannot_be_checked(tmp_path, check):
    with running_practice_site(tmp_path / "site", signs_receipts=False) as site:
        found = await check(make_receipt(site.url, ReceiptKey(tmp_path)))
    assert (found.signature, found.verdict) == (Signature.KEY_NOT_TOLD, Verdict.UNDECIDED)


async def test_a_hash_that_the_site_did_not_sign_proves_no_file(site, check):
    receipt = make_receipt(site.url, ReceiptKey(site.directory), sha256="")
    found = await check(dataclasses.replace(receipt, sha256=SHA256), VIDEO)
    assert (found.signature, found.file, found.verdict) == (Signature.GOOD, SameFile.NO_HASH, Verdict.UNDECIDED)


async def test_a_name_that_the_site_cleaned_is_no_change(site, check):
    receipt = make_receipt(site.url, ReceiptKey(site.directory), filename="film.mp4")
    found = await check(dataclasses.replace(receipt, file_name="a\\fi\u200blm.mp4 "))
    assert found.signature is Signature.GOOD


@pytest.mark.parametrize("line_end", ["\u2028", "\u2029", '"', "\\", "/", "\x7f", "\x1f", "\n", "😀"])
async def test_whatever_a_name_holds_the_text_is_the_one_that_php_signed(site, check, line_end):
    receipt = make_receipt(site.url, ReceiptKey(site.directory), clientkey=f"a{line_end}b")
    assert (await check(receipt)).signature is Signature.GOOD


def test_the_signed_text_is_what_the_contract_says():
    text = signed_text(make_statement("https://moodle.example.edu")).decode()
    assert text.startswith('{"site":"Practice (University) (https://moodle.example.edu)","uploadid":71,"clientkey":')
    assert list(json.loads(text)) == [field.name for field in dataclasses.fields(SiteStatement)]


@pytest.mark.parametrize(
    ("named", "address"),
    [
        ("Lab (A) (https://a.example/moodle/)", "https://a.example/moodle"),
        ("Lab (https://evil.example) (https://a.example)", "https://a.example"),
        ("Lab", ""),
        ("(ftp://a)", ""),
        ("(https://a b)", ""),
    ],
)
def test_the_address_is_the_last_in_brackets(named, address):
    assert address_of(make_statement("x", site=named)) == address


def test_a_receipt_that_is_not_there_or_none_is_an_error_with_words(tmp_path):
    with pytest.raises(FileMissing):
        receipt_from(tmp_path / "none")
    with pytest.raises(NotAReceipt):
        receipt_from(tmp_path)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 stream\nx\nendstream")
    with pytest.raises(NotAReceipt):
        receipt_from(tmp_path / "a.pdf")
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(LARGEST + 1)
    with pytest.raises(NotAReceipt):
        receipt_from(tmp_path / "film.mp4")


async def test_a_file_that_is_gone_is_an_error_with_words(receipt, tmp_path):
    seen = SeenKeys(tmp_path / "keys")
    async with http_client() as http:
        with pytest.raises(FileMissing):
            await check_receipt(receipt, tmp_path / "gone", http=http, seen=seen, clock=Clock(), tell=print)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have names on Unix only")
async def test_a_pipe_is_refused_and_not_waited_for(receipt, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAReceipt):
        await asyncio.to_thread(receipt_from, tmp_path / "pipe")
    with pytest.raises(FileUnreadable):
        await sha256_of(tmp_path / "pipe", print)


def test_a_share_that_hangs_under_the_check_does_not_hold_the_end_of_the_program(tmp_path):
    code = """
import asyncio, pathlib, threading
from uploader_gui.core import event_loop
from uploader_gui.core.receipt_check import hashing

async def main():
    begun, loop = asyncio.Event(), asyncio.get_running_loop()

    def hangs(*_):
        loop.call_soon_threadsafe(begun.set)
        threading.Event().wait()

    hashing._hash = hangs
    reading = asyncio.create_task(hashing.sha256_of(pathlib.Path("/share/film.mp4"), print))
    await begun.wait()
    reading.cancel()

event_loop.run(main())
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)


def test_a_pdf_of_many_beginnings_holds_nothing_up():
    # Each of them looked for its end through the whole file: minutes for a file of 100 kB, and the window stood still.
    assert receipt_in(b"%PDF-1.7\n" + b"stream\n" * 1_000_000) is None
    assert receipt_in(b"%PDF-1.7\n" + b"stream\n" * 500_000 + b"endstream" * 500_000) is None


def test_a_pdf_that_unpacks_to_far_more_than_it_is_is_left(monkeypatch):
    unpacked = []
    real = receipt_file._unpacked
    monkeypatch.setattr(receipt_file, "_unpacked", lambda *given: unpacked.append(real(*given)) or unpacked[-1])
    bomb = b"stream\n" + zlib.compress(bytes(LARGEST)) + b"endstream\n"
    assert receipt_in(b"%PDF-1.7\n" + bomb * 50) is None
    assert sum(map(len, unpacked)) <= LARGEST


@given(st.binary(max_size=2000))
def test_no_rubbish_is_taken_for_a_receipt_or_makes_trouble(content):
    for wrapped in (content, b"%PDF-1.7\nstream\n" + content + b"\nendstream"):
        assert receipt_in(wrapped) is None


TEXT = st.text(max_size=40)


@given(
    st.fixed_dictionaries(
        {f.name: TEXT if f.type == "str" else st.integers() for f in dataclasses.fields(SiteStatement)}
    )
)
def test_any_statement_has_a_text_and_an_address_or_none(facts):
    statement = SiteStatement(**facts)
    assert json.loads(signed_text(statement).decode("utf-8", "surrogatepass"))["filename"] == statement.filename
    assert address_of(statement) == "" or address_of(statement).startswith("http")


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"a": 1}', b'{"https://a": {"k": 1}}'])
def test_a_damaged_file_of_keys_is_as_good_as_none(tmp_path, content):
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    seen = SeenKeys(path)
    assert seen.of("https://a") == {}
    seen.remember("https://a", {"k": "x"}, 5.0)
    assert seen.of("https://a")["k"].seen_at == 5.0
    assert msgspec.json.decode(path.read_bytes())
