"""What a run needs, told in one line where it is missing."""
import fcntl
import os
import shutil
import subprocess
import sys

NEEDED = {"dotnet": "the .NET 10 SDK", "wrk": "the load generator (Debian: apt-get install wrk)", "taskset": "part of util-linux"}


class Stop(Exception):
    """Ends the run with one line."""


def check():
    if sys.platform != "linux":
        raise Stop("this measures with /proc and pinned cores; it needs Linux")
    if len(os.sched_getaffinity(0)) < 2:
        raise Stop("two cores are needed: one for the server, one for the load")
    for tool, what in NEEDED.items():
        if not shutil.which(tool):
            raise Stop(f"'{tool}' is missing; it is {what}")
    here = os.path.dirname(os.path.abspath(__file__))
    version = subprocess.run(["dotnet", "--version"], capture_output=True, text=True, timeout=60, cwd=here).stdout.strip()
    if not version.startswith("10."):
        raise Stop(f"the .NET SDK is '{version}'; version 10 is needed")


def alone(home):
    """Holds DATA_HOME as long as what is returned lives."""
    try:
        os.makedirs(home, exist_ok=True)
        lock = open(os.path.join(home, "lock"), "w", encoding="ascii")
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return lock
    except BlockingIOError:
        raise Stop(f"another run is at work in {home}") from None
    except OSError as why:
        raise Stop(f"{home} cannot be used: {why.strerror}") from None
