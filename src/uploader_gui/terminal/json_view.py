"""A run as JSON lines, for programs (docs/json-lines.md)."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Any, TextIO

import msgspec

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Receipt, Upload, UploadState
from uploader_gui.terminal.view import Still
from uploader_gui.terminal.words import words_for
from uploader_gui.ui.upload_story import Row, Stage, is_replaced, stages


def fact(stage: Stage) -> str:
    """Return one of the four facts in a word: yes, partly, no, unknown."""
    if not stage.known:
        return "unknown"
    return "yes" if stage.done >= 1 else "partly" if stage.done > 0 else "no"


def upload_json(upload: Upload) -> dict[str, Any]:
    """Return an upload as the ``state`` event's fields; each of the four facts is yes, partly, no or unknown."""
    problem = None
    if upload.problem is not None:
        words = words_for(upload.problem.code, upload.problem.facts, upload.id)
        problem = {
            "code": upload.problem.code,
            "title": words.title,
            "message": words.message,
            "next_step": words.next_step,
            **_statement(upload.problem.facts),
        }
    return {
        "upload": upload.id,
        "state": upload.state.value,
        "name": upload.name,
        "path": upload.path,
        "size": upload.size,
        "assignment": upload.assignment_id,
        "assignment_name": upload.assignment_name,
        "course_name": upload.course_name,
        "account": upload.account_id,
        "due_at": upload.due_at,
        **{stage.name: fact(stage) for stage in stages(Row(upload))},
        "bytes_stored": 0 if upload.state is UploadState.CANCELLED else upload.bytes_stored,
        "video_id": upload.video_id,
        "sha256": upload.sha256,
        "attempts": upload.attempts,
        "carried_on": upload.carried_on,
        "accepted_statement": upload.accepted_statement,
        "rank": upload.rank,
        "problem": problem,
        "next_try_at": upload.next_try_at,
        "submission_id": upload.submission_id,
        "submission_status": upload.submission_status,
    }


def _statement(facts: dict[str, str]) -> dict[str, str]:
    """Return the ``statement`` field: the words that the person is asked to accept."""
    return {"statement": facts["statement"]} if "statement" in facts else {}


class JsonView(Still):
    """One JSON object a line, on standard output."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, event: str, **fields: object) -> None:
        """Write one line, in ASCII: it is right whatever character set the stream has (a pipe on Windows, say)."""
        self._out.write(json.dumps(msgspec.to_builtins({"event": event, **fields})) + "\n")
        self._out.flush()

    def state(self, upload: Upload) -> None:
        """Write ``state``."""
        self.write("state", **upload_json(upload))

    def progress(self, progress: Progressed) -> None:
        """Write ``progress``."""
        fields = msgspec.to_builtins(progress)
        self.write("progress", upload=fields.pop("upload_id"), **fields)

    def receipt(self, upload: Upload, receipt: Receipt, path: str) -> None:
        """Write ``receipt``."""
        self.write("receipt", upload=upload.id, path=path, replaced=replaced_json(upload), receipt=receipt)

    def error(self, error: UploaderError, upload_id: int | None = None, **more: object) -> None:
        """Write ``error``; ``more`` are fields beside the usual ones."""
        words = words_for(error.code, error.facts, upload_id)
        self.write(
            "error",
            upload=upload_id,
            code=error.code,
            title=words.title,
            message=words.message,
            next_step=words.next_step,
            **_statement(error.facts),
            **more,
        )

    def notice(self, code: str, text: str) -> None:
        """Write ``notice``."""
        self.write("notice", code=code, text=text)

    @contextlib.contextmanager
    def waiting(self, code: str, text: str, seconds: float) -> Iterator[None]:
        """Write ``notice``, with the seconds of the wait."""
        self.write("notice", code=code, text=text, seconds=seconds)
        yield


def replaced_json(upload: Upload) -> dict[str, str] | None:
    """Return the ``replaced`` field beside a receipt: None while the submission is what Moodle holds."""
    problem = upload.problem
    return {"by": problem.facts.get("by", "")} if problem is not None and is_replaced(upload) else None
