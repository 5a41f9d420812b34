"""Import of all articles on both cores against bare inserts on one, and its memory at its highest. The bench has done both before."""
from measuring.figures import Row


def measure(bench):
    ours, theirs = bench.imported, bench.filled
    yield Row("import, both cores; FTS5 inserts on one", [bench.size / ours.seconds], "/s", [bench.size / theirs.seconds], "≥ 400/s",
              f"{ours.seconds:.1f} s, {ours.processor:.1f} s of processors")
    yield Row("memory, import at its highest", [ours.memory], "MB", aim="≤ 400 MB")
