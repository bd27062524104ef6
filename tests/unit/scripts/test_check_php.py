"""The checks of the Moodle plugins' source."""

import pytest
from tests.unit.scripts.test_plugins import load

check_php = load("check_php")
FOLDER = "local/library"
LANGUAGE = f"{FOLDER}/lang/en/local_library.php"


def source(body):
    return (
        f"{check_php.HEADER}\n/**\n * A file.\n *\n * @package    local_library\n"
        f" * @copyright  somebody\n * @license    some\n */\n\n{body}"
    )


@pytest.fixture
def check(tmp_path):
    def run(**files):
        named = {"code": f"{FOLDER}/lib.php", "lang": LANGUAGE, "template": f"{FOLDER}/templates/page.mustache"}
        for name, text in files.items():
            path = tmp_path / named[name]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return [line.removeprefix(f"{FOLDER}/") for line in check_php.check_tree(tmp_path)]

    return run


def strings(*keys):
    return source("".join(f"$string['{key}'] = 'It\\'s a text';\n" for key in keys))


def test_a_file_as_it_shall_be_passes(check):
    code = source("// It's one comment.\n$a = get_string('name', 'local_library');\n")
    assert check(code=code, lang=strings("name", "pluginname")) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<?php\n", "licence"),
        (source("$a = 1;\n").replace("local_library", "local_libraries"), "@package local_library"),
        (source("$a = 1;\n").replace("@license", "@licence"), "@license"),
        (source("$a = 1;"), "one line end"),
        (source("$a = 1;\n\n"), "one line end"),
        (source("$a = 1;\r\n"), "line ends of another system"),
        (source("\t$a = 1;\n"), "lib.php:25: tab"),
        (source("$a = 1; \n"), "lib.php:25: blanks at the end"),
        (source("$a = '" + "x" * 130 + "';\n"), "lib.php:25: 138 characters"),
    ],
)
def test_what_is_wrong_with_a_file_is_named_with_its_place(check, text, told):
    assert told in "\n".join(check(code=text))


def test_a_long_string_of_the_language_passes(check):
    assert check(lang=source("$string['pluginname'] = '" + "x" * 200 + "';\n")) == []


@pytest.mark.parametrize(
    "code",
    [
        "get_string('absent', 'local_library');",
        "get_string('absent', 'local_library', $a);",
        "throw new moodle_exception('absent', 'local_library');",
        "get_string($x === 'seen' ? 'absent' : 'present', 'local_library');",
        "get_string(\n    'absent',\n    'local_library'\n);",
    ],
)
def test_a_string_that_is_asked_for_and_not_defined_is_named(check, code):
    told = check(code=source(f"{code}\n$b = 'present';\n"), lang=strings("pluginname", "present"))
    assert told == ["lib.php: local_library has no string absent"]


def test_a_template_asks_for_strings_too(check):
    told = check(lang=strings("pluginname"), template="<b>{{#str}} absent, local_library {{/str}}</b>")
    assert told == ["templates/page.mustache: local_library has no string absent"]


def test_a_string_that_nothing_asks_for_is_named(check):
    code = source("$a = get_string('state_' . $s, 'local_library'); // 'comment'\n$b = \"privacy:path:{$x}\";\n")
    keys = ("comment", "pluginname", "privacy:path:log", "state_ready", "unused")
    told = check(code=code, lang=strings(*keys))
    assert told == [f"lang/en/local_library.php: {key} is used nowhere" for key in ("comment", "unused")]


def test_strings_stand_in_order_and_once(check):
    code = source("$a = ['b', 'a'];\n")
    told = check(code=code, lang=strings("b", "a", "b", "pluginname"))
    assert told == ["lang/en/local_library.php: b is defined twice", "lang/en/local_library.php: a must stand before b"]


def test_without_php_the_syntax_is_not_checked_and_one_line_says_so(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list(check_php.check_syntax([tmp_path / "a.php"])) == []
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.skipif(not check_php.shutil.which("php"), reason="PHP is not present: apt-get install php-cli")
def test_php_itself_names_a_mistake(tmp_path):
    (tmp_path / "good.php").write_text("<?php\n$a = 1;\n")
    (tmp_path / "bad.php").write_text("<?php\n$a = ;\n")
    told = list(check_php.check_syntax(sorted(tmp_path.glob("*.php"))))
    assert len(told) == 1
    assert "bad.php" in told[0]
