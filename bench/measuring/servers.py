"""The two servers on a free port of 127.0.0.1, on the server's core."""
import contextlib
import http.client
import os
import socket
import time

from measuring import processes
from measuring.tools import Stop

LONGEST_START = 60


class Server:
    """One that runs. `seconds` passed between its start and its first answer 200 to `first`."""

    def __init__(self, command, port, first, log):
        self.port = port
        began = time.perf_counter()
        self.process = processes.start(command, processes.SERVER, log)
        try:
            self._wait(os.path.basename(command[0]), first, began, log)
        except BaseException:
            processes.end(self.process)
            raise
        self.seconds = time.perf_counter() - began

    def _wait(self, name, first, began, log):
        while time.perf_counter() - began < LONGEST_START and self.process.poll() is None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONGEST_START)
                connection.request("GET", first)
                answer = connection.getresponse()
                answer.read()
                connection.close()
                if answer.status != 200:
                    raise Stop(f"{first} was answered {answer.status} by {name}")
                return
            time.sleep(.002)
        raise Stop(f"{name} gave no answer within {time.perf_counter() - began:.0f} s; see {log}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        processes.end(self.process)

    def memory(self):
        return processes.own_memory(self.process.pid)


def archive(bench, first="/healthz/ready", more=()):
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    command = [bench.programs.archive, "serve", "--data", bench.archive, "--urls", address, "--PublicAddress=http://archive.example", *more]
    return Server(command, port, first, os.path.join(bench.place, "archive.log"))


def reference(bench, kind, what, first):
    port = _free_port()
    return Server([bench.programs.reference, kind, what, "--urls", f"http://127.0.0.1:{port}"], port, first,
                  os.path.join(bench.place, "reference.log"))


def _free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
