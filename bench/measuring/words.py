"""A vocabulary of 30,000 words: common English ones first, then invented ones, drawn as often as words of a language are."""
import itertools
import random

COMMON = """the of and to in a that for on is with as was it by at from be this are have not its which will but their they more
were has been also who all would can one had new other these than about such some into there could over most only first
after between many should under while where how so when both through those before what may even because during however
water river lake harbour bridge canal dam lock flood rain drought delta coast tide ferry fleet pilot keeper shipping
trade cargo grain timber fish salt levy toll treaty border council ministry committee delegates minister speech opening
closing agenda report survey figures budget loan price market growth share plan project repair wall tower pump pipe
valley village town region province capital farmers fishermen engineers scholars students teachers reporters owners
power energy winter summer spring autumn century decade season morning evening north south east west upper lower old
public private common joint open safe clean deep narrow rapid slow costly needed planned promised measured repeated
built closed moved raised lowered counted signed opened stopped doubled agreed warned hoped feared expected""".split()

SIZE = 30_000
ONSETS = "b d f g h j k l m n p r s t v z bl br cl dr fl gr kr pl sk sl sp st tr".split()
VOWELS = "a e i o u ai ea ei ou".split()
CODAS = ["", "", "", "l", "m", "n", "r", "s", "t", "nd", "rk", "st"]


def _vocabulary():
    chance = random.Random(1)
    words = dict.fromkeys(COMMON)
    while len(words) < SIZE:
        word = "".join(chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS) for _ in range(chance.choice((2, 2, 3, 3))))
        if len(word) > 4:
            words.setdefault(word)
    return list(words)


WORDS = _vocabulary()
RANK = {word: rank for rank, word in enumerate(WORDS)}
_WEIGHTS = list(itertools.accumulate((rank + 4) ** -1.06 for rank in range(SIZE)))


def draw(chance, count):
    """So many words, the common ones most often (Zipf's law with Mandelbrot's shift)."""
    return chance.choices(WORDS, cum_weights=_WEIGHTS, k=count)


def mark_word(number):
    """A word that stands in article `number` and in no other: its digits, spelt."""
    return "zq" + "".join("bdfghklmnp"[int(digit)] + "ou" for digit in f"{number:06d}")
