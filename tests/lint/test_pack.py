"""What lint says of a pack as a whole."""


def test_a_sound_pack_has_no_mistakes(sound):
    """A procedure whose names, ways, guards and titles are in order is passed in silence."""
    assert [str(one.place) + one.line() for one in sound.with_files({}).mistakes] == []
