"""The control socket: who is not this user is shown out, and nonsense ends nothing but itself."""

import asyncio
import json
import stat
import sys
from contextlib import asynccontextmanager

import pytest
from tests.helpers.control import connected, held, soon

from uploader_gui.core.control import client as client_module
from uploader_gui.core.control import server as server_module
from uploader_gui.core.control import wire
from uploader_gui.core.control.client import RemoteEngine
from uploader_gui.core.errors import (
    Unexpected,
)
from uploader_gui.core.events import EngineEnded, ReceiptMade


async def raw(paths):
    control = json.loads(paths.control.read_bytes())
    reader, writer = await asyncio.open_connection("127.0.0.1", control["port"])
    return reader, writer, control["secret"]


# Strangers -----------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
async def test_only_this_user_can_read_the_secret_and_every_engine_has_another(fake, paths):
    secrets = set()
    for _ in range(2):
        async with held(fake, paths):
            assert stat.S_IMODE(paths.control.stat().st_mode) == 0o600
            secrets.add(json.loads(paths.control.read_bytes())["secret"])
    assert len(secrets) == 2


async def test_with_a_wrong_secret_there_is_no_remote_control(fake, paths):
    async with held(fake, paths):
        control = json.loads(paths.control.read_bytes())
        paths.control.write_text(json.dumps({**control, "secret": "00" * 32}))
        assert await RemoteEngine.connect(paths) is None
        await soon(lambda: fake._listeners == [])
    assert fake.calls == []


LINES = [
    b"\n",
    b"garbage\n",
    b"[1]\n",
    b"5\n",
    b"{}\n",
    b'{"nonce": 5}\n',
    b'{"nonce": "x"}\n{"proof": "no"}\n',
    b'{"nonce": "x"}\n{"proof": 5}\n',
    b'{"nonce": "x"}\n{"proof": "no"}\n{"id": 1, "method": "accounts", "args": {}}\n',
    b'{"nonce": "x"}\n{"id": 1, "method": "accounts", "args": {}}\n',
    b'{"id": 1, "method": "accounts", "args": {}}\n',
    b"\xff\xfe\x00\n",
    b'{"a":' + b"[" * 100_000 + b"\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
]


@pytest.mark.parametrize("lines", LINES, ids=range(len(LINES)))
async def test_who_cannot_prove_to_be_this_user_is_shown_out_and_gets_nothing_done(fake, paths, remote, caplog, lines):
    reader, writer, secret = await raw(paths)
    writer.write(lines)
    writer.write_eof()
    async with asyncio.timeout(5):
        answer = await reader.read()
    writer.close()
    assert len(answer.splitlines()) <= 1  # the engine's own proof, and not a word more
    assert secret.encode() not in answer
    assert b"moodle.example.org" not in answer
    assert fake.calls == []
    assert await remote.accounts()
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_who_says_nothing_is_shown_out(fake, paths, monkeypatch):
    monkeypatch.setattr(server_module, "HANDSHAKE_SECONDS", 0.01)
    async with held(fake, paths):
        reader, writer, _ = await raw(paths)
        async with asyncio.timeout(5):
            assert await reader.read() == b""
        writer.close()


@pytest.mark.parametrize(
    "reply", [b"", b"\n", b"garbage\n", b'{"proof": "no", "nonce": "x"}\n', b'{"proof": 5}\n', None]
)
async def test_a_stranger_on_the_engines_old_port_learns_nothing_and_is_not_believed(paths, monkeypatch, reply):
    monkeypatch.setattr(client_module, "CONNECT_SECONDS", 0.2)
    heard, ended = [], asyncio.Event()

    async def stranger(reader, writer):
        heard.append(await reader.readline())
        if reply is not None:
            writer.write(reply)
            writer.write_eof()
        heard.append(await reader.read())
        writer.close()
        ended.set()

    server = await asyncio.start_server(stranger, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    paths.control.write_text(json.dumps({"port": port, "secret": "top-secret", "pid": 1}))
    assert await RemoteEngine.connect(paths) is None
    async with asyncio.timeout(5):
        await ended.wait()
    server.close()
    await server.wait_closed()
    assert json.loads(heard[0]).keys() == {"nonce"}
    assert heard[1] == b""


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"{}", b'{"port": "x", "secret": "s", "pid": 1}', b'{"port": 99999, "secret": "s", "pid": 1}'],
)
async def test_a_damaged_address_file_leads_nowhere(paths, content):
    paths.control.write_bytes(content)
    assert await RemoteEngine.connect(paths) is None


async def shaken(paths):
    """A connection that has proved to be this user's, to say anything on."""
    reader, writer, secret = await raw(paths)
    assert await RemoteEngine._shake_hands(reader, writer, secret)
    return reader, writer


@pytest.mark.parametrize(
    "message",
    [
        {"id": 1, "method": "_account", "args": {}},
        {"id": 1, "method": "stop", "args": {}},
        {"id": 1, "method": "listen", "args": {"listener": 5}},
        {"id": 1, "method": "__class__", "args": {}},
        {"id": 1, "method": "pause", "args": {"upload_id": "one"}},
        {"id": 1, "method": "pause", "args": {}},
        {"id": 1, "method": "pause", "args": [1]},
        {"id": 1, "method": "pause"},
        {"id": 1},
        {"id": 1, "method": 5, "args": {}},
        {"id": 1, "method": "accounts", "args": {"return": 5}},
    ],
)
async def test_a_call_that_is_none_is_answered_with_an_error_and_the_connection_stays(fake, paths, remote, message):
    reader, writer = await shaken(paths)
    await wire.send(writer, message)
    await wire.send(writer, {"id": 2, "method": "uploads", "args": {"from_a_newer_version": 1}})
    answers = {}
    async with asyncio.timeout(5):
        while len(answers) < 2:
            answer = await wire.receive(reader)
            answers[answer["id"]] = answer
    writer.close()
    assert answers[1]["error"]["code"] == "unexpected"
    assert len(answers[2]["result"]) == 2
    assert fake.called("pause") == []


async def test_garbage_after_the_handshake_ends_that_connection_alone(fake, paths, remote):
    reader, writer = await shaken(paths)
    writer.write(b"garbage\n")
    async with asyncio.timeout(5):
        assert await reader.read() == b""
    writer.close()
    assert await remote.accounts()


@asynccontextmanager
async def an_odd_engine(paths, *lines, answer=None):
    """A holder of the secret that says these lines after the handshake, and ``answer`` to every call."""
    secret = "s"

    async def serve(reader, writer):
        hello = await wire.receive(reader)
        await wire.send(writer, {"proof": wire.proof(secret, "engine", hello["nonce"]), "nonce": "n"})
        await wire.receive(reader)
        for line in lines:
            writer.write(line + b"\n")
        while await reader.readline():
            if answer is not None:
                writer.write(answer + b"\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    paths.control.write_text(json.dumps({"port": port, "secret": secret, "pid": 1}))
    try:
        yield
    finally:
        server.close()
        await server.wait_closed()


@pytest.mark.parametrize(
    "line",
    [
        b'{"event": "FromTheFuture", "data": {}}',
        b'{"event": "ReceiptMade", "data": {"upload_id": "x"}}',
        b'{"event": "ReceiptMade"}',
        b'{"id": "x", "result": 5}',
        b'{"id": 77, "result": 5}',
        b"{}",
    ],
)
async def test_what_another_version_tells_is_passed_over(paths, line):
    good = json.dumps({"event": "ReceiptMade", "data": {"upload_id": 1, "path": "/x"}}).encode()
    async with an_odd_engine(paths, line, good), connected(paths) as remote:
        heard = []
        remote.listen(heard.append)
        await soon(lambda: heard)
        assert heard == [ReceiptMade(upload_id=1, path="/x")]


@pytest.mark.parametrize("line", [b"garbage", b"[]", b'{"a":' + b"[" * 100_000], ids=["text", "list", "deep"])
async def test_when_the_holder_talks_nonsense_it_counts_as_gone(paths, line):
    async with an_odd_engine(paths, line), connected(paths) as remote:
        heard = []
        remote.listen(heard.append)
        await soon(lambda: heard == [EngineEnded()])


@pytest.mark.parametrize("answer", [b'{"id": 1, "result": 5}', b'{"id": 1, "error": 5}', b'{"id": 1}'])
async def test_an_answer_of_another_shape_is_an_error_of_ours(paths, answer):
    async with an_odd_engine(paths, answer=answer), connected(paths) as remote:
        with pytest.raises(Unexpected):
            await remote.accounts()
