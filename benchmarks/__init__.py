"""Measurements behind the claims of docs/speed.md: ``python -m benchmarks [name ...]``.

Everything is a ratio within one run: rivals take turns, each turn is compared with the others' of the same round, and the
median of the rounds counts, because on a shared machine all of a round meet the same noise.
"""
