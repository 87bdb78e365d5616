"""What is wrong with procedures and law, all at once: mistakes with a place, a code and what to do."""

from pdca.lint.pack import lint_pack

__all__ = ["lint_pack"]
