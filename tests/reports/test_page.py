"""The page: one file, no request, nothing from a log becomes markup, the same audit gives the same bytes."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from attrs import evolve

from pdca.audit import Severity
from pdca.phrase import Phrase
from pdca.reports import given, page, shaped
from tests.reports.conftest import EVIL


class Reader(HTMLParser):
    """Notes every element with its attributes, and what stands in scripts and styles."""

    def __init__(self, text):
        super().__init__()
        self.seen, self.inside, self._open = [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        self._open = tag

    def handle_data(self, data):
        if self._open in ("script", "style"):
            self.inside.append((self._open, data))

    def handle_endtag(self, tag):
        self._open = ""


@pytest.fixture(scope="module", params=["zh", "en"])
def made(request, audit):
    return page(shaped(audit, request.param)).decode()


@pytest.mark.row("H3")
def test_no_request(made):
    """No element of the page names anything to load, and the policy allows nothing."""
    read = Reader(made)
    assert not [
        tag
        for tag, _ in read.seen
        if tag in ("link", "img", "iframe", "object", "embed", "base", "a", "video", "audio", "image", "use")
    ]
    assert not [
        name
        for _, attrs in read.seen
        for name in attrs
        if name in ("src", "href", "srcset", "action", "data", "style", "xlink:href")
    ]
    assert "url(" not in made.partition("</style>")[0]
    assert "@import" not in made


@pytest.mark.row("H3")
def test_policy(made):
    """Only the style and the script whose digests stand in the policy can run."""
    read = Reader(made)
    policy = next(
        attrs["content"] for tag, attrs in read.seen if attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    texts = [text for _, text in read.inside if not text.startswith("{")]
    assert len(texts) == 2
    for text in texts:
        assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy


@pytest.mark.row("H3")
def test_nothing_becomes_markup(made):
    """A name that would like to be a script is shown as text, without characters that turn the line round."""
    read = Reader(made)
    assert len([1 for tag, _ in read.seen if tag == "script"]) == 2
    assert not [attrs for _, attrs in read.seen if any(name.startswith("on") for name in attrs)]
    assert "\u202e" not in made
    assert "&lt;b&gt;" in made


@pytest.mark.row("H3")
def test_data_come_back(audit, made):
    """The report's data can be read back from the page, hostile names and all."""
    report = given(made.encode())
    assert EVIL in next(one["by"] for one in report.shape["findings"] if one["rule"] == "propose.by")


def test_same_bytes(audit):
    """The same audit gives the same page."""
    assert page(shaped(audit)) == page(shaped(audit))


def test_not_by_colour_alone(audit):
    """Every severity has a word and a sign of its own."""
    text = page(shaped(audit)).decode()
    for mark in ("▲ 严重不符合", "◆ 一般不符合", "○ 观察项"):
        assert mark in text


def test_partial(audit):
    """A partial audit says so before anything else, and why."""
    text = page(shaped(evolve(audit, complete=False, limits=(Phrase("中途停止", "broken off"),)))).decode()
    body = text.partition("<body>")[2]
    assert body.index("这不是完整的审计") < body.index("审核发现")
    assert "中途停止" in body


def test_allowed_stays_visible(audit):
    """What was allowed is on the page, with reason and authority, and marked."""
    text = page(shaped(audit)).decode()
    assert re.search(r'class="finding major allowed".*?镇党委', text, re.DOTALL)


def test_balanced(made):
    """Every element that is opened is closed."""
    void = {"meta", "input", "br"}
    depth = []

    class Balance(HTMLParser):
        def handle_starttag(self, tag, attrs):
            if tag not in void:
                depth.append(tag)

        def handle_endtag(self, tag):
            assert depth.pop() == tag

    Balance().feed(made)
    assert depth == []


@pytest.mark.parametrize(("language", "row"), [("zh", "缺少的数据</dt><dd>表决：反对、签名</dd>"), ("en", "Missing</dt><dd>ballot: no, who signed</dd>")])
def test_what_is_missing_is_told_in_words(audit, language, row):
    """The row of missing data has each word once; the ids stay in the data."""
    words = (Phrase("表决：反对", "ballot: no"), *[Phrase("签名", "who signed")] * 2)
    one = evolve(audit.findings[0], missing=("ballot.no", "signed_by", "a.signed_by"), missing_titles=words)
    text = page(shaped(evolve(audit, findings=(one,)), language)).decode()
    assert row in text
    assert given(text.encode()).shape["findings"][0]["missing"] == ["ballot.no", "signed_by", "a.signed_by"]


def test_beyond(audit):
    """What a source of its kind cannot tell is named in the page; where a trail tells everything, nothing is."""
    other = evolve(audit, beyond=(Phrase("谁也没看的甲", "first"), Phrase("谁也没看的乙", "second")))
    assert "谁也没看的甲；谁也没看的乙" in page(shaped(other)).decode()
    assert "first; second" in page(shaped(other, "en")).decode()
    assert "只有账才说得出" not in page(shaped(audit)).decode()


@pytest.mark.parametrize(("certain", "tone"), [(True, "fine"), (False, "unsure")])
def test_the_heading_is_not_green_where_something_cannot_be_said(audit, certain, tone):
    """A page of nothing but what cannot be said has the heading for that, in words and in colour; the same stands in the data."""
    one = evolve(audit.findings[0], kind="unclear", severity=Severity.OBSERVATION, certain=certain, allowed=None)
    shape = shaped(evolve(audit, findings=(one,), complete=True))
    assert shape["conclusion"]["tone"] == tone
    assert f'<p class="verdict {tone}">{shape["conclusion"]["said"]}</p>' in page(shape).decode()
