using System.Text;
using FsCheck;
using FsCheck.Fluent;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>What holds of every reading of every text, however odd.</summary>
public class InvariantTests
{
    private static readonly string[] Bricks =
    [
        "“", "”", "\"", "'", "‘", "’", "(", ")", ".", "?", "!", ",", ":", ";", "\n", "\n\n", "\r\n", " ", "\u00A0", "–", "-", "said", "argued that", "by Ann Lee", "May 3, 2021", "according to", "in the words of",
        "Ann Lee", "Otto Berg", "He", "she", "who", "and", "was", "not", "the", "Rivers Council", "Lakeside Rivers Conference", "second", "2022", "900 participants", "opened", "as follows", "two paragraphs", "statement",
        "replaces", "free passage", "Post a comment", "|", "\uD83D\uDE00", "\uD800", "\0", "方", "U.S.", "Gov.", "'s", "’s", "call for", "while", "river",
    ];

    [Fact]
    public void no_text_is_too_odd_and_every_span_cuts_within_it()
    {
        var texts = Gen.ListOf(Gen.Elements(Bricks)).Select(l => string.Join(' ', l)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20161116, 20151217), Prop.ForAll(texts, text =>
        {
            var reading = Invented.Read(text);
            Assert.All(Spans(reading), s => Assert.InRange(s.End, s.Start, text.Length));
            Assert.All(Spans(reading), s => Assert.True(s.Start >= 0 && s.Length >= 0));
        }));
    }

    [Fact]
    public void every_line_with_words_lies_in_one_region() =>
        Assert.All(Seeds.Files, file =>
        {
            var reading = Seeds.Read(file);
            var covered = new StringBuilder(reading.Text);
            foreach (var region in reading.Regions)
            {
                Assert.False(covered.ToString(region.Span.Start, region.Span.Length).Contains('\0', StringComparison.Ordinal));
                covered.Remove(region.Span.Start, region.Span.Length).Insert(region.Span.Start, new string('\0', region.Span.Length));
            }
            Assert.DoesNotContain(covered.ToString(), char.IsLetter);
        });

    [Fact]
    public void statements_stand_inside_their_paragraph_and_passages_inside_their_statement() =>
        Assert.All(Seeds.Files.Select(Seeds.Read), reading =>
        {
            Assert.All(reading.Statements, s => Assert.Contains(reading.Regions, r => r.Number is not null && s.Content.All(r.Span.Contains)));
            Assert.All(reading.Passages.Where(p => p.Statement is not null), p => Assert.Contains(reading.Statements[p.Statement!.Value].Content, c => c.Overlaps(p.Span)));
        });

    [Fact]
    public void reading_twice_reads_the_same()
    {
        var (one, two) = (Seeds.Read(Seeds.Files.First()), Seeds.Read(Seeds.Files.First()));
        Assert.Equal(Spans(one), Spans(two));
    }

    private static IEnumerable<Span> Spans(ArticleReading r) =>
    [
        .. r.Regions.Select(x => x.Span), .. r.Passages.Select(x => x.Span), .. r.Topics.Select(x => x.Span), .. r.Facts.Select(x => x.Span), .. r.Findings.Select(x => x.Span),
        .. r.Statements.SelectMany(s => s.Content.Append(s.Sentence).Concat(new[] { s.Source, s.Cue, s.Heading }.OfType<Span>())),
        .. r.People.SelectMany(p => p.Mentions.Concat(p.Roles.Select(x => x.Span)).Concat(p.Appearances.Select(x => x.Span))),
        .. r.Replacements.SelectMany(x => new[] { x.New, x.Old, x.Sentence }),
    ];
}
