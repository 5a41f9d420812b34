using WuzhenArchive.Model;

namespace WuzhenArchive.Citing;

/// <summary>What is cited. What is null is not known, and stays so: nothing is put in its place.</summary>
/// <param name="Key">Names it in a file of references: letters, digits and hyphens.</param>
/// <param name="Authors">In the order signed; none: not stated.</param>
/// <param name="Section">The blog or column it stands in. A work in one is a post, any other a page.</param>
/// <param name="Address">The archive's absolute address of it; null when the archive has no public address.</param>
/// <param name="Today">The day it was looked at, told where the work itself has no date.</param>
public sealed record CitedWork(
    string Key, IReadOnlyList<CitedName> Authors, string Title, string? Section, string? Publisher, CitedDate? Date, string? Address,
    DateOnly Today)
{
    /// <param name="authors">As signed, in order.</param>
    public static CitedWork Of(Article article, IReadOnlyList<CitedName> authors, string? address, DateOnly today) =>
        new(article.Slug, authors, article.Title ?? article.File, article.Section, article.Publisher, CitedDate.Parse(article.Published),
            address, today);

    /// <summary>What a reader should know besides, for programs that keep references: who says what in it.</summary>
    public string? Note { get; init; }

    public bool IsPost => Section is not null;

    /// <summary>What it is part of: the blog, else the publisher's site.</summary>
    public string? Container => Section ?? Publisher;

    /// <summary>The publisher, where the container does not name it already.</summary>
    public string? PublisherOfPost => IsPost && Publisher != Section ? Publisher : null;

    /// <summary>A date of access stands in for nothing but the date that is missing, and for nobody who cannot look it up.</summary>
    public CitedDate? Accessed => Date is null && Address is not null ? CitedDate.Of(Today) : null;
}
