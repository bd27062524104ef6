"""The HTML of the sign-in's pages. Whatever comes from outside is escaped here."""

from collections.abc import Iterable
from html import escape

_MEANING = (
    "It will be able to see your courses and assignments, and to send and hand in work in your name,"
    " until you sign it out."
)


def alert(words: str, *, is_good: bool = False) -> str:
    """A sentence that matters."""
    role, look = ("status", "good") if is_good else ("alert", "bad")
    return f'<p class="alert {look}" role="{role}">{escape(words)}</p>'


def hidden(**values: object) -> str:
    """Fields that a form carries without showing them."""
    return "".join(f'<input type="hidden" name="{name}" value="{escape(str(v))}">' for name, v in values.items())


def login_form(action: str, logintoken: str, button: str = "Log in") -> str:
    """Asks for a user name and a password."""
    return (
        f'<form method="post" action="{escape(action)}" class="narrow">{hidden(logintoken=logintoken)}'
        '<p><label for="username">User name</label><input type="text" id="username" name="username" required autofocus'
        ' autocomplete="username" autocapitalize="none" spellcheck="false"></p>'
        '<p><label for="password">Password</label><input type="password" id="password" name="password" required'
        ' autocomplete="current-password"></p>'
        f'<p><button type="submit">{escape(button)}</button></p></form>'
    )


def link_button(address: str, words: str) -> str:
    """A link that looks like a button."""
    return f'<p><a class="button" href="{escape(address)}">{escape(words)}</a></p>'


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """What is asked about, one line each; lines without a value are left out."""
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows if value)
    return f"<dl>{lines}</dl>"


def consent(question: str, rows: Iterable[tuple[str, str]], warning: str, action: str, fields: str) -> str:
    """Asks whether a computer may act for a person; `fields` are the form's hidden ones."""
    return (
        f"<p>{escape(question)}</p>{facts(rows)}<p>{_MEANING}</p><p><strong>{escape(warning)}</strong></p>"
        f'<form method="post" action="{escape(action)}" autocomplete="off">{fields}'
        '<p class="choices"><button type="submit" name="decision" value="allow">Allow</button> '
        '<button type="submit" name="decision" value="deny" class="second">Not me, cancel</button></p></form>'
    )


def code_form(action: str, sesskey: str, wrong: str = "", code: str = "") -> str:
    """Asks for the short code; `wrong` says what was wrong with the one before."""
    said = f'<div id="videostorage-code-error">{alert(wrong)}</div>' if wrong else ""
    invalid = ' aria-invalid="true"' if wrong else ""
    described = "videostorage-code-help" + (" videostorage-code-error" if wrong else "")
    return (
        '<p id="videostorage-code-help">The application on the computer shows a code of eight letters. Type it here;'
        f" capital or small letters and the hyphen do not matter.</p>{said}"
        f'<form method="post" action="{escape(action)}" class="narrow" autocomplete="off">{hidden(sesskey=sesskey)}'
        '<p><label for="videostorage-code">Code</label><input type="text" id="videostorage-code" name="code"'
        f' value="{escape(code)}" required maxlength="20" autofocus autocomplete="off" autocapitalize="characters"'
        f' spellcheck="false" aria-describedby="{described}"{invalid}></p>'
        '<p><button type="submit">Continue</button></p></form>'
    )


def computers_table(action: str, sesskey: str, rows: Iterable[tuple[int, list[str]]]) -> str:
    """The computers that are signed in: each a number, and name, signed in, address, last used and valid until."""
    names = ("Computer", "Signed in", "Network address", "Last used", "Valid until", "Actions")
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    lines = "".join(_computer(action, sesskey, ident, *cells) for ident, cells in rows)
    return (
        '<div class="wide"><table><caption class="unseen">Computers that are signed in</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table></div>"
    )


def _computer(action: str, sesskey: str, ident: int, name: str, *cells: str) -> str:
    told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return (
        f'<tr><th scope="row">{escape(name)}</th>{told}<td><form method="post" action="{escape(action)}">'
        f'{hidden(sesskey=sesskey, signout=ident)}<button type="submit" class="second">Sign out '
        f'<span class="unseen">{escape(name)}</span></button></form></td></tr>'
    )
