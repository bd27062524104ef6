"""Receipts as the program writes them, signed by a practice site's key or by nobody."""

import dataclasses
import hashlib

from uploader_gui.core.models import Receipt, SiteStatement

VIDEO = b"a film of the wind" * 1000
SHA256 = hashlib.sha256(VIDEO).hexdigest()


def make_statement(url, **changes):
    facts = {
        "site": f"Practice (University) ({url})",
        "uploadid": 71,
        "clientkey": "0b9f",
        "videoid": "v1",
        "filename": "Größe & <Wind>.mp4",
        "filesize": len(VIDEO),
        "sha256": SHA256,
        "assignmentid": 1,
        "userid": 3,
        "submissionid": 81,
        "submissionstatus": "submitted",
        "attemptnumber": 0,
        "timestarted": 1_800_000_000,
        "timestored": 1_800_000_500,
        "timesubmitted": 1_800_000_600,
    }
    return SiteStatement(**{**facts, **changes})


def make_receipt(url, key=None, **changes):
    """A receipt as the program writes it, signed by ``key``."""
    statement = make_statement(url, **changes)
    facts = dataclasses.asdict(statement)
    return Receipt(
        file_name=statement.filename,
        size=statement.filesize,
        sha256=statement.sha256,
        video_id=statement.videoid,
        upload_id=statement.uploadid,
        submission_id=statement.submissionid,
        submission_status=statement.submissionstatus,
        submitted_at=statement.timesubmitted,
        site_url=url,
        site_name="Practice (University)",
        username="sam",
        full_name="Sam One",
        course_name="Anthropology",
        assignment_id=statement.assignmentid,
        assignment_name="Field study",
        attempts=3,
        queued_at=1_800_000_000.0,
        stored_at=1_800_000_500.0,
        made_at=1_800_000_601.0,
        client_key=statement.clientkey,
        attempt=statement.attemptnumber,
        statement=statement,
        site_signature=key.sign(facts) if key else "",
        site_key_id=key.id if key else "",
    )
