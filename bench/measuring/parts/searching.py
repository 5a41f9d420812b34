"""Search, the first twenty hits with excerpts and facets: alone against bare FTS5 in a process, and with 32 readers against the same
behind Kestrel."""
import os
from itertools import islice
from urllib.parse import quote_plus

from measuring import processes, servers
from measuring.asking import Reader
from measuring.figures import Row, percentile
from measuring.loading import READERS, Load
from measuring.questions import questions

WARM, ALONE, TOGETHER = 100, 400, 800


def measure(bench):
    asked = list(islice(questions(), WARM + ALONE + TOGETHER + READERS))
    alone, together = asked[:WARM + ALONE], asked[WARM + ALONE:]
    ours, theirs, rates, their_rates = [], [], [], []
    for _ in range(bench.starts):
        theirs.append(_in_process(bench, alone))
        with servers.archive(bench) as server:
            ours.append(_over_http(bench, server, alone))
            rates.append(Load(bench, server, "search", [_address(q.typed()) for q in together]).passing()[0])
        with servers.reference(bench, "search", bench.index, _address("water")) as server:
            lines = [_address(q.for_fts5()) for q in together]
            Load(bench, server, "FTS5 behind Kestrel", lines[:WARM + READERS]).passing()
            their_rates.append(Load(bench, server, "FTS5 behind Kestrel", lines).passing()[0])
    for part, aim in ((50, "≤ 3"), (99, "≤ 2.5")):
        yield Row(f"search alone, p{part}; FTS5 in process", [percentile(times, part) for times in ours], "ms",
                  [percentile(times, part) for times in theirs], aim, f"{ALONE} questions, each once")
    yield Row("search, 32 readers; Kestrel with FTS5", rates, "/s", their_rates, "≥ 0.5", f"{TOGETHER} questions, each once")


def _address(question):
    return f"/search?q={quote_plus(question)}"


def _over_http(bench, server, asked):
    reader, took = Reader(server, bench.failures), []
    for question in asked:
        body, _, milliseconds = reader.ask(_address(question.typed()))
        took.append(milliseconds)
        if b"<mark" not in body:
            bench.failures.add(f"search for {question.typed()}", "no hit")
    return took[WARM:]


def _in_process(bench, asked):
    file = os.path.join(bench.place, "questions.txt")
    with open(file, "w", encoding="utf-8") as out:
        out.write("\n".join(question.for_fts5() for question in asked) + "\n")
    bench.run([bench.programs.reference, "ask", bench.index, file], processes.SERVER, "ask")
    with open(os.path.join(bench.place, "ask.log"), encoding="utf-8") as log:
        answers = [line.split("\t") for line in log]
    for question, (hits, _) in zip(asked, answers):
        if hits == "0":
            bench.failures.add(f"FTS5 for {question.for_fts5()}", "no hit")
    return [float(milliseconds) for _, milliseconds in answers][WARM:]
