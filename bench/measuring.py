"""What bench/accuracy and bench/speed share: running the program with its cost, and writing tables.

Python 3.8 or newer, its standard library only; Linux, macOS or another POSIX system.
"""

import datetime
import os
import platform
import re
import signal
import subprocess
import sys
import threading
import time

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGE = os.path.join(HOME, "docs", "accuracy.md")
MEASURED = ["data", "engine", "app", "pom.xml", "orontes"]


class Fault(Exception):
    """A run that gave no figure; its message says why, in words fit for the page."""


class Cost:
    """Wall time in seconds, processor time in seconds and peak resident memory in MiB of a process."""

    def __init__(self, wall_s, cpu_s, peak_mib):
        self.wall_s, self.cpu_s, self.peak_mib = wall_s, cpu_s, peak_mib


def orontes(arguments, limit_s, log):
    """Runs the program; returns its Cost. What it says goes into the file `log`."""
    with open(log, "wb") as said:
        begun = time.monotonic()
        process = subprocess.Popen(
            [os.path.join(HOME, "orontes")] + arguments,
            stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True)
        late = threading.Event()

        def stop():
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit_s, stop)
        timer.start()
        try:
            _, status, used = os.wait4(process.pid, 0)
        except KeyboardInterrupt:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            timer.cancel()
        wall_s = time.monotonic() - begun
        process.returncode = status
    if late.is_set():
        raise Fault(f"did not finish in {limit_s / 60:.0f} minutes")
    if status != 0:
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else f"signal {os.WTERMSIG(status)}"
        raise Fault(f"orontes {arguments[0]} ended with {code}: {last_line(log)}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(wall_s, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def last_line(path):
    """The last line that says something, without paths of this machine."""
    with open(path, encoding="utf-8", errors="replace") as f:
        lines = [line.strip() for line in f if line.strip()]
    if not lines:
        return "it said nothing"
    return re.sub(r"(?<![\w.])/(?:[\w.-]+/)+", "", lines[-1])[:200]


def ready(log):
    """Builds the program if need be, so that no build is measured; returns what it says of itself."""
    orontes(["version"], 1800, log)
    with open(log, encoding="utf-8", errors="replace") as f:
        said = dict(line.split(None, 1) for line in f if len(line.split(None, 1)) == 2)
    return {k: v.strip() for k, v in said.items() if k in ("orontes", "knowledge", "java")}


def revision():
    """Short revision of the checkout, with + if what is measured differs from it."""
    def git(*words):
        return subprocess.run(
            ["git", "-C", HOME] + list(words), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            universal_newlines=True)
    try:
        head = git("rev-parse", "--short", "HEAD")
        if head.returncode != 0:
            return "unknown"
        changed = git("status", "--porcelain", "--", *MEASURED).stdout.strip()
        return head.stdout.strip() + ("+" if changed else "")
    except OSError:
        return "unknown"


def machine(java):
    """The machine in words that name nobody's."""
    model = platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as f:
            model = next((line.split(":", 1)[1].strip() for line in f if line.startswith("model name")), model)
    except OSError:
        pass
    return f"{usable_cores()} cores ({model}), Java {java}"


def usable_cores():
    """Cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def today():
    return datetime.date.today().isoformat()


def number(x):
    """1234567 as 1,234,567; small fractions with one digit after the point."""
    return f"{x:,.0f}" if x >= 100 or isinstance(x, int) else f"{x:.1f}"


# ---- the page

class Table:
    """A table of the page between <!-- NAME:begin --> and <!-- NAME:end -->; rows are kept by their first cell."""

    def __init__(self, name, heads, order):
        self.name, self.heads, self.order = name, heads, order
        self.rows = {}
        for line in self._inside(read_page()).splitlines():
            first = line.strip("|").split("|")[0].strip().strip("`")
            if line.startswith("| `") and first in order:
                self.rows.setdefault(first, []).append(line)

    def _marks(self):
        return f"<!-- {self.name}:begin -->", f"<!-- {self.name}:end -->"

    def _inside(self, page):
        begin, end = self._marks()
        if page.count(begin) != 1 or page.count(end) != 1:
            raise SystemExit(f"docs/accuracy.md must hold {begin} and {end} once each")
        return page.split(begin)[1].split(end)[0]

    def put(self, first, rows):
        """Replaces all rows of `first`; each row is the list of the other cells."""
        clean = lambda cell: str(cell).replace("|", "/").replace("\n", " ")
        self.rows[first] = ["| `%s` | %s |" % (first, " | ".join(clean(c) for c in row)) for row in rows]

    def write(self):
        begin, end = self._marks()
        page = read_page()
        lines = ["| " + " | ".join(self.heads) + " |", "|" + "---|" * len(self.heads)]
        for first in self.order:
            lines += self.rows.get(first, [])
        before, after = page.split(begin)[0], page.split(end)[1]
        new = PAGE + ".new"
        with open(new, "w", encoding="utf-8") as f:
            f.write(before + begin + "\n" + "\n".join(lines) + "\n" + end + after)
        os.replace(new, PAGE)


def read_page():
    with open(PAGE, encoding="utf-8") as f:
        return f.read()
