using System.Globalization;

namespace WuzhenArchive.Tests.Web;

/// <summary>The real host on two years of invented articles, more of everything than a page lists.</summary>
public sealed class CrowdedSite : IDisposable
{
    private const int ArticlesOfAYear = 14;

    private readonly Workplace workplace = new();

    public CrowdedSite()
    {
        File.Copy(Path.Combine(Workplace.Seeds, "archive.yaml"), Path.Combine(workplace.Articles, "archive.yaml"));
        foreach (var (year, ordinal, place) in new[] { (2015, "second", 0), (2016, "third", 1) })
        {
            for (var i = 1; i <= ArticlesOfAYear; i++)
                workplace.Write($"tide-{year}-{i}.txt", Text(year, ordinal, i, (i + place) % 2 == 0 ? "Xi Jinping" : "Fadi Chehade"));
        }
        workplace.Import();
        Site = new([], ((WuzhenArchive.Store.Opened)workplace.Folder.Open()).Options);
    }

    public ArchiveSite Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        workplace.Dispose();
    }

    private static string Text(int year, string ordinal, int number, string speaker) => string.Create(CultureInfo.InvariantCulture, $"""
        The Tide of {year}, Part {number}

        by Ann Weir
        {number} December {year}

        {speaker} argued that cyber sovereignty keeps the gates open at the {ordinal} World Internet Conference in Wuzhen in {year}. It was hosted by the Gate Ministry of Port {(char)('A' + number)}.

        {speaker} said that gate {number} is shut. “Gate {number} is old,” {speaker} added, and called it a “modern” gate of {(year == 2015 ? "granite and granite" : "timber and timber")}.

        Some said that internet freedom is a norm of sovereignty. A spokesman of gate {number} told nobody.
        """);
}
