"""One engine for each journal: hold it, or become the remote control of the program that does."""

from uploader_gui.core.control.session import open_engine

__all__ = ["open_engine"]
