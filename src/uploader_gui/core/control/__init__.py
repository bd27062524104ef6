"""One engine for each journal: hold it, or become the remote control of the program that does."""
