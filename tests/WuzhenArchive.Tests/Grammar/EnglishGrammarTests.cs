using WuzhenArchive.Grammar;
using WuzhenArchive.Tests.Grammar.Network;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Grammar;

public class EnglishGrammarTests
{
    [Theory]
    [InlineData("Otto Berg said the lock was dry.", "said", "Otto")]
    [InlineData("The governor of Norland said on Tuesday that the lock was dry.", "said", "governor")]
    [InlineData("“The lock is dry,” said Ann Lee, the secretary of the Water Board.", "said", "Ann")]
    [InlineData("Ann Lee, who advises the minister, announced new tolls.", "announced", "Ann")]
    [InlineData("The report published by the harbour board claims the pilots are tired.", "claims", "report")]
    public void a_verb_of_speech_has_its_subject(string text, string verb, string subject)
    {
        var sentence = Parsed(text);
        Assert.Equal(subject, Word(text, sentence, sentence.Subject(Find(text, sentence, verb))));
    }

    [Theory]
    [InlineData("Otto Berg said the lock was closed.", "said", "closed")]
    [InlineData("The minister told them that the towns would build a new lock.", "told", "build")]
    [InlineData("“We will open the gates,” she said.", "said", "open")]
    [InlineData("She argued that every boat needs a pilot.", "argued", "needs")]
    public void a_verb_of_speech_has_its_complement(string text, string verb, string complement)
    {
        var sentence = Parsed(text);
        var found = sentence.Complement(Find(text, sentence, verb));
        Assert.Equal(complement, Word(text, sentence, found));
        Assert.InRange(sentence.Sure(found), 0.5f, 1f);
    }

    [Theory]
    [InlineData("She said that the plan failed.", WordClass.Sconj)]
    [InlineData("She agreed to that plan.", WordClass.Det)]
    [InlineData("They testified about that night.", WordClass.Det)]
    [InlineData("He believes that towns need locks.", WordClass.Sconj)]
    public void that_is_told_apart(string text, WordClass expected)
    {
        var sentence = Parsed(text);
        Assert.Equal(expected, sentence[Find(text, sentence, "that")].Class);
    }

    [Theory]
    [InlineData("She reports on the lake.", "reports", WordClass.Verb)]
    [InlineData("The reports were late.", "reports", WordClass.Noun)]
    [InlineData("The rules were announced on Monday.", "rules", WordClass.Noun)]
    public void a_verb_is_told_from_a_noun(string text, string word, WordClass expected)
    {
        var sentence = Parsed(text);
        Assert.Equal(expected, sentence[Find(text, sentence, word)].Class);
    }

    [Fact]
    public void a_verb_joined_to_another_shares_its_subject()
    {
        const string text = "The governor closed the meeting and thanked the pilots.";
        var sentence = Parsed(text);
        var thanked = Find(text, sentence, "thanked");
        Assert.Equal(-1, sentence.Subject(thanked));
        Assert.Equal("governor", Word(text, sentence, sentence.SharedSubject(thanked)));
    }

    [Fact]
    public void a_sentence_answers_questions_about_its_tree()
    {
        const string text = "Ann Lee wrote that the old lock leaks.";
        var sentence = Parsed(text);
        var (wrote, leaks) = (Find(text, sentence, "wrote"), Find(text, sentence, "leaks"));
        Assert.Equal(wrote, sentence.Root);
        Assert.Equal(leaks, sentence.Complement(wrote));
        Assert.Equal("that the old lock leaks", sentence.Extent(leaks).Of(text));
        Assert.Equal(["Ann", "leaks", "."], sentence.Children(wrote).Select(w => Word(text, sentence, w)));
        var path = sentence.Path(Find(text, sentence, "old"), 0);
        Assert.Equal(["old", "lock", "leaks", "wrote", "Ann"], path.Select(w => Word(text, sentence, w)));
        Assert.True(sentence.IsBelow(Find(text, sentence, "old"), leaks));
        Assert.Equal(wrote, sentence.At(text.IndexOf("ote", StringComparison.Ordinal)));
        Assert.Equal(-1, sentence.At(text.IndexOf(' ', StringComparison.Ordinal)));
    }

    [Fact]
    public void every_sentence_of_the_seeds_is_a_tree_on_words_that_rise()
    {
        foreach (var text in SeedTexts.All)
        {
            foreach (var line in Lines(text))
            {
                if (EnglishGrammar.Load().Parse(text, line) is not { } sentence)
                    continue;
                Assert.True(EisnerTests.IsTree([.. sentence.Words.ToArray().Select(w => w.Head)]));
                Assert.All(sentence.Words.ToArray(), w => Assert.InRange(w.Probability, 0, 1.0001f));
                var words = sentence.Words.ToArray();
                Assert.All(words.Zip(words.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start));
                Assert.Equal(Relation.Root, sentence[sentence.Root].Relation);
            }
        }
    }

    [Fact]
    public void curly_and_straight_marks_are_parsed_alike()
    {
        const string text = "“The lake’s gates won’t open,” Berg said, “until May.”";
        var straight = text.Replace('“', '"').Replace('”', '"').Replace('’', '\'');
        Assert.Equal(Parsed(text).Words.ToArray(), Parsed(straight).Words.ToArray());
        Assert.Equal(Parsed(text).Words.ToArray(), Parsed(Shadow.Of(text)).Words.ToArray());
    }

    [Fact]
    public void a_sentence_that_is_too_long_is_refused_at_once()
    {
        var longest = string.Concat(Enumerable.Repeat("lake ", EnglishGrammar.LongestSentence));
        Assert.Equal(EnglishGrammar.LongestSentence, Parsed(longest).Count);
        Assert.Null(EnglishGrammar.Load().Parse(longest + "lake", new(0, longest.Length + 4)));
        Assert.Null(EnglishGrammar.Load().Parse(" \n ", new(0, 3)));

        var endless = string.Concat(Enumerable.Repeat("lake ", 1_000_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(EnglishGrammar.Load().Parse(endless, new(0, endless.Length)));
        Assert.True(watch.ElapsedMilliseconds < 50);
    }

    [Fact]
    public async Task threads_do_not_disturb_one_another()
    {
        var text = SeedTexts.All[0];
        var lines = Lines(text).Take(12).ToList();
        var alone = lines.Select(l => Told(text, l)).ToList();
        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => lines.Select(l => Told(text, l)).ToList())));
        Assert.All(together, t => Assert.Equal(alone, t));
    }

    private static string Told(string text, Span line) => string.Join(' ', EnglishGrammar.Load().Parse(text, line)?.Words.ToArray() ?? []);

    private static IEnumerable<Span> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new(start, line.Length);
            start += line.Length + 1;
        }
    }

    private static ParsedSentence Parsed(string text) => EnglishGrammar.Load().Parse(text, new(0, text.Length))!;

    private static int Find(string text, ParsedSentence sentence, string word) => sentence.At(text.IndexOf(word, StringComparison.Ordinal));

    private static string? Word(string text, ParsedSentence sentence, int word) => word < 0 ? null : sentence[word].Span.Of(text);
}
