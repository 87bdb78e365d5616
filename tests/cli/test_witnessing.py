"""Witnesses, time stamps, printed codes and admission on the command line, each against a real other side."""

import re
import signal
import subprocess
import sys

import pytest

from pdca import keys
from pdca.anchors.code import WIDTH
from pdca.cli import BROKEN, FINE, FORKED, FOUND, WRONG
from pdca.note import COSIGNATURE
from tests.anchors.authority import certify, reply, send, serving
from tests.cli.test_keeping import rewritten

LOG = "qinghe.example/log"
OPEN = [
    "open", "major-decision-eight-steps", "D-1", "--by", "p-9101:secretariat", "--reason", "系统上线前的事项", "--day", "2026-10-01", "--fact", "about=建设养老服务中心",
    "--fact", "plan.what=建设养老服务中心1处", "--fact", "plan.why=全镇没有照护床位", "--fact", "plan.when.from=2026-10-01", "--fact", "plan.when.to=2027-10-01",
    "--fact", "plan.where=示例镇", "--fact", "plan.who=p-9201", "--fact", "plan.how.target=40", "--fact", "plan.how.unit=张", "--fact", "plan.how.method=竣工验收",
]  # fmt: skip


@pytest.fixture
def witnessed(keyed):
    """Return a keyed shell beside which a witness is served by another process, and the address of it."""
    assert keyed("key", "new", "w", "--name", "archive.example/w", "--as-witness") == FINE
    words = [
        "witness",
        "serve",
        "k.pub",
        "--key",
        "w",
        "--state",
        "state.db",
        "--listen",
        "127.0.0.1:0",
        "--lang",
        "en",
    ]
    with subprocess.Popen(
        [sys.executable, "-m", "pdca", *words], cwd=keyed.folder, stdout=subprocess.PIPE, text=True
    ) as served:
        try:
            line = served.stdout.readline()
            yield keyed, re.search(r"http://\S+", line)[0]
        finally:
            served.send_signal(signal.SIGTERM)
            assert served.wait(10) == 0


def anchor(shell, url, *more):
    return shell("anchor", "usb", "--key", "k", "--witness", url, "--witness-key", "w.pub", *more)


# -- witnesses


def test_a_witness_from_end_to_end(witnessed):
    """A witness served by one process cosigns what another anchors, and verification names it."""
    shell, url = witnessed
    assert anchor(shell, url) == FINE
    assert "√ 见证：archive.example/w" in shell.out
    shell.fill(2)
    assert anchor(shell, url) == FINE
    assert shell("verify", "--anchors", "usb", "--key", "k.pub", "--witness-key", "w.pub") == FINE
    assert "见证：archive.example/w" in shell.out
    found = shell.json("verify", "--anchors", "usb", "--key", "k.pub", "--witness-key", "w.pub")
    assert found["anchoring"]["witnesses"] == ["archive.example/w"]


@pytest.mark.row("A21", "I7")
def test_a_witness_stops_another_history(witnessed):
    """A log that was rewritten after it was witnessed is not anchored, though its folder was emptied: 5."""
    shell, url = witnessed
    anchor(shell, url)
    for path in (shell.folder / "usb").iterdir():
        path.unlink()
    rewritten(shell, 9, number=2)
    assert anchor(shell, url) == FORKED
    assert "分叉" in shell.err
    assert list((shell.folder / "usb").iterdir()) == []


def test_a_witness_stops_an_old_backup(witnessed):
    """A log that is shorter than its witness knows it is not anchored: 3."""
    shell, url = witnessed
    anchor(shell, url)
    for path in (shell.folder / "usb").iterdir():
        path.unlink()
    rewritten(shell, 3, number=1)
    assert anchor(shell, url) == BROKEN
    assert "短于见证" in shell.err


def test_a_policy(witnessed):
    """With a policy its witnesses are asked where it says, and its quorum decides, when anchoring and when verifying."""
    shell, url = witnessed
    one = (shell.folder / "w.pub").read_text("ascii").strip()
    other = keys.new("other.example/w", bytes(32), COSIGNATURE).witness()
    lines = f"log {(shell.folder / 'k.pub').read_text('ascii').strip()}\nwitness a {one} {url}\nwitness b {other}\n"
    (shell.folder / "any").write_text(f"{lines}group g any a b\nquorum g\n", "ascii")
    (shell.folder / "all").write_text(f"{lines}group g all a b\nquorum g\n", "ascii")
    assert shell("anchor", "usb", "--key", "k", "--policy", "any") == FINE
    assert shell("verify", "--anchors", "usb", "--policy", "any") == FINE
    assert "已锚定到第4号" in shell.out
    assert shell("verify", "--anchors", "usb", "--policy", "all") == FOUND
    assert "见证人不够：只有a" in shell.out
    assert shell("anchor", "usb", "--key", "k", "--policy", "all") == FOUND


def test_a_witness_that_is_not_there(keyed):
    """Where a witness does not answer the anchor is made all the same, and the command says so and ends with 1."""
    keyed("key", "new", "w", "--name", "w", "--as-witness")
    with serving(lambda handler, query: None) as url:
        pass
    assert anchor(keyed, url) == FOUND
    assert "没有应答" in keyed.out
    assert "见证人不够" in keyed.out
    assert "√ 已锚定" in keyed.out
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FINE
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub", "--witness-key", "w.pub") == FOUND


def test_an_unsigned_checkpoint_is_not_witnessed(keyed):
    """A checkpoint that no key signed is not shown to a witness."""
    keyed("key", "new", "w", "--name", "w", "--as-witness")
    assert keyed("anchor", "usb", "--witness", "http://127.0.0.1:1", "--witness-key", "w.pub") == FOUND
    assert "要先签名" in keyed.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("anchor", "--witness", "http://x"), "--witness-key"), (("anchor", "--witness", "http://x", "--witness-key", "k.pub"), "见证"),
        (("anchor", "--policy", "nothing"), "见证规则"), (("anchor", "--policy", "k"), "规则"), (("anchor", "--tsa", "http://x"), "--tsa-certificate"),
        (("anchor", "--policy", "k", "--witness", "http://x"), "不能同时"), (("anchor", "--tsa", "http://x", "--tsa-certificate", "k"), "证书"),
        (("anchor", "--print", "sheet.pdf"), ".svg"), (("verify", "--tsa-certificate", "nothing"), "证书"),
        (("witness", "serve", "k.pub", "--key", "k", "--state", "s"), "见证"), (("witness", "serve", "nothing", "--key", "k", "--state", "s"), "密钥"),
        (("witness", "serve", "k.pub", "--key", "k", "--state", "s", "--listen", "x"), "地址:端口"),
        (("witness", "serve", "k.pub", "--key", "k", "--state", "s", "--listen", "127.0.0.1:99999"), "地址:端口"), (("witness", "serve", "k.pub"), "--state"),
        (("trail", "--anchors", "nowhere"), "没有文件夹"),
    ],
    ids=str,
)  # fmt: skip
def test_wrong_input_is_one_sentence(keyed, words, said):
    """Wrong input ends with 2 and says what is wrong; no file is made."""
    before = sorted(keyed.folder.rglob("*"))
    assert keyed(*words) == WRONG
    assert said in keyed.err
    assert sorted(keyed.folder.rglob("*")) == before


@pytest.mark.row("I11")
def test_a_secret_that_was_typed_is_not_repeated(keyed):
    """A secret typed in place of its file is refused without being shown again, and so is one given as a public key."""
    secret = (keyed.folder / "k").read_text("ascii").strip()
    seed = secret.split("+", 4)[4]  # base64, which may hold a plus itself
    for words in (
        ("anchor", "--key", secret),
        ("witness", "serve", "k.pub", "--key", secret, "--state", "s"),
        ("verify", "--witness-key", secret),
        ("verify", "--witness-key", "k"),
    ):
        assert keyed(*words) == WRONG
        assert seed not in keyed.out + keyed.err


def test_a_witness_s_key(keyed):
    """A witness's key is another kind: it signs no anchors, and the check-up knows it."""
    keyed("key", "new", "w", "--name", "w", "--as-witness")
    assert keys.witness((keyed.folder / "w.pub").read_text("ascii")).name == "w"
    assert keyed("anchor", "usb", "--key", "w") == WRONG
    for file in ("w", "w.pub"):
        (check,) = [one for one in keyed.json("doctor", "--key", file)["checks"] if one["check"] == "key"]
        assert check["well"]


# -- time stamps


def test_a_time_stamp_from_end_to_end(keyed, tmp_path):
    """An anchor is stamped by a real authority, and verification tells the authority's time."""
    folder = certify(tmp_path / "tsa")
    (keyed.folder / "tsa.pem").write_bytes(
        (folder / "tsa.pem").read_bytes() + (folder / "root.pem").read_bytes()
    )
    with serving(lambda handler, query: send(handler, reply(folder, query))) as url:
        assert keyed("anchor", "usb", "--key", "k", "--tsa", url, "--tsa-certificate", "tsa.pem") == FINE
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub", "--tsa-certificate", "tsa.pem") == FINE
    assert re.search(r"时间戳：20\d\d-", keyed.out)
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FINE
    assert "时间戳" not in keyed.out


def test_an_authority_that_fails(keyed, tmp_path):
    """Where the authority gives no stamp the anchor is made all the same, and the command ends with 1."""
    folder = certify(tmp_path / "tsa")
    with serving(lambda handler, query: send(handler, b"nonsense")) as url:
        words = ("--tsa", url, "--tsa-certificate", str(folder / "root.pem"))
        assert keyed("anchor", "usb", "--key", "k", *words) == FOUND
        assert keyed.json("anchor", "usb", "--key", "k", *words)["failures"]
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FINE


# -- the sheet


def test_the_sheet_on_the_terminal(shell):
    """The terminal shows the sheet and its code at eighty columns."""
    assert shell("anchor", "--print", "terminal") == FINE
    assert max(len(line) for line in shell.out.split("\n")) <= WIDTH
    assert shell.out.count("█") > 100
    assert shell.out.count("账名：") == 1


def test_a_sheet_that_cannot_be_written(shell):
    """Where the sheet has no place, nothing is anchored."""
    assert shell("anchor", "usb", "--print", "no/sheet.svg") == WRONG
    assert not list((shell.folder / "usb").iterdir())


def test_the_sheet_as_a_file(shell):
    """The sheet goes to a drawing or a text, in place of yesterday's."""
    for name in ("sheet.svg", "sheet.txt", "sheet.svg"):
        assert shell("anchor", "--print", name) == FINE
        assert LOG in (shell.folder / name).read_text("utf-8")
    assert (shell.folder / "sheet.svg").read_text("utf-8").startswith("<svg")


def test_a_scanned_root(shell):
    """What a scanner reads from the sheet is taken as a noted root."""
    made = shell.json("anchor")
    assert shell("verify", "--root", f"{made['size']}:{made['root']}\n{LOG}") == FINE
    assert "已锚定到第4号" in shell.out
    assert shell("verify", "--root", f"{made['size']}:{made['root']}\nother") == WRONG


# -- what is missing, and who may start


@pytest.mark.row("A22")
def test_a_removed_anchor_ends_with_one(keyed):
    """An anchor that was removed from the end of its file is named as missing, and verification ends with 1."""
    for _ in range(3):
        keyed.fill(1)
        keyed("anchor", "usb", "--key", "k")
    (path,) = (keyed.folder / "usb").iterdir()
    whole = path.read_text("utf-8")
    path.write_text(whole[: whole.rindex("# 2026")], "utf-8")
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FOUND
    assert "缺少锚定" in keyed.out
    found = keyed.json("verify", "--anchors", "usb", "--key", "k.pub")["anchoring"]
    assert [(one["first"], one["last"]) for one in found["missing"]] == [(3, 3)]


@pytest.mark.row("A22")
def test_a_removed_file_is_said(keyed):
    """A file of anchors that is gone is told of by the log."""
    keyed("anchor", "usb", "--key", "k")
    (path,) = (keyed.folder / "usb").iterdir()
    path.unlink()
    assert keyed("verify", "--anchors", "usb") == FINE
    assert "不在这里" in keyed.out
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FOUND
    assert "指定的公钥既没有签名这本账" in keyed.out
    assert [one["count"] for one in keyed.json("verify", "--anchors", "usb")["anchoring"]["absent"]] == [1]


@pytest.mark.row("D6")
def test_odd_times_end_with_one(keyed):
    """A log whose end is older than its newest anchor is remarked, and verification ends with 1."""
    keyed("anchor", "usb", "--key", "k")
    (path,) = (keyed.folder / "usb").iterdir()
    path.write_text(path.read_text("utf-8").replace("# 2026-11-20", "# 2027-11-20"), "utf-8")
    assert keyed("verify", "--anchors", "usb", "--key", "k.pub") == FOUND
    assert "早于最新锚定" in keyed.out


@pytest.mark.row("B9")
def test_a_second_database_does_not_start(keyed):
    """With --anchors no command works on a second database under the name of an anchored log."""
    keyed("anchor", "usb", "--key", "k")
    rewritten(keyed, 7, number=2)
    for words in (("trail",), ("next",), ("list", "--cases")):
        assert keyed(*words, "--anchors", "usb") == FORKED
    (keyed.folder / "pdca.db").unlink()
    assert keyed(*OPEN, "--log", LOG, "--anchors", "usb") == BROKEN
    assert "短于锚定" in keyed.err
    assert not (keyed.folder / "pdca.db").exists()
    (check,) = [
        one
        for one in keyed.json("doctor", "--anchors", "usb", "--log", LOG)["checks"]
        if one["check"] == "anchors"
    ]
    assert (check["well"], "短于锚定" in check["message"]) == (False, True)


def test_the_anchored_database_starts(shell):
    """With --anchors the log that was anchored works as ever, and what anchoring adds to it is no case."""
    (shell.folder / "pdca.db").unlink()
    assert shell(*OPEN, "--anchors", "usb") == FINE
    assert shell("anchor", "usb") == FINE
    assert shell("next", "D-1", "--anchors", "usb") == FINE
    assert [one["case"] for one in shell.json("list", "--cases", "--anchors", "usb")["cases"]] == ["D-1"]
    assert shell("replay") == FINE
    (check,) = [
        one for one in shell.json("doctor", "--anchors", "usb")["checks"] if one["check"] == "anchors"
    ]
    assert check["well"]
