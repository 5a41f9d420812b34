"""Many readers at once, by wrk, on the load's core."""
import os

from measuring import processes
from measuring.tools import Stop

READERS = 32
SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "load.lua")


class Load:
    """Asks the lines of a file (address, and perhaps a tag behind a tab) of one server; failures are told to the bench."""

    def __init__(self, bench, server, name, lines, coding="identity"):
        self._bench, self._server, self.name, self._coding = bench, server, name, coding
        self._file = os.path.join(bench.place, "addresses.txt")
        self._lines = lines

    def rate(self, seconds):
        """Answers a second over a time, and the mean bytes of one with its head."""
        _, requests, took, length, bad, *_ = self._run(f"{seconds}s", "LOAD", seconds + 30, {})
        self._check(bad)
        return float(requests) / float(took), float(length) / float(requests)

    def passing(self, limit=300):
        """Answers a second when each line is asked once, from the first on and from the half on.

        The last READERS lines are not waited for.
        """
        count = len(self._lines) - READERS
        _, all_of_it, second_half, bad = self._run(f"{limit}s", "PASS", limit + 30, {"COUNT": str(count)})
        self._check(bad)
        return count / float(all_of_it), (count - count // 2) / float(second_half)

    def _run(self, duration, word, limit, more):
        with open(self._file, "w", encoding="utf-8") as file:
            file.write("\n".join(self._lines) + "\n")
        command = ["wrk", "-t1", f"-c{READERS}", f"-d{duration}", "--timeout", "10s", "-s", SCRIPT, f"http://127.0.0.1:{self._server.port}"]
        environment = dict(os.environ, ADDRESSES=self._file, CODING=self._coding, **more)
        output = processes.output(command, environment, limit)
        found = next((line.split() for line in output.splitlines() if line.startswith(word)), None)
        if found is None:
            raise Stop(f"wrk did not come to an end with {self.name} within {duration}: {' '.join(output.split())[-200:]}")
        return found

    def _check(self, bad):
        if int(bad):
            self._bench.failures.add(self.name, f"{bad} answers refused, broken or late")
