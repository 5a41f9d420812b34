"""Facets alone: a year and a speaker chosen, nothing typed; each combination once."""
from measuring import servers
from measuring.asking import Reader
from measuring.figures import Row, percentile
from measuring.invented import YEARS

WARM, COMBINATIONS = 5, 60


def measure(bench):
    speakers = [address.rsplit("/", 1)[1] for address in bench.spread("speakers", WARM + COMBINATIONS)]
    addresses = [f"/search?year={YEARS[turn % len(YEARS)]}&speaker={speaker}" for turn, speaker in enumerate(speakers)]
    took = []
    for _ in range(bench.starts):
        with servers.archive(bench) as server:
            reader = Reader(server, bench.failures)
            took += [reader.ask(address)[2] for address in addresses][WARM:]
    yield Row("facets alone, p50", [percentile(took, 50)], "ms", aim="≤ 60 ms", note=f"slowest {max(took):.0f} ms")
