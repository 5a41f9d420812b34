"""Processes on chosen cores, their memory and time. Whatever is started here is ended here, each by its own id."""
import os
import signal
import subprocess
import threading
import time

CORES = sorted(os.sched_getaffinity(0))[:2]
SERVER, LOAD = ({core} for core in CORES)
BOTH = set(CORES)
_PASSED_ON = ("DOTNET_ROOT", "DOTNET_CLI_HOME", "DOTNET_NOLOGO", "DOTNET_CLI_TELEMETRY_OPTOUT")
_running = []


def settings_as_shipped():
    """The environment without what would change how .NET or the archive runs."""
    ours = ("DOTNET_", "COMPlus_", "ASPNETCORE_", "WUZHEN_", "CORECLR_")
    return {name: value for name, value in os.environ.items() if name in _PASSED_ON or not name.startswith(ours)}


def start(command, cores, log):
    """Starts it in a session of its own, so that Ctrl-C reaches this script alone, which then ends it."""
    with open(log, "ab") as out:
        process = subprocess.Popen(_pinned(command, cores), stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=settings_as_shipped(),
                                   start_new_session=True)
    _running.append(process)
    return process


def stay_on_the_load_core():
    """For this script itself, which asks and waits."""
    os.sched_setaffinity(0, LOAD)


def output(command, environment, limit):
    """What a command prints; it runs on the load's core, and is ended after `limit` seconds."""
    process = subprocess.Popen(_pinned(command, LOAD), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               text=True, env=environment, start_new_session=True)
    _running.append(process)
    try:
        return process.communicate(timeout=limit)[0]
    except subprocess.TimeoutExpired:
        return f"stopped after {limit} s"
    finally:
        end(process)


def end(process):
    """Asks it to end, and after ten seconds makes it."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if process in _running:
        _running.remove(process)


def end_all():
    while _running:
        end(_running[-1])


class Finished:
    """A command that has run: its seconds by the clock, those of processors, and its highest RssAnon in MB."""

    def __init__(self, command, cores, log, limit):
        began, spent = time.perf_counter(), os.times()
        process = start(command, cores, log)
        with Highest(process.pid) as memory:
            try:
                self.code = process.wait(limit)
            except subprocess.TimeoutExpired:
                self.code = f"stopped after {limit} s"
            finally:
                end(process)
        self.seconds = time.perf_counter() - began
        now = os.times()
        self.processor = now.children_user + now.children_system - spent.children_user - spent.children_system
        self.memory = memory.megabytes


class Highest:
    """Looks twenty times a second how much memory of its own a process has; the most it had, in MB."""

    def __init__(self, pid):
        self.megabytes = 0
        self._pid, self._done = pid, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._done.set()
        self._thread.join()

    def _look(self):
        while not self._done.wait(.05):
            self.megabytes = max(self.megabytes, own_memory(self._pid))


def own_memory(pid):
    """RssAnon in MB: what the process itself holds, without files that are mapped. 0 when it has ended."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
            return next((int(line.split()[1]) / 1024 for line in status if line.startswith("RssAnon")), 0)
    except OSError:
        return 0


class Others:
    """What part of the two cores others took while this lived."""

    def __init__(self):
        self._busy, self._own, self._began = _busy(), _own(), time.monotonic()

    def share(self):
        others = _busy() - self._busy - (_own() - self._own)
        return max(0, others) / (time.monotonic() - self._began) / len(CORES)


def _pinned(command, cores):
    return ["taskset", "-c", ",".join(map(str, sorted(cores))), *command]


def _busy():
    """Seconds that the two cores have worked."""
    busy, names = 0, {f"cpu{core}" for core in CORES}
    with open("/proc/stat", encoding="ascii") as stat:
        for line in stat:
            name, *ticks = line.split()
            if name in names:
                busy += sum(map(int, ticks[:3])) + sum(map(int, ticks[5:8]))
    return busy / os.sysconf("SC_CLK_TCK")


def _own():
    return sum(os.times()[:4])
