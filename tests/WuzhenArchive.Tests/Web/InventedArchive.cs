using WuzhenArchive.Model;
using WuzhenArchive.Store;
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
        FillFirst(db, first, brook, topic);
        FillSecond(db, first, second, brook, board, topic);
        var stray = new Article { Key = "cccccccccccccccc", Slug = "stray", File = "stray.txt", Text = "No conference here." };
        db.AddRange(stray, new Region { Article = stray, Kind = RegionKind.Boilerplate, Span = new(0, 3) }, new Region { Article = stray, Kind = RegionKind.Boilerplate, Span = new(3, 16) });
        db.Add(new Finding { Article = stray, Kind = "no title", Message = "none is printed", Span = Of(stray.Text, "No conference") });
        db.SaveChanges();
    }

    private static void FillFirst(ArchiveDb db, Conference conference, Speaker brook, Topic topic)
    {
        var article = new Article
        {
            Key = "aaaaaaaaaaaaaaaa",
            Slug = "harbour",
            File = "harbour.txt",
            Text = First,
            Title = "A Harbour of Rules",
            Published = "2015-12-16",
            Publisher = "The Lock",
            Conference = conference,
            Address = "javascript:alert(1)",
        };
        db.AddRange(article, new ArticleAuthor { Article = article, Position = 0, Name = "Ann Weir" });
        db.Add(new Region { Article = article, Kind = RegionKind.Title, Span = Of(First, "A Harbour of Rules") });
        db.Add(new Region { Article = article, Kind = RegionKind.Paragraph, Span = Span.FromBounds(First.IndexOf("Ethel", StringComparison.Ordinal), First.Length), Number = 1 });
        db.Add(new Appearance { Article = article, Conference = conference, Speaker = brook, Part = "opened", Manner = "in person", Paragraph = 1, Span = Of(First, "opened the meeting in person") });
        db.Add(new Fact { Article = article, Conference = conference, Property = "how opened", Value = "in person", Paragraph = 1, Span = Of(First, "in person"), Text = "in person" });
        db.Add(new Role { Article = article, Speaker = brook, Title = "harbour master", Span = Of(First, "Ethel Brook") });
        Say(db, "s1", article, conference, brook, StatementMode.Indirect, "Brook argued that the canal should stay under canal sovereignty.",
            "the canal should stay under canal sovereignty", cue: "argued", heading: "Open waters.", said: "opened the meeting in person");
        var mixed = Say(db, "s2", article, conference, brook, StatementMode.Mixed, "She called out “muddy banks” at length.", "“muddy banks” at length", cue: "called out", said: "Brook argued");
        db.Add(new Passage { Key = "q1", Article = article, Conference = conference, Basis = YearBasis.SaidAt, Statement = mixed, Speaker = brook, Kind = PassageKind.Mixed, Paragraph = 1, Span = Of(First, "“muddy banks”"), Text = "“muddy banks”" });
        Mention(db, article, conference, topic, 1, "canal sovereignty");
    }

    private static void FillSecond(ArchiveDb db, Conference before, Conference conference, Speaker brook, Speaker board, Topic topic)
    {
        var article = new Article { Key = "bbbbbbbbbbbbbbbb", Slug = "thoughts", File = "thoughts.txt", Text = Second, Title = "Second <b>Thoughts</b> & More", Conference = conference };
        db.AddRange(article, new ArticleSource { Article = article, Sha256 = "00ff", Encoding = "utf-8", Bytes = [1, 2, 3] });
        var paragraphs = Second.Split("\n\n");
        foreach (var (text, place) in paragraphs.Select((text, place) => (text, place)))
            db.Add(new Region
            {
                Article = article,
                Span = Of(Second, text),
                Number = place == 0 ? null : place,
                Kind = place switch { 0 => RegionKind.Title, 2 => RegionKind.Blockquote, _ => RegionKind.Paragraph },
            });
        db.Add(new Fact { Article = article, Conference = conference, Property = "participants", Value = "90", Paragraph = 1, Span = Of(Second, "90"), Text = "90" });
        db.Add(new Fact { Article = article, Conference = before, Property = "participants", Value = "1200", Hedge = "more than", Paragraph = 1, Span = Of(Second, "120"), Text = "120" });
        db.Add(new Appearance { Article = article, Conference = conference, Speaker = brook, Part = "opened", Manner = "by video", Paragraph = 1, Span = Of(Second, "Ethel Brook opened by video") });
        db.Add(new Fact { Article = article, Conference = conference, Property = "how opened", Value = "by video", Paragraph = 1, Span = Of(Second, "by video"), Text = "by video" });
        var direct = Say(db, "s3", article, conference, brook, StatementMode.Direct, "“A fine tide,” said Brook.", "“A fine tide,”", cue: "said", said: "opened by video");
        db.Add(new Passage { Key = "q2", Article = article, Conference = conference, Basis = YearBasis.SaidAt, Statement = direct, Speaker = brook, Kind = PassageKind.Direct, Paragraph = 1, Span = Of(Second, "“A fine tide,”"), Text = "“A fine tide,”" });
        Say(db, "s4", article, conference, board, StatementMode.Block, paragraphs[2], paragraphs[2], paragraph: 2, said: "norm");
        db.Add(new Passage { Key = "q3", Article = article, Conference = conference, Basis = YearBasis.ArticleOn, Kind = PassageKind.Term, Paragraph = 3, Span = Of(Second, "“sovereignty on canals”"), Text = "“sovereignty on canals”" });
        Mention(db, article, conference, topic, 2, "national sovereignty on canals");
        db.Add(new Replacement { Article = article, Conference = conference, Basis = YearBasis.ArticleOn, Topic = topic, Paragraph = 3, New = Of(Second, "“sovereignty on canals”"), Old = Of(Second, "“canal sovereignty.”"), Sentence = Of(Second, paragraphs[3]) });
    }

    private static Statement Say(ArchiveDb db, string key, Article article, Conference conference, Speaker speaker, StatementMode mode,
        string sentence, string content, string? cue = null, string? heading = null, int paragraph = 1, string? said = null)
    {
        var statement = new Statement
        {
            Key = key,
            Article = article,
            Conference = conference,
            Basis = said is null ? YearBasis.ArticleOn : YearBasis.SaidAt,
            Occasion = said is null ? OccasionKind.Untold : OccasionKind.Stated,
            OccasionSpan = said is null ? null : Of(article.Text, said),
            Speaker = speaker,
            Mode = mode,
            Paragraph = paragraph,
            Sentence = Of(article.Text, sentence),
            Cue = cue is null ? null : Of(article.Text, cue),
            Heading = heading is null ? null : Of(article.Text, heading),
            Rule = "invented",
            Confidence = cue is null ? Confidence.Medium : Confidence.High,
            Doubt = cue is null ? "it was invented" : null,
        };
        db.AddRange(statement, new StatementContent { Statement = statement, Span = Of(article.Text, content), Text = content });
        return statement;
    }

    private static void Mention(ArchiveDb db, Article article, Conference conference, Topic topic, int paragraph, string words) =>
        db.Add(new TopicMention { Article = article, Conference = conference, Basis = YearBasis.SaidAt, Occasion = OccasionKind.Stated, Topic = topic, Paragraph = paragraph, Span = Of(article.Text, words), Text = words, Wording = words });

    private static Span Of(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
