"""The page in a real browser: it shows what it should, filters, and asks nothing of any network."""

import shutil
import subprocess

import pytest

from pdca.reports import page, shaped

PROBE = """<script>{
const form = document.getElementById("filter");
const count = () => Array.from(document.querySelectorAll(".finding")).filter((one) => !one.hidden).length;
const before = count();
form.elements.severity.value = "major";
form.dispatchEvent(new Event("input"));
document.title = ["probe", before, count(), form.hidden, document.querySelectorAll("svg").length > 0,
  performance.getEntriesByType("resource").length].join(" ");
}</script>"""


@pytest.fixture(scope="module")
def browser():
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert found, "Chromium is needed: apt-get install chromium"
    return found


def dumped(browser, path):
    words = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=3000",
        "--dump-dom",
        f"--user-data-dir={path.parent}/profile",
        path.as_uri(),
    ]
    return subprocess.run(words, check=True, capture_output=True, text=True, timeout=300).stdout


@pytest.mark.browser
def test_filter(audit, browser, tmp_path):
    """The filter is there, shows all, leaves what was asked for, and nothing was loaded."""
    made = page(shaped(audit)).decode()
    severities = [one.severity.value for one in audit.findings]
    start = made.index("script-src '")
    eased = made[:start] + "script-src 'unsafe-inline'" + made[made.index(";", start) :]
    path = tmp_path / "page.html"
    path.write_text(eased.replace("</body>", f"{PROBE}</body>"), "utf-8")
    title = dumped(browser, path).partition("<title>")[2].partition("</title>")[0]
    assert title == f"probe {len(severities)} {severities.count('major')} false true 0"


@pytest.mark.row("H3")
@pytest.mark.browser
def test_policy_lets_our_script_run_and_no_other(audit, browser, tmp_path):
    """Under its own policy the page's script runs, and one that was added does not."""
    path = tmp_path / "page.html"
    path.write_text(page(shaped(audit)).decode().replace("</body>", f"{PROBE}</body>"), "utf-8")
    shown = dumped(browser, path)
    assert "<title>probe" not in shown
    assert '<form id="filter">' in shown
