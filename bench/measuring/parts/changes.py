"""One article added, and one name added that stands in twenty articles, each to a copy of the archive."""
import os
import shutil

from measuring import corpus, processes
from measuring.figures import Row
from measuring.invented import ALIAS, ALIASED, article, authority


def measure(bench):
    folder = os.path.join(bench.place, "changed")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    added = corpus.path(folder, bench.size)
    corpus.write(added, article(bench.size))
    named = os.path.join(folder, "archive.yaml")
    corpus.write(named, authority([ALIAS]))
    try:
        one = [_import(bench, added, folder, "added") for _ in range(bench.starts)]
        if any(report["articles"][0]["outcome"] != "added" for _, report in one):
            bench.failures.add("one article added", "not told as added")
        yield Row("one article added", [done.seconds for done, _ in one], "s", aim="≤ 2 s", note=_processor(one))
        alias = [_import(bench, named, folder, "alias") for _ in range(bench.starts)]
        again = {report["readAgain"] for _, report in alias}
        if again != {min(ALIASED, bench.size)}:
            bench.failures.add("one alias added", f"{again} articles read again instead of {ALIASED}")
        yield Row("one alias added", [done.seconds for done, _ in alias], "s", aim="≤ 5 s", note=_processor(alias))
    finally:
        shutil.rmtree(folder)


def _import(bench, path, folder, name):
    copy = os.path.join(folder, "archive")
    shutil.copytree(bench.archive, copy)
    try:
        done = bench.run([bench.programs.archive, "import", path, "--data", copy, "--json"], processes.BOTH, name)
        return done, bench.report(name)
    finally:
        shutil.rmtree(copy)


def _processor(runs):
    return f"{sorted(done.processor for done, _ in runs)[len(runs) // 2]:.1f} s of processors"
