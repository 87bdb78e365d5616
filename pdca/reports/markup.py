"""HTML as a tree that is written out escaped: nothing that came from a log can become markup."""

import base64
import hashlib
import json
from typing import Any, Final
from xml.etree.ElementTree import Element, tostring

from pdca.reports.wording import fit

Content = Element | str | int | None


def tag(name: str, /, *content: Content, **attributes: object) -> Element:
    """Return an element; of attributes ``class_`` is ``class``, ``data_x`` is ``data-x``, and `None` is left out."""
    said = {
        key.rstrip("_").replace("_", "-"): fit(value) for key, value in attributes.items() if value is not None
    }  # fmt: skip
    made = Element(name, said)
    last: Element | None = None
    for one in content:
        if isinstance(one, Element):
            made.append(one)
            last = one
        elif one is not None and last is None:
            made.text = (made.text or "") + fit(one)
        elif one is not None and last is not None:
            last.tail = (last.tail or "") + fit(one)
    return made


def raw(name: str, text: str, /, **attributes: object) -> Element:
    """Return a style or script element with *text* of ours, which is written as it is."""
    made = tag(name, **attributes)
    made.text = text
    return made


def data(shape: Any) -> Element:
    """Return *shape* as a block of data that no browser runs, and from which `read` gets it back."""
    said = json.dumps(shape, ensure_ascii=True, separators=(",", ":"))
    safe = said.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return raw("script", safe, type="application/json", id=DATA)


DATA: Final = "report"
_OPENS: Final = f'<script type="application/json" id="{DATA}">'.encode()


def read(page: bytes) -> Any:
    """Return the data in the bytes of a *page*. Raises ValueError where there is none."""
    _, opened, rest = page.partition(_OPENS)
    inside, closed, _ = rest.partition(b"</script>")
    if not opened or not closed:
        raise ValueError("no data in the page")
    return json.loads(inside)


def allowed_hash(text: str) -> str:
    """Return how a content security policy names the inline *text*."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def document(language: str, head: list[Element], body: list[Element]) -> bytes:
    """Return a whole HTML document."""
    root = tag("html", tag("head", *head), tag("body", *body), lang="zh-CN" if language == "zh" else "en")
    return b"<!doctype html>\n" + tostring(root, encoding="unicode", method="html").encode() + b"\n"
