using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Tests.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Web;

/// <summary>A small archive: a signed article on 2015, an unsigned one on 2016 with markup in its text, one on no conference, and a year without articles.</summary>
internal static class InventedArchive
{
    public const string First =
        "A Harbour of Rules\n\nEthel Brook opened the meeting in person. Open waters. Brook argued that the canal should stay under canal sovereignty. "
        + "She called out “muddy banks” at length.";

    public const string Second =
        "Second <b>Thoughts</b> & More\n\nOnly 90 came, where 120 had come a year before; Ethel Brook opened by video. 😀 “A fine tide,” said Brook.\n\n"
        + "First, national sovereignty on canals will be the norm.\n\nThe term “sovereignty on canals” replaces “canal sovereignty.”";

    private static readonly byte[] Authority = "series: { name: World Internet Conference, short: Wuzhen, archive: Wuzhen Archive }"u8.ToArray();

    public static void Fill(ArchiveDb db)
    {
        db.Add(new ArchiveHead { Schema = 1, Authority = Authority });
        var old = new Conference { Year = 2014, Ordinal = 1 };
        var first = new Conference { Year = 2015, Ordinal = 2, StartsOn = new(2015, 12, 16), EndsOn = new(2015, 12, 18), Place = "Wuzhen", Source = "example.org/dates" };
        var second = new Conference { Year = 2016, Ordinal = 3, Month = 11 };
        var brook = new Speaker { Slug = "ethel-brook", Name = "Ethel Brook", Kind = SpeakerKind.Person };
        var board = new Speaker { Slug = "canal-board", Name = "Canal Board", Kind = SpeakerKind.Body };
        var topic = new Topic { Slug = "canal-sovereignty", Name = "Canal sovereignty" };
        db.AddRange(old, first, second, brook, board, topic, new Topic { Slug = "locks", Name = "Locks" });
        db.AddRange(new SpeakerAlias { Speaker = brook, Name = "e brook", Slug = "e-brook" }, new SpeakerAlias { Speaker = brook, Name = "the chair", Slug = "the-chair" }, new SpeakerAlias { Speaker = board, Name = "the chair", Slug = "the-chair" });
        db.SaveChanges();
        FillFirst(first, brook, topic).Save(db);
        FillSecond(first, second, brook, board, topic).Save(db);
        var stray = new DraftArticle(new() { Key = "cccccccccccccccc", Slug = "stray", File = "stray.txt" }, "No conference here.");
        stray.Regions.AddRange([new(RegionKind.Boilerplate, new(0, 3)), new(RegionKind.Boilerplate, new(3, 16))]);
        stray.Findings.Add(new() { Kind = FindingKind.NoTitle, Message = "none is printed", Span = stray.Of("No conference") });
        stray.Save(db);
        db.Add(new ArticleSource { ArticleId = db.Articles.Single(a => a.Slug == "thoughts").Id, Sha256 = "00ff", Encoding = "utf-8", Bytes = Packed.Of([1, 2, 3]) });
        db.SaveChanges();
        SearchIndex.Create(db);
        SearchIndex.Finish(db);
    }

    private static DraftArticle FillFirst(Conference conference, Speaker brook, Topic topic)
    {
        var article = new DraftArticle(new()
        {
            Key = "aaaaaaaaaaaaaaaa",
            Slug = "harbour",
            File = "harbour.txt",
            Title = "A Harbour of Rules",
            Published = "2015-12-16",
            Publisher = "The Lock",
            Conference = conference,
            Address = "javascript:alert(1)",
        }, First);
        article.Authors.Add("Ann Weir");
        article.Regions.Add(new(RegionKind.Title, article.Of("A Harbour of Rules")));
        article.Regions.Add(new(RegionKind.Paragraph, Span.FromBounds(First.IndexOf("Ethel", StringComparison.Ordinal), First.Length), 1));
        article.Appearances.Add(new() { Conference = conference, Speaker = brook, Part = "opened", Manner = "in person", Paragraph = 1, Span = article.Of("opened the meeting in person") });
        article.Facts.Add(new() { Conference = conference, Property = FactProperty.HowOpened, Value = "in person", Paragraph = 1, Span = article.Of("in person"), Text = "in person" });
        article.Roles.Add(new() { Speaker = brook, Title = "harbour master", Span = article.Of("Ethel Brook") });
        Say(article, "aaaaaaaaaa-s1-1", conference, brook, StatementMode.Indirect, "Brook argued that the canal should stay under canal sovereignty.",
            "the canal should stay under canal sovereignty", cue: "argued", heading: "Open waters.", said: "opened the meeting in person");
        var mixed = Say(article, "aaaaaaaaaa-s2-1", conference, brook, StatementMode.Mixed, "She called out “muddy banks” at length.", "“muddy banks” at length", cue: "called out", said: "Brook argued");
        article.Quote(new() { Key = "aaaaaaaaaa-q1-1", Conference = conference, Basis = YearBasis.SaidAt, Speaker = brook, Kind = PassageKind.Mixed, Paragraph = 1, Span = article.Of("“muddy banks”"), Text = "“muddy banks”" }, mixed);
        Mention(article, conference, topic, 1, "canal sovereignty");
        return article;
    }

    private static DraftArticle FillSecond(Conference before, Conference conference, Speaker brook, Speaker board, Topic topic)
    {
        var article = new DraftArticle(new() { Key = "bbbbbbbbbbbbbbbb", Slug = "thoughts", File = "thoughts.txt", Title = "Second <b>Thoughts</b> & More", Conference = conference }, Second);
        var paragraphs = Second.Split("\n\n");
        foreach (var (place, text) in paragraphs.Index())
            article.Regions.Add(new(place switch { 0 => RegionKind.Title, 2 => RegionKind.Blockquote, _ => RegionKind.Paragraph }, article.Of(text), place == 0 ? null : place));
        article.Facts.Add(new() { Conference = conference, Property = FactProperty.Participants, Value = "90", Paragraph = 1, Span = article.Of("90"), Text = "90" });
        article.Facts.Add(new() { Conference = before, Property = FactProperty.Participants, Value = "1200", Hedge = "more than", Paragraph = 1, Span = article.Of("120"), Text = "120" });
        article.Appearances.Add(new() { Conference = conference, Speaker = brook, Part = "opened", Manner = "by video", Paragraph = 1, Span = article.Of("Ethel Brook opened by video") });
        article.Facts.Add(new() { Conference = conference, Property = FactProperty.HowOpened, Value = "by video", Paragraph = 1, Span = article.Of("by video"), Text = "by video" });
        var direct = Say(article, "bbbbbbbbbb-s3-1", conference, brook, StatementMode.Direct, "“A fine tide,” said Brook.", "“A fine tide,”", cue: "said", said: "opened by video");
        article.Quote(new() { Key = "bbbbbbbbbb-q2-1", Conference = conference, Basis = YearBasis.SaidAt, Speaker = brook, Kind = PassageKind.Direct, Paragraph = 1, Span = article.Of("“A fine tide,”"), Text = "“A fine tide,”" }, direct);
        Say(article, "bbbbbbbbbb-s4-1", conference, board, StatementMode.Block, paragraphs[2], paragraphs[2], paragraph: 2, said: "norm");
        article.Quote(new() { Key = "bbbbbbbbbb-q3-1", Conference = conference, Basis = YearBasis.ArticleOn, Kind = PassageKind.Term, Paragraph = 3, Span = article.Of("“sovereignty on canals”"), Text = "“sovereignty on canals”" }, null);
        Mention(article, conference, topic, 2, "national sovereignty on canals");
        article.Replacements.Add(new() { Conference = conference, Basis = YearBasis.ArticleOn, Topic = topic, Paragraph = 3, New = article.Of("“sovereignty on canals”"), Old = article.Of("“canal sovereignty.”"), Sentence = article.Of(paragraphs[3]) });
        return article;
    }

    private static Statement Say(DraftArticle article, string key, Conference conference, Speaker speaker, StatementMode mode,
        string sentence, string content, string? cue = null, string? heading = null, int paragraph = 1, string? said = null)
    {
        var statement = new Statement
        {
            Key = key,
            Conference = conference,
            Basis = said is null ? YearBasis.ArticleOn : YearBasis.SaidAt,
            Occasion = said is null ? OccasionKind.Untold : OccasionKind.Stated,
            OccasionSpan = said is null ? null : article.Of(said),
            Speaker = speaker,
            Mode = mode,
            Paragraph = paragraph,
            Sentence = article.Of(sentence),
            Content = [article.Of(content)],
            Cue = cue is null ? null : article.Of(cue),
            Heading = heading is null ? null : article.Of(heading),
            Rule = AttributionRule.AddedByACurator,
            Confidence = cue is null ? Confidence.Medium : Confidence.High,
            Doubt = cue is null ? "it was invented" : null,
        };
        article.Statements.Add(statement);
        return statement;
    }

    private static void Mention(DraftArticle article, Conference conference, Topic topic, int paragraph, string words) => article.Topics.Add(
        new() { Conference = conference, Basis = YearBasis.SaidAt, Occasion = OccasionKind.Stated, Topic = topic, Paragraph = paragraph, Span = article.Of(words), Text = words, Wording = words });
}
