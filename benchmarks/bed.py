"""What a run needs: the storage and the world in their processes, files to send, and clients to start."""

from __future__ import annotations

import json
import multiprocessing
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import storage, world
from benchmarks.authority import make_certificate
from benchmarks.films import make_film
from practice_site.link import Link

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / "benchmarks"
READY_SECONDS = 1800
_LOOK_EVERY = 0.05


@dataclass
class Outcome:
    """How one client did in one run.

    Attributes:
        ended: `done`, or in a few words what became of it.
        seconds: From the start of sending to its end.
        cpu: Processor seconds the client used in them; nothing where it was stopped.
        rss: The most memory it ever had, in bytes.
        received: Bytes of bodies that reached the storage.
        requests: Requests that reached the storage, by method.
        outages: When the link was cut, in seconds from the start.
        struck: How many of these cuts broke a connection.
        server_busy: The part of the time in which the storage's process worked.
        stops: Why the engine waited, and how often (ours only).
        stored: Files that it knows to be stored (ours only).
    """

    ended: str
    seconds: float
    cpu: float | None = None
    rss: int = 0
    received: int = 0
    requests: dict[str, int] = field(default_factory=dict)
    connections: int = 0
    outages: list[float] = field(default_factory=list)
    struck: int = 0
    server_busy: float = 0.0
    stops: dict[str, int] = field(default_factory=dict)
    stored: int = 0

    @property
    def is_done(self) -> bool:
        """Whether everything arrived."""
        return self.ended == "done"


class _Process:
    """A process that takes orders."""

    def __init__(self, work: Any, *arguments: Any) -> None:  # noqa: ANN401 - a function and what it takes
        context = multiprocessing.get_context("spawn")
        self._orders, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, *arguments), daemon=True)
        self._process.start()
        theirs.close()
        self.told = self._orders.recv()

    def order(self, *what: Any) -> Any:  # noqa: ANN401 - each order has its own
        self._orders.send(what)
        return self._orders.recv()

    def stop(self) -> None:
        self._orders.close()
        self._process.join(timeout=10)
        if self._process.is_alive():
            self._process.kill()


class Bed:
    """Everything that runs beside the clients.

    Attributes:
        folder: Where all of it lies; removed at the end.
        authority: The file with the authority that clients must trust.
        direct: The storage's address, over TLS, with nothing between.
        linked: Its address behind the link, without TLS.
        linked_tls: The same, with TLS.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.authority, certificate = make_certificate(folder)
        self._storage = _Process(storage.run, str(certificate))
        self._tls_port, self._plain_port = self._storage.told
        self._world = _Process(world.run, self._storage.told)
        self.direct = f"https://{storage.LOOPBACK}:{self._tls_port}"
        tls, plain = self._world.told
        self.linked = f"http://{storage.LOOPBACK}:{plain}"
        self.linked_tls = f"https://{storage.LOOPBACK}:{tls}"
        self._homes = 0

    def stop(self) -> None:
        """End the processes."""
        self._world.stop()
        self._storage.stop()

    # The storage -------------------------------------------------------------------------------------------------

    def behave(self, *, base: str, keeps_partial: bool = True, checks: bool = True) -> None:
        """Let the storage begin anew, handing out addresses below `base`."""
        self._storage.order("behave", {"keeps_partial": keeps_partial, "checks": checks, "location": base})

    def create(self, size: int, base: str) -> str:
        """A new upload's address."""
        return base + str(self._storage.order("create", size))

    def counts(self) -> dict[str, Any]:
        """What has reached the storage."""
        told: dict[str, Any] = self._storage.order("tell", None)
        return told

    def held(self, url: str) -> dict[str, Any]:
        """Offset and SHA-256 of one upload."""
        told: dict[str, Any] = self._storage.order("state", "/" + url.split("/", 3)[3])
        return told

    # The world ---------------------------------------------------------------------------------------------------

    def link(self, link: Link, cuts: world.Cuts | None = None) -> None:
        """Make this the link between clients and storage, from now on."""
        self._world.order("link", (link, cuts), {})

    def passed(self) -> dict[str, Any]:
        """What the link has seen since then."""
        told: dict[str, Any] = self._world.order("tell", (), {})
        return told

    def site(self, *, own_storage: bool = False, **settings: Any) -> dict[str, Any]:  # noqa: ANN401 - of Settings
        """Open a fresh practice site; the videos go to the storage, unless it shall keep them itself."""
        if not own_storage:
            settings["tus_endpoint"] = f"http://{storage.LOOPBACK}:{self._plain_port}/files"
        site: dict[str, Any] = self._world.order("site", (Link(),), settings)
        return site

    def moodle_link(self, link: Link) -> None:
        """Make this the link between clients and Moodle."""
        self._world.order("moodle_link", (link,), {})

    def site_uploads(self) -> list[dict[str, Any]]:
        """What the practice site knows of its uploads."""
        told: list[dict[str, Any]] = self._world.order("uploads", (), {})
        return told

    # Files and folders -------------------------------------------------------------------------------------------

    def film(self, name: str, size: int, *, sparse: bool = False) -> Path:
        """A video of so many bytes; made once."""
        path = self.folder / f"{name}-{size}.mp4"
        return path if path.exists() else make_film(path, size, sparse=sparse)

    def home(self) -> Path:
        """A fresh folder for an engine."""
        self._homes += 1
        return self.folder / f"home-{self._homes}"

    # Clients -----------------------------------------------------------------------------------------------------

    def environment(self) -> dict[str, str]:
        """A client's environment: each has its own name for the file with the authorities it shall trust."""
        trusted = str(self.authority)
        paths = os.pathsep.join((str(ROOT), str(ROOT / "src")))
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        names = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
        return kept | dict.fromkeys(names, trusted) | {"PYTHONPATH": paths, "UPLOADER_CREDENTIALS": "file"}

    def run(
        self,
        command: list[str],
        job: dict[str, Any] | None,
        *,
        limit: float,
        link: tuple[Link, world.Cuts | None] = (Link(), None),
        moodle: Link | None = None,
    ) -> Outcome:
        """Run one client; the link begins when it is ready. Without a job the command starts at once (curl).

        Args:
            command: What to start.
            job: What a client of ours reads, see `benchmarks.clients`.
            limit: Seconds after which it hangs.
            link: The link, and when it is cut.
            moodle: The link to Moodle, if it shall not be a plain one.
        """
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment(), cwd=ROOT
        ) as process:
            memory = _Memory(process.pid)
            client = _Conversation(process)
            try:
                if job is not None:
                    client.say(json.dumps(job))
                    client.hear("ready", READY_SECONDS)
                before = self.counts()
                self.link(*link)
                if moodle is not None:
                    self.moodle_link(moodle)
                began = time.monotonic()
                if job is not None:
                    client.say("go")
                facts = client.result(limit)
                seconds = time.monotonic() - began
                after, passed = self.counts(), self.passed()
            finally:
                peak = memory.stop()
                process.kill()
        told: dict[str, Any] = {"ended": "hangs", "seconds": seconds} | facts
        return Outcome(
            **told,
            rss=peak,
            received=after["body_bytes"] - before["body_bytes"],
            requests={name: n - before["requests"].get(name, 0) for name, n in after["requests"].items()},
            connections=passed["connections"],
            outages=passed["outages"],
            struck=passed["struck"],
            server_busy=(after["cpu"] - before["cpu"]) / seconds,
        )


class _Conversation:
    """Lines to and from a client, with time limits."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def hear(self, wanted: str, limit: float) -> None:
        heard = self._lines.get(timeout=limit).strip()
        if heard != wanted:
            sys.exit(f"A client did not start: it said {heard!r} instead of {wanted!r}.")

    def result(self, limit: float) -> dict[str, Any]:
        """The client's last line; nothing if it hangs."""
        try:
            line = self._lines.get(timeout=limit)
        except queue.Empty:
            return {}
        facts: dict[str, Any] = json.loads(line) if line else {"ended": "broke"}
        return facts


class _Memory:
    """Looks at a process's peak memory until it is over: the system's own account of it begins with its parent's."""

    def __init__(self, pid: int) -> None:
        self._status = Path(f"/proc/{pid}/status")
        self._peak = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_again)
        self._thread.start()

    def stop(self) -> int:
        """Bytes; 0 where the system does not tell."""
        self._over.set()
        self._thread.join()
        return self._peak

    def _look_again(self) -> None:
        while True:
            try:
                lines = self._status.read_text().splitlines()
            except OSError:
                return
            for line in lines:
                if line.startswith("VmHWM:"):
                    self._peak = int(line.split()[1]) * 1024
            if self._over.wait(_LOOK_EVERY):
                return


@contextmanager
def running_bed() -> Iterator[Bed]:
    """A bed for the length of the block."""
    folder = Path(tempfile.mkdtemp(prefix="benchmark-"))
    try:
        bed = Bed(folder)
        try:
            yield bed
        finally:
            bed.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
