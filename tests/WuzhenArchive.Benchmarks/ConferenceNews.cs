using System.Globalization;
using System.Text;
using WuzhenArchive.Authority;

namespace WuzhenArchive.Benchmarks;

/// <summary>
/// Writes articles as an archive holds them: half of their sentences are news like any other, half name the conference, one of its
/// editions, what was said there, and how many came. The same seed writes the same articles.
/// </summary>
internal sealed class ConferenceNews(int seed, AuthorityFile authority)
{
    private static readonly string[] Ordinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".Split(' ');

    private readonly News news = new(seed);
    private readonly Random random = new(seed);

    /// <param name="length">How many UTF-16 code units at least.</param>
    public string Article(int length)
    {
        var edition = Edition();
        var text = new StringBuilder($"{authority.Series.Name}: {News.Upper(news.Clause())}\n\nby {news.Name()}\n{edition.Start?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}\n\n");
        while (text.Length < length)
        {
            text.AppendJoin(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(2) == 0 ? news.Sentence() : Sentence(Edition()))).Append("\n\n");
        }
        return text.ToString();
    }

    private string Sentence(EditionEntry edition) => random.Next(8) switch
    {
        0 => $"At the {Ordinal(edition)} conference in {edition.Year}, {news.Clause()}, and {news.Clause()}.",
        1 => $"The {Ordinal(edition)} {authority.Series.Name} drew more than {random.Next(10, 60)}00 participants from {random.Next(40, 120)} countries to {Town(edition)}.",
        2 => $"“{News.Upper(news.Clause())},” {news.Name()} told the conference in {edition.Start?.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}.",
        3 => $"In his opening speech at the {authority.Series.Name} {edition.Year}, {news.Name()} said that {news.Clause()}.",
        4 => $"Minister {news.Name()} opened the {Ordinal(edition)} conference by video link, and {news.Clause()}.",
        5 => $"This compared with {random.Next(20, 90)} percent in {edition.Year} and about {random.Next(10, 60)}00 guests at the conference in {Town(edition)}.",
        6 => $"The {edition.Year} edition of the conference, themed “{News.Upper(news.Clause())},” was held by the Ministry of Transport.",
        _ => $"{news.Name()}, who had attended the last conference, repeated that {news.Clause()}.",
    };

    private EditionEntry Edition() => authority.Editions[random.Next(authority.Editions.Count)];

    private static string Ordinal(EditionEntry edition) => Ordinals[Math.Min(edition.Ordinal ?? 0, Ordinals.Length - 1)];

    private static string? Town(EditionEntry edition) => edition.Place?.Split(',')[0];
}
