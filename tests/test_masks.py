"""Masks by class, and the scanner: what they never show, what it finds, and how long it takes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pdca.masks import check_digit, is_bank_card, is_id_number, mask, masked_text, names_masked, scan

ID = "11010519491231002X"
PHONE = "13812345678"
CARD = "6222021234567890128"
WIDE = "".join(chr(ord(digit) + 0xFEE0) for digit in PHONE)
"""The phone number in full-width digits."""

DIGITS = st.text("0123456789", min_size=1, max_size=20)
PHONES = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
IDS = st.from_regex(
    r"[1-6][1-5][0-9]{4}19[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9])[0-9]{3}[0-9X]", fullmatch=True
)
WORDS = st.text(min_size=2, max_size=40).filter(lambda text: len(text.strip()) > 1)


@pytest.mark.row("J6")
@given(IDS)
def test_id_number(value):
    """Of an identity number one character is seen, and neither region nor day of birth."""
    assert mask("id_number", value) == "********" + value[-1]


@pytest.mark.row("J6")
@given(PHONES)
def test_phone(value):
    """Of a phone number the last four digits are seen; ten million numbers share each mask."""
    assert mask("phone", value) == "********" + value[-4:]


@pytest.mark.row("J6")
@given(st.sampled_from(["id_number", "phone", "bank_card"]), WORDS)
def test_numbers_show_four_at_most(kind, value):
    """Whatever is taken for a number, at most four of its characters are seen, and never half of it."""
    seen = len(mask(kind, value).removeprefix("********"))
    assert seen <= 4
    assert seen <= len(value.strip()) / 2


@pytest.mark.row("J6")
@given(WORDS)
def test_name(value):
    """Of a name the first character is seen, and not how long it is."""
    assert mask("name", value) == value.strip()[0] + "○○"


@pytest.mark.row("J6")
def test_name_of_one_character():
    """A name of one character is hidden whole."""
    assert mask("name", "张") == "○○"
    assert names_masked("张三、李") == "张○○、○○"


@pytest.mark.row("J6")
@given(WORDS)
def test_address_shows_no_more_than_a_province(value):
    """Of an address nothing is seen but a province from the closed list."""
    assert mask("address", value) == "○○"
    assert mask("address", f"江苏省{value}") == "江苏省○○"
    assert mask("address", "江苏省") == "○○"


@pytest.mark.row("J6")
@given(st.dates())
def test_birth(value):
    """Of a day of birth the year is seen."""
    assert mask("birth", value.isoformat()) == f"{value.year:04}-**-**"


@pytest.mark.row("J6")
@given(WORDS)
def test_health_and_unknown_classes(value):
    """Of health, and of a class that nobody knows, nothing is seen; nor of a day that is none."""
    assert {mask("health", value), mask("secret", value), mask("birth", "1990")} == {"○○"}


@pytest.mark.row("J6")
@given(st.sampled_from(["name", "id_number", "phone", "address", "birth", "health"]), WORDS, WORDS)
def test_masks_tell_no_length(kind, value, more):
    """A mask is as long for a long value as for a longer one."""
    assert len(mask(kind, value.strip() * 12)) == len(mask(kind, value.strip() * 13))


@pytest.mark.row("J6")
@given(IDS, PHONES, st.text(alphabet="甲乙丙，。 \n", max_size=9))
def test_masked_text_holds_no_number(identity, phone, between):
    """In running text every number that the scanner knows is masked, and the rest stays."""
    seen = masked_text(f"甲{identity}{between}乙{phone}{between}丙")
    assert identity not in seen
    assert phone not in seen
    assert seen.startswith("甲********")
    assert list(scan(seen)) == []


@pytest.mark.row("E12")
@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"本人身份证{ID}。", ["id_number"]),
        (f"本人身份证{ID.lower()}。", ["id_number"]),
        ("110105 19491231 002X", ["id_number"]),
        (f"电话：{PHONE}", ["phone"]),
        ("138 1234 5678，138-1234-5678", ["phone", "phone"]),
        (WIDE, ["phone"]),
        (f"+86{PHONE}、0086{PHONE}", ["phone", "phone"]),
        (f"卡号{CARD}", ["bank_card"]),
        ("6222 0212 3456 7890 128", ["bank_card"]),
        (f"{ID} {PHONE}", ["id_number", "phone"]),
        (f"{PHONE[:-1]}", []),
        (f"{PHONE}9", []),
        ("2026-05-18 至 2026-06-18，第 12 号，共 138 户 1234 人", []),
        ("DY-2026-001", []),
        ("6222021234567890127", []),
        ("电话 0512-65123456", []),
        ("", []),
    ],
)
def test_scan(text, kinds):
    """The scanner finds identity numbers, mobile phones and cards, in groups and full-width too, and no other number."""
    assert [one.kind for one in scan(text)] == kinds


def test_places():
    """What was found is told by its place in the text as given."""
    text = f"甲：{PHONE}；乙"
    assert [text[one.start : one.stop] for one in scan(text)] == [PHONE]


@given(st.text("0123456789", min_size=17, max_size=17))
def test_check_digit(body):
    """Exactly one check digit is right, and a change of one digit makes it wrong (GB 11643)."""
    right = check_digit(body)
    other = str((int(body[3]) + 1) % 10)
    assert check_digit(body[:3] + other + body[4:]) != right


def test_id_number_rules():
    """A region with a day of birth or with the right check digit is somebody's number; a number of an order is not."""
    assert is_id_number(ID)
    assert is_id_number(ID[:-1] + "1")
    assert not is_id_number("000000000000000000")
    assert not is_id_number("320101999999990013")


def test_card():
    """A card has a known beginning and the right Luhn digit."""
    assert is_bank_card(CARD)
    assert not is_bank_card("1" + CARD[1:])


@given(st.text())
def test_scan_never_raises(text):
    """Whatever the text, what was found lies inside it, in order and apart."""
    last = 0
    for one in scan(text):
        assert last <= one.start < one.stop <= len(text)
        last = one.stop


@pytest.mark.no_cover
@pytest.mark.row("E11")
@pytest.mark.parametrize("unit", ["1", "1 ", "123 ", "138-1234-", "1X", "6222 ", WIDE, "13812345678", "x1-"])
def test_scan_takes_linear_time(unit):
    """Ten times the text takes about ten times as long, whatever is repeated in it: no text makes the scanner hang."""

    def taken(size):
        text, best = unit * (size // len(unit)), float("inf")
        for _ in range(3):
            start = time.process_time()
            sum(1 for _ in scan(text))
            best = min(best, time.process_time() - start)
        return best

    small, large = taken(4_000), taken(40_000)
    assert large < 60 * small + 0.05  # quadratic would be a hundred times


def test_digests_are_nobodys():
    """Digits inside a digest are no phone number; the same digits by themselves, or in a longer run, are."""
    digest = "a" * 20 + "13912345678" + "b" * 33
    assert list(scan(digest)) == []
    assert [one.kind for one in scan(f"sha256:{digest} 13912345678")] == ["phone"]
    assert [one.kind for one in scan(digest[:-1])] == ["phone"]
    assert [one.kind for one in scan(digest + "c")] == ["phone"]
