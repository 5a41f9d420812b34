namespace WuzhenArchive.Model;

/// <summary>One edition of the series, known by its year.</summary>
public sealed class Conference
{
    public int Id { get; set; }

    public required int Year { get; set; }

    public int? Ordinal { get; set; }

    /// <summary>The month, where the days are not known.</summary>
    public int? Month { get; set; }

    public DateOnly? StartsOn { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? EndsOn { get; set; }

    public string? Place { get; set; }

    /// <summary>The public page a curator took the dates from; null when only articles speak of this edition.</summary>
    public string? Source { get; set; }
}
