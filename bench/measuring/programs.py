"""Publishes the archive's program and the reference, as one would for use, from a copy of the sources: the tree stays as it is."""
import filecmp
import hashlib
import os
import platform
import shutil

from measuring import processes
from measuring.tools import Stop

TREE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PARTS = ["src", "seeds", "docs", "bench/reference", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"]
LONGEST = 600  # seconds


class Programs:
    """The two programs under `home`; `mark` tells one state of the sources from every other."""

    def __init__(self, home):
        self.home = os.path.join(home, "programs")
        self.mark = _mark()
        self.archive = os.path.join(self.home, "wuzhen", "wuzhen")
        self.reference = os.path.join(self.home, "reference", "reference")

    def publish(self):
        stamp = os.path.join(self.home, "published")
        if os.path.exists(stamp) and open(stamp, encoding="ascii").read() == self.mark:
            return
        sources = os.path.join(self.home, "sources")
        _copy(sources)
        self._publish(os.path.join(sources, "src", "WuzhenArchive.Web"), os.path.dirname(self.archive))
        self._publish(os.path.join(sources, "bench", "reference"), os.path.dirname(self.reference))
        with open(stamp, "w", encoding="ascii") as file:
            file.write(self.mark)

    def _publish(self, project, folder):
        system = "linux-" + {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
        log = os.path.join(self.home, "publish.log")
        command = ["dotnet", "publish", project, "-c", "Release", "-r", system, "--self-contained", "false", "-p:PublishReadyToRun=true",
                   "-o", folder, "--disable-build-servers", "-v", "q"]
        done = processes.Finished(command, processes.BOTH, log, LONGEST)
        if done.code != 0:
            raise Stop(f"{os.path.basename(project)} could not be published; see {log}")


def _copy(sources):
    """Makes `sources` like the tree; what has been built there stays, so that the next time is shorter."""
    for file in set(_files(sources)) - set(_files(TREE)):
        os.remove(os.path.join(sources, file))
    for file in _files(TREE):
        to = os.path.join(sources, file)
        os.makedirs(os.path.dirname(to), exist_ok=True)
        # Restoring for one system adds it to the lock files, each time anew.
        if not os.path.exists(to) or not filecmp.cmp(os.path.join(TREE, file), to, shallow=False):
            shutil.copy(os.path.join(TREE, file), to)


def _files(tree):
    for part in PARTS:
        path = os.path.join(tree, part)
        if os.path.isfile(path):
            yield part
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(name for name in folders if name not in ("bin", "obj"))
            yield from (os.path.relpath(os.path.join(folder, file), tree) for file in sorted(files))


def _mark():
    mark = hashlib.sha256()
    for file in _files(TREE):
        with open(os.path.join(TREE, file), "rb") as bytes_of:
            mark.update(file.encode() + b"\0" + hashlib.sha256(bytes_of.read()).digest())
    return mark.hexdigest()
