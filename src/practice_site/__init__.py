"""A practice site on loopback: stand-ins for Moodle and Cloudflare Stream, for the demo and the tests."""
