"""Articles' pages that were asked before, in each coding, against one fixed string of the same bytes; and the answer “not changed”."""
import os
import shutil
from statistics import mean, median

from measuring import servers
from measuring.asking import Reader
from measuring.figures import Row
from measuring.loading import Load

PAGES = 500
CODINGS = {"br": "br", "gzip": "gzip", "identity": "plain"}
HEAD = 1_500  # bytes that an answer's head has at most
FIRST_WARM = 6  # until what is asked most often is compiled for the last time
WARM, SECONDS, ROUNDS = 2, 2, 2  # seconds, whole ones for wrk


def measure(bench):
    pages, figures = bench.spread("articles", PAGES), {}
    for _ in range(bench.starts):
        with servers.archive(bench) as ours:
            bodies, tags = _ask_all(bench, ours, pages)
            folder = _fixed(bench, bodies)
            with servers.reference(bench, "fixed", folder, "/short") as theirs:
                Load(bench, ours, "kept pages", pages).rate(FIRST_WARM)
                Load(bench, theirs, "fixed string", ["/page.identity"]).rate(FIRST_WARM)
                for coding, name in CODINGS.items():
                    length = int(mean(map(len, bodies[coding])))
                    many = Load(bench, ours, f"kept pages, {name}", pages, coding)
                    one = Load(bench, theirs, "fixed string", [f"/page.{coding}"], coding)
                    figures.setdefault(name, []).append((*_compare(bench, many, one, range(length, length + HEAD)), length))
                many, one = Load(bench, ours, "not changed", tags), Load(bench, theirs, "fixed short string", ["/short"])
                figures.setdefault("304", []).append((*_compare(bench, many, one, range(100, HEAD)), 0))
    for name in CODINGS.values():
        length = median(length for _, _, length in figures[name])
        yield Row(f"page asked before, {name}; fixed string", *_columns(figures[name]), "≥ 0.85", f"{length:,.0f} bytes")
    yield Row("not changed (304); fixed short string", *_columns(figures["304"]), "≥ 0.8")


def _columns(figures):
    return [f[0] for f in figures], "/s", [f[1] for f in figures]


def _ask_all(bench, server, pages):
    """Every page once in each coding: their bodies, and address and tag for those who have them."""
    reader, bodies, tags = Reader(server, bench.failures), {coding: [] for coding in CODINGS}, []
    for page in pages:
        for coding in CODINGS:
            body, head, _ = reader.ask(page, {"Accept-Encoding": coding})
            bodies[coding].append(body)
            if head.get("Content-Encoding", "identity") != coding:
                bench.failures.add(page, f"came as {head.get('Content-Encoding')} instead of {coding}")
        tags.append(f"{page}\t{head.get('ETag', '')}")
    for line in tags:
        page, tag = line.split("\t")
        reader.ask(page, {"Accept-Encoding": "identity", "If-None-Match": tag}, expected=304)
    return bodies, tags


def _fixed(bench, bodies):
    """A folder with one page of each coding: the one nearest to their mean length."""
    folder = os.path.join(bench.place, "fixed")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for coding, pages in bodies.items():
        length = mean(map(len, pages))
        with open(os.path.join(folder, f"page.{coding}"), "wb") as file:
            file.write(min(pages, key=lambda page: abs(len(page) - length)))
    return folder


def _compare(bench, ours, theirs, lengths):
    """Answers a second of both in turn, when both are warm. An answer's length with its head tells whether it is the one meant."""
    ours.rate(WARM)
    theirs.rate(WARM)
    rounds = [(ours.rate(SECONDS), theirs.rate(SECONDS)) for _ in range(ROUNDS)]
    length = rounds[-1][0][1]
    if int(length) not in lengths:
        bench.failures.add(ours.name, f"answers of {length:,.0f} bytes, expected {lengths.start:,} to {lengths.stop:,}")
    return median(a[0] for a, _ in rounds), median(b[0] for _, b in rounds)
