"""Watches the storage's door for what must never come there: anything that would open Moodle."""

from urllib.parse import unquote

from starlette.types import ASGIApp, Receive, Scope, Send

from practice_site.store import Store


class LeakRecorder:
    """Records every request to the storage that carries a Moodle credential, or any Authorization but Moodle's own."""

    def __init__(self, app: ASGIApp, store: Store) -> None:
        self._app = app
        self._store = store
        self._trusted = f"Bearer {store.data.secret}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Look at one request, and pass it on."""
        reasons = self._reasons(scope)
        if reasons:
            where = f"{scope['method']} {scope['path'].split('/')[1]}"
            self._store.data.leaked_credentials += [f"{where}: {reason}" for reason in reasons]
            self._store.save()
        await self._app(scope, receive, send)

    def _reasons(self, scope: Scope) -> list[str]:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        reasons = []
        authorization = headers.pop("authorization", "")
        if authorization and authorization != self._trusted:
            reasons.append("an Authorization header")
        address = unquote(scope["raw_path"].decode("latin-1")) + "?" + unquote(scope["query_string"].decode("latin-1"))
        everything = " ".join([address, authorization, *headers.values()])
        if "wstoken" in address or "wstoken" in headers:
            reasons.append("a wstoken parameter")
        if "MoodleSession" in headers.get("cookie", ""):
            reasons.append("a Moodle session cookie")
        for user in self._store.data.users:
            own = [user.token, *(c.token for c in self._store.data.computers if c.userid == user.id)]
            if any(token and token in everything for token in own):
                reasons.append(f"the web-service token of {user.username}")
            if user.password in everything:
                reasons.append(f"the password of {user.username}")
        return reasons
