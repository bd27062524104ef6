"""The zip files of the Moodle plugins."""

import importlib.util
import os
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks its module up by name.
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


plugins = load("plugins")


def version(component, release="1.2.3"):
    return (
        f"<?php\n$plugin->component = '{component}';\n$plugin->version = 2026112100;\n"
        f"$plugin->requires = 2022112800; // Moodle 4.1.\n$plugin->release = '{release}';\n"
    )


@pytest.fixture
def tree(tmp_path):
    for folder, component in (
        ("local/library", "local_library"),
        ("mod/assign/submission/one", "assignsubmission_one"),
    ):
        (tmp_path / "moodle" / folder / "db").mkdir(parents=True)
        (tmp_path / "moodle" / folder / "version.php").write_text(version(component))
        (tmp_path / "moodle" / folder / "db" / "access.php").write_text("<?php\n")
        (tmp_path / "moodle" / folder / ".hidden").write_text("no")
    return tmp_path / "moodle"


def test_a_zip_holds_one_folder_named_as_moodle_wants_it_and_no_hidden_file(tree, tmp_path):
    found = plugins.find_plugins(tree)
    assert [plugin.component for plugin in found] == ["local_library", "assignsubmission_one"]
    path = plugins.pack(found[1], tmp_path / "dist")
    assert path.name == "assignsubmission_one-1.2.3.zip"
    assert zipfile.ZipFile(path).namelist() == ["one/db/access.php", "one/version.php"]


def test_the_same_source_gives_the_same_bytes(tree, tmp_path):
    plugin = plugins.find_plugins(tree)[0]
    first = plugins.pack(plugin, tmp_path / "first").read_bytes()
    for file in tree.rglob("*.php"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
        file.chmod(0o600)
    assert plugins.pack(plugin, tmp_path / "second").read_bytes() == first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "has no version.php"),
        (version("local_other"), "local_other"),
        (version("assignsubmission_one").replace("$plugin->release", "$plugin->maturity"), "$plugin->release"),
        (version("assignsubmission_one", "9.9"), "same release"),
    ],
)
def test_what_could_not_be_published_is_named(tree, text, told):
    file = tree / "mod/assign/submission/one/version.php"
    if text is None:
        file.unlink()
    else:
        file.write_text(text)
    with pytest.raises(plugins.Unfit) as caught:
        plugins.find_plugins(tree)
    assert told in str(caught.value)


def test_a_folder_without_plugins_is_no_success(tmp_path):
    with pytest.raises(plugins.Unfit):
        plugins.find_plugins(tmp_path)
