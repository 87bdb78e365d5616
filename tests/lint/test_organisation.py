"""Files of organisations: read, and everything wrong told at once with its place."""

from pathlib import Path

import pytest

from pdca.declaration import Appointment, Kin, Unit
from pdca.lint.organisation import Words, check
from pdca.procedure import Role
from pdca.reading.organisation import plain, read_organisation

WORDS = Words(
    kinds={"township": "乡镇", "organ": "内设机构", "branch": "党支部"},
    roles={
        "secretary": Role(id="secretary", title="书记", kind="person"),
        "clerk": Role(id="clerk", title="经办人", kind="person"),
        "masses": Role(id="masses", title="群众", kind="public"),
    },
    standings={"full": "正式党员", "probationary": "预备党员"},
)

SOUND = """\
units:
  - {unit: town, kind: township, title: 示例镇, place: p/c}
  - {unit: office, kind: organ, above: town}
  - {unit: east, kind: branch, above: town, from: 2010-01-01, term: 2027-03-31}
  - {unit: old, kind: branch, above: town, from: 2010-01-01, until: 2024-12-31}
posts:
  - {post: secretary, seats: 1, kinds: [branch]}
people:
  - person: p-1
    posts:
      - {post: secretary, unit: old, from: 2015-01-01, until: 2024-12-31}
      - {post: secretary, unit: east, from: 2025-01-01, term: 2027-03-31}
    standings: [{standing: full, unit: east, from: 2012-01-01}]
    kin: [p-2]
  - person: p-2
    posts: [{post: clerk, unit: office, from: 2020-01-01}]
    standings:
      - {standing: probationary, unit: east, from: 2020-01-01, until: 2020-12-31}
      - {standing: full, unit: east, from: 2021-01-01}
    kin: [{person: p-1, from: 2019-01-01}]
"""


def checked(text):
    """Return what was read of *text*, and what is wrong with it."""
    written = read_organisation("o.yaml", text.encode())
    check(written, WORDS)
    return written


def told(*changes):
    """Return the lines of the mistakes in the sound file after *changes*."""
    text = SOUND
    for was, now in changes:
        assert was in text
        text = text.replace(was, now, 1)
    return [(str(one.place), one.code, one.phrase("zh")) for one in checked(text).mistakes]


def test_a_sound_file_has_no_mistakes():
    """What is right is taken as it is written."""
    written = checked(SOUND)
    assert [*written.mistakes] == []
    assert Unit(id="office", kind="organ", above="town") in written.declared()
    assert len(written.people) == 2


def test_the_sample_is_sound(kit):
    """The sample that comes along has no mistake under the words of the library."""
    data = Path("samples/organisation.yaml").read_bytes()
    written = read_organisation("organisation.yaml", data)
    roles = {role.id: role for one in kit.library.procedures() for role in one.roles.values()}
    choices = kit.library.words.choices
    words = Words(
        kinds=choices["unit_kinds"],
        standings=choices["standings"],
        roles={**roles, **kit.library.words.roles},
    )
    check(written, words)
    assert [*written.mistakes] == []


def test_what_is_written_out_reads_as_the_same():
    """An exported file declares what the organisation declares."""
    written = checked(SOUND)
    again = checked("\n".join(plain(written.declared())))
    assert [*again.mistakes] == []
    assert set(again.declared()) == set(written.declared())


def test_titles_may_stand_for_ids():
    """Kinds, posts and standings may be named by their Chinese titles."""
    written = checked(
        SOUND.replace("{post: clerk,", "{post: 经办人,").replace("kind: organ", "kind: 内设机构")
    )
    assert [*written.mistakes] == []
    assert [one.role for one in written.declared() if isinstance(one, Appointment)][-1] == "clerk"


@pytest.mark.parametrize(
    ("was", "now", "place", "code", "said"),
    [
        ("kind: organ", "kind: orgam", "o.yaml:3:26", "N1", "没有单位类别“orgam”，是不是“organ”？"),
        ("above: town}\n  - {unit: east", "above: twon}\n  - {unit: east", "o.yaml:3:40", "N1", "没有单位“twon”，是不是“town”？"),
        ("{post: clerk, unit: office", "{post: clerck, unit: office", "o.yaml:16:20", "N1", "没有职务“clerck”，是不是“clerk”？"),
        ("{post: clerk, unit: office", "{post: masses, unit: office", "o.yaml:16:20", "N1", "“群众”是公众，不用任命"),
        ("{post: clerk, unit: office", "{post: clerk, unit: offic", "o.yaml:16:33", "N1", "没有单位“offic”，是不是“office”？"),
        ("standing: probationary", "standing: probation", "o.yaml:18:20", "N1", "没有身份“probation”，是不是“probationary”？"),
        ("from: 2010-01-01, term: 2027-03-31", "from: 2010-01-01, term: 2009-03-31", "o.yaml:4:69", "N2", "2009-03-31早于开始之日2010-01-01"),
        ("until: 2020-12-31", "until: 2019-12-31", "o.yaml:18:71", "N2", "2019-12-31早于开始之日2020-01-01"),
        ("title: 示例镇", "above: east", "o.yaml:4:39", "N3", "上级单位绕成一圈：east → town → east"),
        ("  - person: p-2\n", "  - person: p-1\n", "o.yaml:15:13", "N4", "p-1已在o.yaml:9:13列过，合成一处"),
        ("{unit: office, kind: organ, above: town}", "{unit: town, kind: township}", "o.yaml:3:5", "N4", "与o.yaml:2:5重复"),
        ("{post: clerk, unit: office, from: 2020", "{post: secretary, unit: east, from: 2026", "o.yaml:16:49", "N5", "east的secretary只有1职，2026-01-01同时有2人：p-1、p-2"),
        ("from: 2021-01-01}", "from: 2020-06-01}\n      - {standing: full, unit: east, from: 2023-01-01}", "o.yaml:20:44", "N5", "与2020-06-01起的一段时间重叠"),
        ("unit: east, from: 2025-01-01", "unit: town, from: 2025-01-01", "o.yaml:12:33", "N6", "职务“secretary”不设在这类单位（township），只在：branch"),
        ("{post: secretary, seats", "{post: clerk}\n  - {post: secretary, seats", "", "", ""),
        ("{post: clerk, unit: office, from", "{post: clerk, unit: east, from: 2009-01-01}, {post: clerk, unit: office, from", "o.yaml:16:45", "N7", "单位“east”2010-01-01才成立，这里从2009-01-01起"),
        ("unit: old, from: 2015-01-01, until: 2024-12-31", "unit: old, from: 2015-01-01", "o.yaml:11:9", "N7", "单位“old”2024-12-31已撤销，这里还没有终止：写明 until，或者转到别的单位"),
        ("kin: [p-2]", "kin: [p-1]", "o.yaml:14:11", "N8", "p-1不能是自己的近亲属"),
        ("kin: [p-2]", "kin: [p-2, 张三]", "o.yaml:14:16", "bad-id", "“张三”不是编号：只用英文字母、数字、- 和 _（姓名写在名册里，不进组织文件）"),
        ("seats: 1", "seats: 0", "o.yaml:7:30", "bad-seats", "职数至少是1"),
        ("from: 2020-01-01}]", "from: 2020年1月1日}]", "o.yaml:16:47", "bad-date", "“2020年1月1日”不是有效的日期，请写成 2020-01-01"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(was, now, place, code, said):
    """Each kind of mistake names file, line and column, and what to do."""
    found = told((was, now))
    assert ((place, code, said) in found) if code else not found


def test_a_post_that_nobody_holds_is_an_error():
    """A role declared as a post without any appointment is told."""
    found = told(
        ("{post: clerk, unit: office, from: 2020-01-01}", ""),
        ("  - {post: secretary,", "  - {post: clerk}\n  - {post: secretary,"),
    )
    assert ("o.yaml:7:12", "N6", "职务“clerk”没有人担任") in found


def test_kinship_that_one_side_leaves_out_is_told_and_holds_for_both():
    """One of two people saying so is enough; the other's silence is a warning."""
    text = SOUND.replace("kin: [{person: p-1, from: 2019-01-01}]", "kin: [p-3]")
    written = checked(text)
    (one,) = written.mistakes
    assert (one.code, one.severity) == ("N8", "warning")
    assert one.phrase("zh") == "p-2的近亲属里没有p-1：已按双方互为近亲属处理"
    assert Kin(people=("p-1", "p-2")) in written.declared()


def test_all_mistakes_are_told_at_once():
    """Circle, person twice, vacant post, overlap, days reversed and an ended unit stand in one list, by line."""
    found = told(
        ("title: 示例镇", "above: east"),
        ("from: 2010-01-01, term: 2027-03-31", "from: 2010-01-01, term: 2009-03-31"),
        ("  - {post: secretary,", "  - {post: nobody}\n  - {post: secretary,"),
        ("unit: old, from: 2015-01-01, until: 2024-12-31", "unit: old, from: 2015-01-01"),
        ("  - person: p-2\n", "  - person: p-1\n"),
    )
    assert [code for _, code, _ in found] == ["N3", "N2", "N1", "N6", "N7", "N4", "N5", "N8"]


def test_unknown_keys_and_missing_ones_are_told():
    """A key that a file does not know is told with the nearest right one."""
    found = told(("kind: organ, above: town", "kind: organ, abov: town"))
    assert [code for _, code, _ in found] == ["unknown-key"]
