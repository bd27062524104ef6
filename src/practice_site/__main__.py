"""`practice-site`: start a practice site and serve until stopped."""

import argparse
import asyncio
import importlib.util
import json
import signal
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import get_args

from practice_site import faults
from practice_site.faults import FaultSpecError
from practice_site.server import PracticeServer
from practice_site.settings import (
    S3_PART_SIZE,
    S3_POST_LIMIT,
    STREAM_CHUNK_MAX,
    STREAM_CHUNK_MIN,
    STREAM_CHUNK_MULTIPLE,
    Settings,
    SignIn,
)
from practice_site.store import DamagedDataError

_WRONG_USAGE = 2
_SIGN_IN_HELP = (
    "how applications are signed in: browser (the plugin's pages, by browser or short code; or a password), password"
    " (only that: a plugin without the pages), sso (the plugin's pages, no passwords), launch (neither: Moodle's own"
    " launch.php) (default: %(default)s)"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    asked = _parser().parse_args(arguments)
    if asked.s3_endpoint and asked.tus_endpoint:
        return _complain("the videos can go to one place only; give --s3-endpoint or --tus-endpoint")
    if asked.s3_endpoint and importlib.util.find_spec("botocore") is None:
        return _complain("--s3-endpoint needs botocore, which is not installed; next: pip install 'uploader-gui[s3]'")
    try:
        for spec in asked.fault:
            faults.parse(spec)
    except FaultSpecError as exc:
        return _complain(f"--fault: {exc}")
    if asked.directory is None:
        with tempfile.TemporaryDirectory(prefix="practice-site-") as directory:
            return _serve(asked, Path(directory))
    return _serve(asked, asked.directory)


def _serve(asked: argparse.Namespace, directory: Path) -> int:
    settings = Settings(
        directory=directory,
        port=asked.port,
        tus_endpoint=asked.tus_endpoint,
        s3_endpoint=asked.s3_endpoint,
        s3_bucket=asked.s3_bucket,
        s3_region=asked.s3_region,
        s3_part_size=asked.s3_part_size,
        s3_post_limit=asked.s3_post_limit,
        chunk_min=asked.chunk_min,
        chunk_multiple=asked.chunk_multiple,
        chunk_max=asked.chunk_max,
        processing_seconds=asked.processing_seconds,
        keep_partial=not asked.drop_partial,
        renew_keeps_bytes=not asked.renew_from_scratch,
        plugins=not asked.without_plugins,
        sign_in=asked.sign_in,
        uploads_per_hour=asked.uploads_per_hour,
        more_assignments=asked.more_assignments,
        every_kind=asked.every_kind,
        keeps_data=not asked.forget,
    )
    try:
        asyncio.run(_until_stopped(settings, tuple(asked.fault), as_json=asked.json))
    except OSError as exc:
        return _complain(
            f"it cannot listen on port {asked.port} or write to {directory} ({exc.strerror or exc}).\n"
            "If another practice site is running, stop it, or start this one with --port 0 to take any free port."
        )
    except DamagedDataError as exc:
        return _complain(f"{exc}\nGive another --directory, or move that file away to start afresh.")
    return 0


async def _until_stopped(settings: Settings, specs: tuple[str, ...], *, as_json: bool) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stopped.set)
        except NotImplementedError:  # Windows: Ctrl+C ends asyncio.run by itself
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopped.set))
    async with PracticeServer(settings, specs) as server:
        sys.stdout.write(json.dumps(introduction(server)) + "\n" if as_json else _for_people(server, settings))
        sys.stdout.flush()
        await stopped.wait()


def introduction(server: PracticeServer) -> dict[str, object]:
    """What a program needs to know to use this site."""
    data = server.site.store.data
    first = data.users[0]
    return {
        "url": server.url,
        "username": first.username,
        "password": first.password,
        "users": [{"username": u.username, "password": u.password, "role": u.role} for u in data.users],
        "assignments": [
            {
                "id": a.id,
                "cmid": a.cmid,
                "key": a.key,
                "name": a.name,
                "duedate": a.duedate,
                "cutoffdate": a.cutoffdate,
                "course": a.course,
            }
            for a in data.assignments
        ],
        "storage_url": server.storage_url,
        "control_url": server.control_url,
        "directory": str(server.site.store.directory),
    }


def _for_people(server: PracticeServer, settings: Settings) -> str:
    data = server.site.store.data
    width = max(len(a.name) for a in data.assignments)
    lines = ["", "  Practice University is open.", "", f"  Address    {server.url}", ""]
    lines += [f"  {u.role:<10} {u.username:<10} password {u.password}" for u in data.users]
    lines += ["", "  Assignments"]
    for assignment in data.assignments:
        notes = [f"due {_when(assignment.duedate)}"]
        if assignment.cutoffdate:
            notes.append(f"closes {_when(assignment.cutoffdate)}")
        notes += ["drafts"] * assignment.drafts + ["statement"] * assignment.statement
        notes += ["text only"] * (not assignment.backend)
        lines.append(f"  {assignment.id:>4}  {assignment.name:<{width}}  {', '.join(notes)}")
    lines += ["", f"  Data       {settings.directory}"]
    lines += [f"  Sign-in    {settings.sign_in}"] * (settings.sign_in != "browser")
    lines += [f"  Fault      {spec}" for spec in server.site.fault_specs()]
    elsewhere = settings.tus_endpoint or settings.s3_endpoint
    lines += [f"  Videos go to {elsewhere}"] * bool(elsewhere)
    lines += ["  Nothing here counts. Stop with Ctrl+C.", "", ""]
    return "\n".join(lines)


def _when(time: int) -> str:
    return datetime.fromtimestamp(time).astimezone().strftime("%a %d %b %H:%M")


def _complain(message: str) -> int:
    sys.stderr.write(f"practice-site: {message}\n")
    return _WRONG_USAGE


def _size(text: str) -> int:
    try:
        return faults.size(text)
    except FaultSpecError as exc:
        raise argparse.ArgumentTypeError(str(exc)) from exc


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="practice-site",
        description="A Moodle and a video storage on this computer, to try things out on.",
        epilog="Faults\n\n" + (faults.__doc__ or "").split("\n", 2)[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--port", type=int, default=8100, help="port of the Moodle address; 0 = any free one (default: %(default)s)")
    add("--directory", type=Path, help="where data and videos are kept, and found again (default: a temporary one)")
    add("--json", action="store_true", help="print one line of JSON when ready, and nothing else")
    add("--tus-endpoint", default="", metavar="URL", help="let another tus server hold the videos")
    add("--s3-endpoint", default="", metavar="URL", help="let an S3 hold the videos (keys: AWS_ACCESS_KEY_ID, …)")
    add("--s3-bucket", default="practice-videos", metavar="NAME", help="made if it is missing (default: %(default)s)")
    add("--s3-region", default="us-east-1", metavar="NAME", help="where the bucket is (default: %(default)s)")
    add("--s3-part-size", type=_size, default=S3_PART_SIZE, metavar="SIZE", help="of one part (default: 8M)")
    add("--s3-post-limit", type=_size, default=S3_POST_LIMIT, metavar="SIZE", help="up to it one form (default: 8M)")
    add("--fault", action="append", default=[], metavar="SPEC", help="switch on a fault, see below; repeatable")
    add("--without-plugins", action="store_true", help="a Moodle that does not have our plugins")
    add("--sign-in", choices=get_args(SignIn), default="browser", metavar="WAY", help=_SIGN_IN_HELP)
    add("--chunk-min", type=_size, default=STREAM_CHUNK_MIN, metavar="SIZE", help="smallest chunk (default: 5M)")
    add("--chunk-multiple", type=_size, default=STREAM_CHUNK_MULTIPLE, metavar="SIZE", help="(default: 256K)")
    add("--chunk-max", type=_size, default=STREAM_CHUNK_MAX, metavar="SIZE", help="largest chunk (default: 200M)")
    add("--processing-seconds", type=float, default=3.0, metavar="S", help="until a video plays (default: 3)")
    add("--drop-partial", action="store_true", help="the bytes of a PATCH that was cut off do not count")
    add("--renew-from-scratch", action="store_true", help="a renewed upload address begins at byte 0")
    add("--uploads-per-hour", type=int, default=0, metavar="N", help="new uploads a user may start (default: any)")
    add("--more-assignments", type=int, default=0, metavar="N", help="so many assignments beside the usual ones")
    add("--every-kind", action="store_true", help="one more course: teams, attempts, time limits, text beside, …")
    add("--forget", action="store_true", help="write nothing down but the videos; faster with hundreds of uploads")
    return parser


if __name__ == "__main__":
    sys.exit(main())
