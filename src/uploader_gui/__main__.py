"""Starts the window: ``python -m uploader_gui``."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Load the program, and run the window; the process ends with its status."""
    # Hardly anything that is loaded becomes garbage: not to search for it saves a tenth. ``ui.collecting`` begins.
    gc.disable()
    from uploader_gui.app import main as run  # noqa: PLC0415

    run()


if __name__ == "__main__":
    main()
