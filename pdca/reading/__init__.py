"""From YAML files to values: text and its mistakes, procedures, law, words.

`pdca.reading.text` turns bytes into nodes that know where they stand, the other modules turn nodes into the
frozen values of `pdca.procedure` and `pdca.law`. Nothing here stops at a first mistake: all are collected.
"""
