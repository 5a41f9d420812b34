"""What the server holds of its own (RssAnon): after one page, and at its highest while many read and search."""
import time
from itertools import islice
from urllib.parse import quote_plus

from measuring import processes, servers
from measuring.figures import Row
from measuring.loading import READERS, Load
from measuring.questions import questions

ARTICLES, OTHERS, SEARCHES = 3_000, 600, 400
REST = 2  # seconds until what the start needed is given back or not


def measure(bench):
    idle, highest, theirs = [], [], []
    for _ in range(bench.starts):
        with servers.archive(bench, "/") as server:
            time.sleep(REST)
            idle.append(server.memory())
            with processes.Highest(server.process.pid) as memory:
                Load(bench, server, "pages of all kinds", _addresses(bench)).passing()
                Load(bench, server, "kept pages", bench.spread("articles", ARTICLES)).rate(2)
            highest.append(memory.megabytes)
        with servers.reference(bench, "razor", bench.index, "/articles/1") as server:
            time.sleep(REST)
            theirs.append(server.memory())
    yield Row("memory, idle; bare Razor app", idle, "MB", theirs, "≤ 130 MB")
    yield Row("memory, under load", highest, "MB", aim="≤ 300 MB")


def _addresses(bench):
    searches = [f"/search?q={quote_plus(question.typed())}" for question in islice(questions(), SEARCHES)]
    others = [address for kind in ("speakers", "statements", "passages", "topics", "conferences") for address in bench.spread(kind, OTHERS)]
    return bench.spread("articles", ARTICLES) + searches + others + bench.spread("articles", ARTICLES)[:READERS]
