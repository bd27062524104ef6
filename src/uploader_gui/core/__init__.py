"""All behaviour of the uploader; no Qt."""
