"""What the command line shows: lines, a live picture, or JSON."""
