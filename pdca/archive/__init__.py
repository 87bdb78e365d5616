"""Archive packages: one case with its evidence, so that it can be checked in twenty years without this software.

`pdca.archive.package` makes them, `pdca.archive.intake` opens what others hand in, `pdca.archive.inspection` checks it.
The form is told in docs/format.md.
"""
