"""Whether a receipt is what a site has signed, and whether a file is the one that it names."""
