"""What is kept on disk: the journal, secrets, receipts."""
