"""Signing in to the practice Moodle: the pages a browser shows, and the addresses an application asks.

The parameters, answers and limits are those of `docs/protocol.md`, "Signing in"; the names are the plugin's.
"""
