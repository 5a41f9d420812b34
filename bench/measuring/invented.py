"""Invented articles about an invented conference. Article `number` is the same whatever the number of articles.

What is known of them, and held against the archive: each of ten editions has every tenth article; each article has a word that no
other has (words.mark_word); each has QUOTATIONS quotations and REPORTS reports by people who are named; ALIAS, another name of
BEARER, stands in the first ALIASED alone, and is quoted there once more.
"""
import random

from measuring.words import draw, mark_word

YEARS = range(2010, 2020)
QUOTATIONS, REPORTS = 8, 4
ALIAS, ALIASED = "Nora Quellmark", 20
BEARER = "Eleonora Tamsin Vandermeer"
LENGTH = 5_200  # of an article, in bytes, on average

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
MONTHS = ("September", "October", "November")
GIVEN = """Anna Boris Clara Dario Edith Felix Greta Henrik Irina Jonas Katya Louis Mira Nils Olga Pavel Rita Simon Tessa Viktor""".split()
FAMILY = """Aldritch Brandal Corvin Dunmore Estrup Falkner Garrow Holmqvist Isaksen Jarvela Kestner Lorimer Mostad Nyberg Ostrow
Pellegrin Quist Rasker Sundby Tolland""".split()
BODIES = ["River Commission", "Harbour Union", "Institute of Tides", "Ministry of Waterways", "Ferry Owners’ League", "Delta Bank",
          "Council of Lake Towns", "School of Hydraulics"]
OFFICES = ["president", "director", "spokesman", "chief engineer", "secretary-general", "head"]
VERBS = ["argued", "warned", "said", "noted", "insisted", "explained"]
TOWNS = "Norrvik Ostermouth Lindau Calder Sandhaven".split()
TOPICS = {
    "river rights": ["river rights", "rights of rivers", "right to the river"],
    "open locks": ["open locks", "free passage", "open waterways"],
    "shared tolls": ["shared tolls", "common tolls", "toll sharing"],
    "flood insurance": ["flood insurance", "insurance against floods", "flood funds"],
    "clean ferries": ["clean ferries", "electric ferries", "ferries without smoke"],
    "tidal power": ["tidal power", "power from tides", "tide mills"],
    "lake sovereignty": ["lake sovereignty", "sovereignty over lakes", "national waters"],
    "fishing quotas": ["fishing quotas", "catch limits", "fishing shares"],
}


def people():
    return [f"{given} {family}" for given in GIVEN for family in FAMILY]


class _Writer:
    def __init__(self, number):
        self.chance = random.Random(number)
        self.words = draw(self.chance, 1_400)
        self.voices = [(name, f"{self.chance.choice(OFFICES)} of the {self.chance.choice(BODIES)}")
                       for name in self.chance.sample(people(), 4)]

    def clause(self, least, most):
        count = self.chance.randint(least, most)
        taken, self.words = self.words[:count], self.words[count:]
        return " ".join(taken)

    def sentence(self, least=9, most=24):
        return upper(self.clause(least, most)) + "."

    def said(self, form):
        name, office = self.chance.choice(self.voices)
        verb = self.chance.choice(VERBS)
        if form == 0:
            return f"“{upper(self.clause(9, 22))},” said {name}, {office}. {self.sentence()}"
        if form == 1:
            return f"“{upper(self.clause(9, 22))},” {name} {verb}. {self.sentence(8, 16)}"
        if form == 2:
            return f"{name}, {office}, called it “{self.clause(4, 9)},” adding that {self.clause(8, 16)}."
        if form == 3:
            return f"{name}, {office}, {verb} that {self.clause(9, 20)}. {self.sentence()}"
        return f"According to {name}, {self.clause(9, 18)}."

    def told(self):
        year = self.chance.choice(YEARS)
        return (f"The {ordinal(year)} forum in {year} drew about {self.chance.randint(4, 40) * 100:,} participants to "
                f"{town(year)}, and {self.clause(8, 16)}.")

    def about(self):
        wordings = self.chance.choice(list(TOPICS.values()))
        return f"{self.sentence(6, 12)} Then came {self.chance.choice(wordings)}, and {self.clause(8, 16)}. {self.sentence()}"


def upper(words):
    return words[:1].upper() + words[1:]


def ordinal(year):
    return ORDINALS[year - YEARS.start]


def town(year):
    return TOWNS[year % len(TOWNS)]


def paragraphs(number):
    """The article's text without its head, a paragraph an element."""
    writer = _Writer(number)
    chance, year = writer.chance, YEARS[number % len(YEARS)]
    first = (f"In {MONTHS[year % 3]} {year} {town(year)} was host to the {ordinal(year)} Lakeside Water Forum. "
             f"{writer.sentence()} The papers of the day, kept under {mark_word(number)}, {writer.clause(6, 12)}.")
    forms = [0, 0, 0, 1, 1, 1, 2, 2] + [3, 3, 4, 4]
    body = [writer.said(form) for form in forms] + [writer.told(), writer.told(), writer.about(), writer.about(), writer.about()]
    if number < ALIASED:
        body.append(f"“{upper(writer.clause(9, 22))},” said {ALIAS}, keeper of the lock at {town(year)}.")
    chance.shuffle(body)
    length, wanted = sum(map(len, body)), max(3_000, chance.gauss(LENGTH - 800, 900))
    while length < wanted:
        body.insert(chance.randrange(len(body)), " ".join(writer.sentence() for _ in range(chance.randint(2, 4))))
        length = sum(map(len, body))
    return [first] + body


def article(number):
    """The whole text of article `number`."""
    body = paragraphs(number)
    chance, year = random.Random(-1 - number), YEARS[number % len(YEARS)]
    title = f"Lakeside {year}: {' '.join(map(str.capitalize, draw(chance, 5)))}"
    byline = [f"by {chance.choice(people())}"] if chance.random() < .7 else []
    head = [title, "", *byline, f"{MONTHS[year % 3]} {chance.randint(1, 28)}, {year}"]
    return "\n".join(head) + "\n\n" + "\n\n".join(body) + "\n"


def authority(aliases=()):
    """The archive.yaml of the articles."""
    lines = ["series:", "  name: Lakeside Water Forum", "  short: Lakeside", "  archive: Lakeside Archive", "  aliases: [Water Forum]"]
    lines += ["editions:"]
    for year in YEARS:
        month = 9 + year % 3
        lines += [f"  - year: {year}", f"    ordinal: {year - YEARS.start + 1}", f"    start: {year}-{month:02}-10",
                  f"    end: {year}-{month:02}-12", f"    place: {town(year)}"]
    lines += ["speakers:"]
    for name in people()[::3]:
        lines += [f"  - name: {name}", "    kind: person"]
    lines += [f"  - name: {BEARER}", "    kind: person"]
    if aliases:
        lines += [f"    aliases: [{', '.join(aliases)}]"]
    for name in BODIES:
        lines += [f"  - name: {name}", "    kind: body"]
    lines += ["topics:"]
    for name, wordings in TOPICS.items():
        lines += [f"  - slug: {name.replace(' ', '-')}", f"    name: {upper(name)}", f"    wordings: [{', '.join(wordings)}]"]
    return "\n".join(lines) + "\n"
