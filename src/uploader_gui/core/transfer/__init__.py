"""Moving bytes: the queue, one upload's story, and the protocols under it."""
