"""The Moodle client: what a site can do, signing in, assignments, submissions."""
