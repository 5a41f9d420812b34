"""The addresses that the running site tells of itself."""
import html
import re

from measuring.asking import Reader

PAGES = 5  # of 2,000 addresses, of each kind but articles, of which all are read


def read(server, failures):
    """For each kind of page (articles, statements, …) its addresses in the order of the sitemap."""
    reader, found = Reader(server, failures), {}
    for address in _located(reader, "/sitemap.xml"):
        found.setdefault(re.match(r"/sitemap/(\w+)-", address)[1], []).append(address)
    return {kind: [one for page in (pages if kind == "articles" else pages[:PAGES]) for one in _located(reader, page)]
            for kind, pages in found.items()}


def _located(reader, address):
    body, _, _ = reader.ask(address)
    return [re.sub(r"^https?://[^/]+", "", html.unescape(found)) for found in re.findall(r"<loc>(.*?)</loc>", body.decode())]
