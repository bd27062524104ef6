"""How each client is started, and the job it reads."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parents[1]
MIB = 1024 * 1024


def why_no_tus_js() -> str:
    """Why tus-js-client cannot run; empty if it can."""
    if not shutil.which("node"):
        return "tus-js-client is left out: there is no node."
    if not (PACKAGE / "node_modules" / "tus-js-client").is_dir():
        return "tus-js-client is left out: it is not installed (`make bench` does that where npm is)."
    return ""


def curl(authority: Path, path: Path, url: str) -> list[str]:
    """One PATCH of the whole file; it ends with the status."""
    headers = ("Tus-Resumable: 1.0.0", "Upload-Offset: 0", "Content-Type: application/offset+octet-stream", "Expect:")
    report = '{"ended": "%{http_code}", "seconds": %{time_total}}\n'
    command = ["curl", "--silent", "--show-error", "--cacert", str(authority), "--request", "PATCH"]
    for header in headers:
        command += ["--header", header]
    return [*command, "--upload-file", str(path), "--write-out", report, url]


def tuspy(uploads: list[dict[str, Any]], chunk: int, parallel: int = 1) -> tuple[list[str], dict[str, Any]]:
    """Run tuspy with this chunk size in bytes."""
    job = {"uploads": uploads, "chunk": chunk, "parallel": parallel}
    return [sys.executable, "-m", "benchmarks.clients.tuspy"], job


def tus_js(uploads: list[dict[str, Any]], chunk: int = 0, parallel: int = 1) -> tuple[list[str], dict[str, Any]]:
    """Run tus-js-client with this chunk size in bytes; 0 = the whole file."""
    job = {"uploads": uploads, "chunk": chunk, "parallel": parallel}
    return ["node", str(PACKAGE / "clients" / "tus_js.mjs")], job


def us(
    home: Path,
    site: dict[str, Any],
    paths: list[Path],
    *,
    hashes: bool = True,
    submit: bool = False,
    whole: bool = False,
    stop_after: float | None = None,
    **settings: Any,  # noqa: ANN401 - fields of the engine's settings
) -> tuple[list[str], dict[str, Any]]:
    """This project's engine.

    Args:
        home: Its folder.
        site: What the practice site said of itself.
        paths: The files to send.
        hashes: Whether SHA-256 is computed, as it always is outside a benchmark.
        submit: Whether the videos are handed in.
        whole: Whether the time runs from the engine's start to its rest, or while bytes are sent.
        stop_after: Seconds after which the engine is stopped, done or not.
        settings: Fields of the engine's settings; those that it does not know are left out.
    """
    job = {
        "home": str(home),
        "site": site,
        "uploads": [{"path": str(path)} for path in paths],
        "hashes": hashes,
        "submit": submit,
        "whole": whole,
        "stop_after": stop_after,
        "settings": settings,
    }
    return [sys.executable, "-m", "benchmarks.clients.us"], job
