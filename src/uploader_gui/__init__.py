"""Video Uploader for Moodle: gets big field videos into Moodle over bad links, and proves it."""

__version__ = "0.1.0"
