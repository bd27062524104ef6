"""Benchmarks: peers and this project's engine, side by side in the same run. `make bench` (docs/performance.md)."""
