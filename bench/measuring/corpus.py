"""The folder of invented articles, made once."""
import hashlib
import os
import shutil

from measuring import invented, words


def mark():
    """Tells what is invented now from what another version of these files invented."""
    sources = b"".join(open(module.__file__, "rb").read() for module in (invented, words))
    return hashlib.sha256(sources).hexdigest()


def make(folder, size):
    """Writes what is missing of the first `size` articles, and the archive.yaml; what another version wrote goes."""
    stamp = folder + ".mark"
    if not os.path.exists(stamp) or open(stamp, encoding="ascii").read() != mark():
        shutil.rmtree(folder, ignore_errors=True)
        write(stamp, mark())
    os.makedirs(folder, exist_ok=True)
    for number in range(size):
        file = path(folder, number)
        if not os.path.exists(file):
            write(file, invented.article(number))
    write(os.path.join(folder, "archive.yaml"), invented.authority())


def path(folder, number):
    return os.path.join(folder, f"{number:06d}.txt")


def write(file, text):
    """Whole or not at all, so that a run that was stopped leaves no half article."""
    with open(file + ".part", "w", encoding="utf-8", newline="") as part:
        part.write(text)
    os.replace(file + ".part", file)
