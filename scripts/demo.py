"""Watch a real video reach a submitted assignment over a bad link: the practice site, a film, and the uploader.

With a display the window opens, signed in to the practice site; without one (or with --no-window) the command line
sends the film through a link that is cut every few seconds. Everything lies under one temporary folder, named first.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import imageio_ffmpeg

BIN = Path(sys.executable).parent
FILM_BYTES = 300_000_000
CLIP_SECONDS = 4
BAD_LINK = ("cut:every=5,down=1", "rate:bytes=14M")
SITE_START_SECONDS = 30


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def make_film(path: Path, size: int) -> None:
    """Make a real MP4 of about ``size`` bytes: a few seconds are encoded, then repeated without encoding."""
    ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
    clip = path.with_name("clip.mp4")
    quiet = [ffmpeg, "-y", "-loglevel", "error"]
    picture = f"testsrc2=size=1280x720:rate=30:duration={CLIP_SECONDS},noise=alls=20:allf=t"
    tone = f"sine=frequency=330:duration={CLIP_SECONDS}"
    encode = ["-c:v", "libx264", "-preset", "ultrafast", "-qp", "19", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    subprocess.run([*quiet, "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", tone, *encode, str(clip)], check=True)
    repeats = max(0, round(size / clip.stat().st_size) - 1)
    repeat = ["-stream_loop", str(repeats), "-i", str(clip), "-c", "copy", "-movflags", "+faststart"]
    subprocess.run([*quiet, *repeat, str(path)], check=True)
    clip.unlink()


@contextlib.contextmanager
def practice_site(folder: Path, faults: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Run the practice site for the length of the block; gives what it says of itself."""
    command = [str(BIN / "practice-site"), "--json", "--port", "0", "--directory", str(folder)]
    for fault in faults:
        command += ["--fault", fault]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                sys.exit("The practice site did not start. Next: run .venv/bin/practice-site and see what it says.")
            yield json.loads(line)
        finally:
            process.terminate()
            process.wait(SITE_START_SECONDS)


def find_assignment(site: dict[str, Any]) -> dict[str, Any]:
    """Return an assignment that is open, takes a video, and asks for nothing more."""
    plain = [a for a in site["assignments"] if a.get("key") == "plain"] or site["assignments"]
    return dict(plain[0])


def with_window(site: dict[str, Any], film: Path, home: Path) -> int:
    """Open the window, signed in."""
    say(f"The window opens. Choose “{find_assignment(site)['name']}”, then drop this film on it:\n  {film}")
    say(f"What arrives is shown at {site['url']}")
    who = ["--sign-in", site["url"], "--username", site["username"], "--password-stdin"]
    window = subprocess.run(
        [str(BIN / "uploader-gui"), *who],
        input=site["password"] + "\n",
        text=True,
        env=os.environ | {"UPLOADER_HOME": str(home), "UPLOADER_CREDENTIALS": "memory"},
        check=False,
    )
    return window.returncode


def with_command_line(site: dict[str, Any], film: Path, home: Path) -> int:
    """Send the film with the command line, and see that what arrived is what was sent."""
    assignment = find_assignment(site)
    say(f"Sending it to “{assignment['name']}” through a link that is cut every few seconds:\n")
    who = ["--site", site["url"], "--username", site["username"], "--password-stdin"]
    began = time.monotonic()
    sent = subprocess.run(
        [str(BIN / "uploader"), "send", str(film), "--assignment", str(assignment["id"]), *who],
        input=site["password"] + "\n",
        text=True,
        env=os.environ | {"UPLOADER_HOME": str(home), "UPLOADER_CREDENTIALS": "memory"},
        check=False,
    )
    if sent.returncode != 0:
        return sent.returncode
    with urllib.request.urlopen(site["control_url"] + "/practice/state") as answer:  # noqa: S310 - our own site
        state = json.load(answer)
    say(f"\nDone in {time.monotonic() - began:.0f} s. The practice site says:")
    uploads = state["uploads"].values() if isinstance(state["uploads"], dict) else state["uploads"]
    local = subprocess.run(["sha256sum", str(film)], capture_output=True, text=True, check=False).stdout.split()
    for upload in uploads:
        same = bool(local) and local[0] == upload["sha256"]
        again = upload["bytes_received"] - film.stat().st_size
        say(f"  stored file: SHA-256 {upload['sha256'][:16]}…, {'the same as' if same else 'DIFFERS from'} the film's")
        say(f"  {upload['patches']} requests brought bytes, {max(0, again)} bytes came twice")
        if not same:
            return 1
    return 0


def main() -> int:
    """Run the demo; the status is the uploader's."""
    options = argparse.ArgumentParser(description="A real video, a bad link, a submitted assignment.")
    options.add_argument("--no-window", action="store_true", help="use the command line even where there is a display")
    options.add_argument("--bytes", type=int, default=FILM_BYTES, help="size of the film (default: about 300 MB)")
    options.add_argument("--keep", action="store_true", help="do not remove the folder at the end")
    chosen = options.parse_args()
    has_display = sys.platform in ("win32", "darwin") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    folder = Path(tempfile.mkdtemp(prefix="video-uploader-demo-"))
    gone = "" if chosen.keep else ", and is removed at the end (--keep keeps it)"
    say(f"Everything this demo makes lies in {folder}{gone}")
    try:
        film = folder / "fieldwork.mp4"
        say("Making a film …")
        make_film(film, chosen.bytes)
        say(f"  {film.name}, {film.stat().st_size / 1e6:.0f} MB")
        with practice_site(folder / "site", BAD_LINK) as site:
            say(f"Practice site: {site['url']}, user {site['username']}, password {site['password']}")
            run = with_window if has_display and not chosen.no_window else with_command_line
            status = run(site, film, folder / "home")
        say("Next: .venv/bin/practice-site to try things yourself, in another terminal .venv/bin/uploader-gui")
        return status
    except KeyboardInterrupt:
        return 3
    finally:
        if chosen.keep:
            say(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
