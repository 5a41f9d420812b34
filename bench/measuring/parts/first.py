"""Articles’ pages that nobody has asked for: one pass from the start of the server, against a Razor page with one row that is warm."""
import random
from statistics import median

from measuring import servers
from measuring.figures import Row
from measuring.loading import READERS, Load

ADDRESSES = 5_000
WARM, ROWS = 10_000, 20_000


def measure(bench):
    pages = bench.spread("articles", ADDRESSES + READERS)
    random.Random(5).shuffle(pages)
    rows = [f"/articles/{number % bench.size}" for number in range(0, 7 * ROWS, 7)]
    ours, late, theirs = [], [], []
    for _ in range(bench.starts):
        with servers.archive(bench) as server:
            rate, second_half = Load(bench, server, "first views", pages).passing()
            ours.append(rate)
            late.append(second_half)
        with servers.reference(bench, "razor", bench.index, "/articles/1") as server:
            Load(bench, server, "Razor page", rows[:WARM]).passing()
            theirs.append(Load(bench, server, "Razor page", rows).passing()[0])
    yield Row(f"article, first view of {len(pages) - READERS:,}; Razor page with one row", ours, "/s", theirs, "≥ 0.2",
              f"second half {median(late):,.0f}/s")
