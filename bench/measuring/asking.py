"""One reader who asks one address after another."""
import http.client
import time


class Reader:
    """Keeps one connection open. What is not answered as expected is told to `failures`."""

    def __init__(self, server, failures):
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self._failures = failures

    def ask(self, address, headers=None, expected=200):
        """The body, the headers, and the milliseconds it took."""
        began = time.perf_counter()
        try:
            self._connection.request("GET", address, headers=headers or {})
            answer = self._connection.getresponse()
            body = answer.read()
        except (OSError, http.client.HTTPException) as broken:
            self._connection.close()
            self._failures.add(address, repr(broken))
            return b"", {}, (time.perf_counter() - began) * 1000
        took = (time.perf_counter() - began) * 1000
        if answer.status != expected:
            self._failures.add(address, answer.status)
        return body, answer.headers, took


class Failures:
    """What went wrong in a run: where, and what."""

    def __init__(self):
        self.all = []

    def add(self, where, what):
        self.all.append(f"{where}: {what}")
