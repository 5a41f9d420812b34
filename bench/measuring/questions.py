"""Questions to the search, all different, each with hits: a common word, a rare one, two words of a sentence, a phrase, in turn."""
import random
import re

from measuring.invented import paragraphs
from measuring.words import RANK

FROM = 200  # the articles whose words are asked for; a corpus has no fewer
COMMON_TO, RARE_FROM = 900, 3_000


class Question:
    def __init__(self, words, phrase=False):
        self.words, self.phrase = tuple(words), phrase

    def typed(self):
        """As a reader types it."""
        return f'"{" ".join(self.words)}"' if self.phrase else " ".join(self.words)

    def for_fts5(self):
        return f'"{" ".join(self.words)}"' if self.phrase else " AND ".join(f'"{word}"' for word in self.words)


def questions():
    """As many as the words of the articles give."""
    chance = random.Random(4)
    sentences = [words for words in map(_words, _sentences()) if len(words) > 5]
    common, rare = _words_of_rank(sentences, chance, 0, COMMON_TO), _words_of_rank(sentences, chance, RARE_FROM, len(RANK))
    asked = set()
    for one, other in zip(common, rare):
        two = chance.sample([word for word in chance.choice(sentences) if len(word) > 3], 2)
        sentence = chance.choice(sentences)
        at = chance.randrange(len(sentence) - 3)
        for question in (Question([one]), Question([other]), Question(two), Question(sentence[at:at + chance.choice((2, 3))], phrase=True)):
            if question.typed() not in asked:
                asked.add(question.typed())
                yield question


def _sentences():
    return (part for number in range(FROM) for paragraph in paragraphs(number) for part in re.split(r"[.,“”]", paragraph))


def _words(sentence):
    """Nothing where the sentence has names, figures, or too few words of some length."""
    words = sentence.lower().split()
    return words if all(word in RANK for word in words) and sum(len(word) > 3 for word in set(words)) > 2 else []


def _words_of_rank(sentences, chance, first, last):
    found = [word for word in dict.fromkeys(word for words in sentences for word in words) if len(word) > 3 and first <= RANK[word] < last]
    chance.shuffle(found)
    return found
