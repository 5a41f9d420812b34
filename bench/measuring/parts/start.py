"""From the start of a process to its first page, with an archive that is filled."""
from measuring import servers
from measuring.figures import Row


def measure(bench):
    page, ours, theirs = bench.addresses["articles"][0], [], []
    for _ in range(bench.starts):
        with servers.archive(bench, page) as server:
            ours.append(server.seconds)
        with servers.reference(bench, "razor", bench.index, "/articles/1") as server:
            theirs.append(server.seconds)
    yield Row("start to the first page; bare Razor app", ours, "s", theirs, "≤ 2")
