using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Results;

/// <param name="Name">The fullest form in the article, or the authority file's form.</param>
public sealed record PersonReading(
    string Name, IReadOnlyList<Span> Mentions, IReadOnlyList<RoleReading> Roles, IReadOnlyList<AppearanceReading> Appearances);

/// <param name="Title">The role in words; a role that has ended begins with "former".</param>
/// <param name="Span">The words that say so.</param>
public sealed record RoleReading(string Title, Span Span);

/// <param name="Part">"opened", "presided", "spoke at the" and the occasion.</param>
/// <param name="Manner">"in person", "by video", or null: not stated.</param>
/// <param name="MannerSpan">The words that say how, which may stand in a later sentence.</param>
public sealed record AppearanceReading(string Part, string? Manner, int Year, Span Span, Span? MannerSpan = null);
