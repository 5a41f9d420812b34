"""What is known of the invented articles, held against the archive: figures of a wrong archive are worth nothing."""
import json
from urllib.parse import quote

from measuring.asking import Reader
from measuring.invented import ALIASED, QUOTATIONS, YEARS
from measuring.words import mark_word


def check(bench, server):
    reader = Reader(server, bench.failures)

    def total(address):
        body, _, _ = reader.ask(address)
        return json.loads(body)["total"] if body else None

    def hold(what, found, expected):
        if found != expected:
            bench.failures.add(what, f"{found} instead of {expected}")

    hold("articles in the sitemap", len(set(bench.addresses["articles"])), bench.size)
    for year in YEARS:
        hold(f"articles about {year}", total(f"/articles.json?year={year}"), len(range(year - YEARS.start, bench.size, len(YEARS))))
    hold("quotations", sum(total(f"/statements.json?mode={mode}") or 0 for mode in ("direct", "mixed")),
         bench.size * QUOTATIONS + min(bench.size, ALIASED))
    for number in (0, bench.size // 2, bench.size - 1):
        body, _, _ = reader.ask(f"/search.json?q={quote(mark_word(number))}")
        slugs = {row["article"] for row in json.loads(body or "{}").get("hits", [])}
        hold(f"articles found with {mark_word(number)}", len(slugs), 1)
