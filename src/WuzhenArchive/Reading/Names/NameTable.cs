using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>All names of an article, each mention resolved to the fullest form: "Berg" is Otto Berg once he has been introduced.</summary>
internal sealed class NameTable
{
    private readonly List<Mention> mentions;
    private readonly ILookup<Sentence, Mention> bySentence;
    private readonly Dictionary<int, Mention> byEnd;
    private readonly Dictionary<Sentence, int> order = [];
    private readonly ILookup<string, string> roles;
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly PersonTable people;
    private readonly NameIndex index;

    public NameTable(IEnumerable<Sentence> sentences, NameIndex index, SeriesEntry series)
    {
        this.index = index;
        var read = sentences as IReadOnlyList<Sentence> ?? [.. sentences];
        this.sentences = read;
        var finder = new NameFinder(index, series, new ArticleWords(read));
        mentions = [];
        foreach (var sentence in read)
        {
            order[sentence] = sentence.IsParenthesis ? order.Count - 1 : order.Count;
            mentions.AddRange(finder.Find(sentence));
        }
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        people = new(mentions, index);
        bySentence = mentions.ToLookup(m => m.Sentence);
        byEnd = mentions.ToDictionary(m => m.Span.End);
        GiveFormerRoles();
        roles = mentions.Where(m => m.Kind == NameKind.Person).SelectMany(m => m.Roles, (m, r) => (m.Name, r.Title)).ToLookup(r => r.Name!, r => r.Title);
    }

    public IReadOnlyList<Mention> Mentions => mentions;

    /// <summary>The mention whose last unit this is.</summary>
    public Mention? EndingAt(Sentence sentence, int last) =>
        (uint)last < (uint)sentence.Count ? byEnd.GetValueOrDefault(sentence[last].Span.End) : null;

    /// <summary>The mention, role or title included, that this unit belongs to.</summary>
    public Mention? Covering(Sentence sentence, int i) => bySentence[sentence].FirstOrDefault(m => m.PhraseFirst <= i && i <= m.Last);

    /// <summary>The mentions that begin within units first..last of a sentence.</summary>
    public IEnumerable<Mention> Within(Sentence sentence, int first, int last) =>
        bySentence.Contains(sentence) ? Among(bySentence[sentence], first, last) : [];

    private static IEnumerable<Mention> Among(IEnumerable<Mention> mentions, int first, int last)
    {
        foreach (var mention in mentions)
        {
            if (mention.First >= first && mention.Last <= last)
            {
                yield return mention;
            }
        }
    }

    /// <summary>The canonical name of a body or person printed so, leading article dropped; null when nobody knows it.</summary>
    public string? Known(string printed) => index.Find(printed)?.Name;

    /// <summary>The one person of the article with this family name or whole name, in any case: "BERG"; null for none or several.</summary>
    /// <param name="gender">What the title before the name says: of a woman and a man, "Ms Berg" is the woman.</param>
    public string? OfFamily(string printed, Gender gender = Gender.Unknown) => people.OfFamily(printed, gender);

    /// <summary>The mentions that begin before a place, the nearest first.</summary>
    public IEnumerable<Mention> Before(int place)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }
        for (var i = low - 1; i >= 0; i--)
        {
            yield return mentions[i];
        }
    }

    public int SentencesBetween(Sentence earlier, Sentence later) => order[later] - order[earlier];

    /// <summary>A sentence and those before it, the nearest first.</summary>
    public IEnumerable<Sentence> UpTo(Sentence sentence)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.Start <= sentence.Span.Start ? (middle + 1, high) : (low, middle);
        }
        for (var i = low - 1; i >= 0; i--)
        {
            yield return sentences[i];
        }
    }

    public Gender GenderOf(string person) => people.Of(person)?.Gender ?? Genders.Of(PersonName.Of(person), roles[person]);

    public IReadOnlyList<string> Organizations() =>
        [.. mentions.Where(m => m.Kind == NameKind.Body).Select(m => m.Name!).Distinct().Order(StringComparer.Ordinal)];

    // "Minister Ann Lee (who has replaced Otto Berg)": Berg is the former minister.
    private void GiveFormerRoles()
    {
        foreach (var mention in mentions.Where(m => m.Kind == NameKind.Person && m.Roles.Count == 0 && Roles.IsReplaced(m.Sentence, m.First)))
        {
            var successor = Before(mention.Span.Start).TakeWhile(m => m.Sentence.Span == mention.Sentence.Span).FirstOrDefault(m => m.Kind == NameKind.Person && m.Roles.Count > 0);
            if (successor is not null)
            {
                mention.Roles.Add(new("former " + successor.Roles[0].Title, mention.Sentence.Cover(0, mention.Last)));
            }
        }
    }

    public IReadOnlyList<PersonReading> People(IEnumerable<(string Name, AppearanceReading Appearance)> appearances)
    {
        var parts = appearances.ToLookup(a => a.Name, a => a.Appearance);
        return [.. mentions.Where(m => m.Kind == NameKind.Person).GroupBy(m => m.Name!).Select(g => new PersonReading(
            g.Key, [.. g.Select(m => m.Span)], [.. g.SelectMany(m => m.Roles).DistinctBy(r => r.Title.ToLowerInvariant())], [.. parts[g.Key].Distinct()]))];
    }
}
