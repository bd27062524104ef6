"""Who hands out upload URLs."""
