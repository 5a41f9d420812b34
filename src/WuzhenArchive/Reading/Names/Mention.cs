using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

internal enum NameKind
{
    /// <summary>Capitalised, and nothing more is known.</summary>
    Unknown,
    Person,
    Body,
    Place,

    /// <summary>The conference itself.</summary>
    Event,
}

/// <summary>A place where a name is printed.</summary>
internal sealed class Mention(Sentence sentence, int first, int last)
{
    public Sentence Sentence { get; } = sentence;

    /// <summary>The first unit of the name itself, without role and title.</summary>
    public int First { get; } = first;

    public int Last { get; } = last;

    public Span Span => Sentence.Cover(First, Last);

    /// <summary>The words with single spaces; a dot stays with its initial or abbreviation: "Ann B. Lee".</summary>
    public string Printed { get; } = Spacing.Single(sentence.Cover(first, last).In(sentence.Shadow));

    public int WordCount => Last - First + 1;

    public NameKind Kind { get; set; }

    /// <summary>The canonical name; null while nothing is known.</summary>
    public string? Name { get; set; }

    /// <summary>Roles printed with this mention.</summary>
    public List<RoleReading> Roles { get; } = [];

    /// <summary>The first unit of the role or title before the name, or of the name itself.</summary>
    public int PhraseFirst { get; set; } = first;

    /// <summary>How much speaks for a person here.</summary>
    public int Evidence { get; set; }

    /// <summary>What the title or a word of kin before the name says: "Mrs Berg", "her husband, Otto Berg".</summary>
    public Gender Told { get; set; }

    /// <summary>It has a capital and is nobody: a headline, a thing, a handle, a word that only begins its sentence.</summary>
    public bool IsNobody { get; set; }
}
