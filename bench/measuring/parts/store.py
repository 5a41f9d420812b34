"""How much the archive's file and the bare index hold for each article."""
import os

from measuring.figures import Row


def measure(bench):
    with open(os.path.join(bench.archive, "current"), encoding="utf-8") as current:
        file = os.path.join(bench.archive, current.read().strip())
    ours, theirs = ([os.path.getsize(path) / bench.size / 1000] for path in (file, bench.index))
    yield Row("store for an article; bare FTS5 with its text", ours, "KB", theirs, "≤ 16 KB")
