"""What all parts share: the folders of one size, the articles, the archive made of them, and the index to hold it against."""
import json
import os
import shutil

from measuring import corpus, invariants, processes, servers, sitemap
from measuring.asking import Failures
from measuring.programs import Programs
from measuring.tools import Stop

LONGEST_IMPORT = 3_600


class Bench:
    def __init__(self, home, size, starts):
        self.size, self.starts = size, starts
        self.place = os.path.join(home, str(size))
        self.articles = os.path.join(self.place, "articles")
        self.archive = os.path.join(self.place, "archive")
        self.index = os.path.join(self.place, "index.db")
        self.programs = Programs(home)
        self.failures = Failures()
        self.imported = self.filled = None  # how that went, when it was done in this run
        self.addresses = {}

    def prepare(self, anew, say):
        """anew: import even where an archive of this program is there already."""
        os.makedirs(self.place, exist_ok=True)
        say(f"{self.size:,} articles")
        corpus.make(self.articles, self.size)
        say("the programs")
        self.programs.publish()
        made, mark = os.path.join(self.place, "made"), self.programs.mark + corpus.mark()
        if anew or not os.path.exists(made) or open(made, encoding="ascii").read() != mark:
            say("import")
            if os.path.exists(made):
                os.remove(made)
            self._make()
            with open(made, "w", encoding="ascii") as file:
                file.write(mark)
        say("addresses")
        with servers.archive(self) as server:
            self.addresses = sitemap.read(server, self.failures)
            invariants.check(self, server)

    def run(self, command, cores, name):
        """Runs one of the programs to its end; its output is in the file NAME.log."""
        log = os.path.join(self.place, name + ".log")
        if os.path.exists(log):
            os.remove(log)
        done = processes.Finished(command, cores, log, LONGEST_IMPORT)
        if done.code != 0:
            raise Stop(f"{name} ended with {done.code}; see {log}")
        return done

    def report(self, name):
        """What an import told in JSON in NAME.log."""
        with open(os.path.join(self.place, name + ".log"), encoding="utf-8") as log:
            text = log.read()
        return json.loads(text[text.index("{"):])

    def spread(self, kind, count):
        """So many addresses of a kind, from all over the archive; all of them where there are fewer."""
        every = self.addresses.get(kind, [])
        step = max(1, len(every) // count)
        return every[::step][:count]

    def _make(self):
        shutil.rmtree(self.archive, ignore_errors=True)
        for end in ("", "-wal", "-shm"):
            if os.path.exists(self.index + end):
                os.remove(self.index + end)
        self.imported = self.run([self.programs.archive, "import", self.articles, "--data", self.archive], processes.BOTH, "import")
        self.filled = self.run([self.programs.reference, "fill", self.articles, self.index], processes.SERVER, "fill")
