"""All other kinds of pages, alone, when nothing is kept: a dozen addresses of each kind, or one a dozen times."""
from measuring import servers
from measuring.asking import Reader
from measuring.figures import Row, percentile
from measuring.invented import YEARS

TIMES = 12
NOTHING_KEPT = "--KeptMegabytes=0"
FIRST, LAST = YEARS.start, YEARS.stop - 1


def measure(bench):
    kinds, took = _kinds(bench), {}
    for _ in range(bench.starts):
        with servers.archive(bench, more=[NOTHING_KEPT]) as server:
            for kind, milliseconds in _ask(Reader(server, bench.failures), kinds).items():
                took.setdefault(kind, []).extend(milliseconds)
    comparisons, six = took.pop("comparison of two years"), took.pop("comparison of six years")
    alone = [one for times in took.values() for one in times]
    middle, slowest = max((percentile(times, 50), kind) for kind, times in took.items())
    yield Row("other pages alone, p50", [percentile(alone, 50)], "ms", aim="≤ 25 ms", note=f"slowest: {slowest}, {middle:.0f} ms")
    yield Row("other pages alone, p99", [percentile(alone, 99)], "ms", aim="≤ 80 ms", note=f"{len(took)} kinds")
    yield Row("comparison of two years, p50", [percentile(comparisons, 50)], "ms", aim="≤ 150 ms", note=_slowest(comparisons))
    yield Row("comparison of six years, p50", [percentile(six, 50)], "ms", note=_slowest(six))


def _slowest(times):
    return f"slowest {max(times):.0f} ms"


def _ask(reader, kinds):
    """Milliseconds by kind. The first address of each is asked before, untimed: the program is warm."""
    for addresses in kinds.values():
        reader.ask(addresses[0])
    took = {kind: [] for kind in kinds}
    for turn in range(TIMES):
        for kind, addresses in kinds.items():
            took[kind].append(reader.ask(addresses[(turn + 1) % len(addresses)])[2])
    return took


def _kinds(bench):
    numbers = [1 + bench.size // 60 * turn for turn in range(TIMES)]
    kinds = {
        "start page": ["/"],
        "articles, page": [f"/articles?page={number}" for number in numbers],
        "articles of a year": [f"/articles?year={year}" for year in YEARS],
        "statements, page": [f"/statements?page={number * 10}" for number in numbers],
        "statements, narrowed": [f"/statements?year={year}&mode=direct&at=conference" for year in YEARS],
        "speakers, page": [f"/speakers?page={number}" for number in range(1, 5)],
        "speakers by name": ["/speakers?name=hen", "/speakers?name=olga"],
        "findings, page": [f"/findings?page={number}" for number in numbers],
        "conferences": ["/conferences"],
        "topics": ["/topics"],
        "compared by topic": [f"/compare/{year}/{year + 1}?part=topics" for year in range(FIRST, LAST)],
        "manual": ["/docs/pages", "/docs/search-language"],
        "feed": ["/articles.atom"],
        "comparison of two years": [f"/compare/{year}/{year + 1}" for year in range(FIRST, LAST)],
        "comparison of six years": ["/compare/" + "/".join(str(year + more) for more in range(6)) for year in range(FIRST, LAST - 4)],
    }
    for kind in ("conferences", "speakers", "statements", "passages", "topics"):
        kinds[f"one of the {kind}"] = bench.spread(kind, TIMES + 1)
    kinds["source of an article"] = [f"{page}/source" for page in bench.spread("articles", TIMES + 1)]
    return kinds
