"""The submission statement at the terminal: shown in full before it counts as accepted."""

from __future__ import annotations

from dataclasses import dataclass, field

from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.models import Assignment, Upload, UploadState
from uploader_gui.terminal.ask import agrees
from uploader_gui.terminal.run import Run
from uploader_gui.terminal.views import asked_statement
from uploader_gui.terminal.words import one_line, words_for


def accepts_statement(assignment: Assignment) -> bool:
    """Show the statement, and ask."""
    text = f"“{one_line(assignment.name)}” asks you to accept this statement:\n\n{assignment.statement}\n"
    return agrees(text, "Do you accept it? [yes/no]")


@dataclass(slots=True)
class Accepting:
    """What one command's ``--accept-statement`` accepts: the statements that this command has shown, and no others."""

    run: Run
    _told: set[tuple[str, str]] = field(default_factory=set)

    def accept(self, name: str, statement: str) -> str:
        """Show the statement of the assignment with that name, once; return what is accepted by that."""
        text = f"“{one_line(name)}” asks for this statement, and you accept it:\n\n{statement}\n"
        code = "statement_accepted"
        if not statement:
            code = "no_statement"
            text = f"“{one_line(name)}” asks for no statement now. If it does later, you are shown it and asked."
        if (name, statement) not in self._told:
            self._told.add((name, statement))
            self.run.notice(code, text)
        return statement

    async def accept_for(self, engine: EngineApi, upload_id: int) -> str:
        """Show and return the statement that an upload waits for, or else the one that its assignment asks for now.

        Raises:
            UploaderError: it is not known here, and the site cannot be asked.
        """
        upload = next((one for one in await engine.uploads() if one.id == upload_id), None)
        if upload is None or upload.state in (UploadState.SUBMITTED, UploadState.CANCELLED):
            return ""  # there is nothing to hand in, and trying again says so
        if statement := asked_statement(upload):
            return self.accept(upload.assignment_name, statement)
        return await self._accept_of_now(engine, upload)

    async def _accept_of_now(self, engine: EngineApi, upload: Upload) -> str:
        listing = await engine.assignments(upload.account_id, refresh=True)
        if listing.problem is not None:
            reason = words_for(listing.problem.code, listing.problem.facts).title
            name = one_line(upload.assignment_name)
            text = f"What statement “{name}” asks for is not known now ({reason}). Nothing is accepted; you are asked."
            self.run.notice("statement_unknown", text)
            return ""
        statements = (one.statement for one in listing.assignments if one.id == upload.assignment_id)
        return self.accept(upload.assignment_name, next(statements, ""))
