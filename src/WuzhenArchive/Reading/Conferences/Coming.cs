using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>What a sentence says of people's coming.</summary>
/// <param name="Comes">A verb of coming stands in it.</param>
/// <param name="Meets">It names a meeting.</param>
/// <param name="At">Where it says "at the meeting" for the last time; -1 where it does not.</param>
internal sealed record Coming(bool Comes, bool Meets, int At)
{
    /// <summary>Those whom a noun names came: by a verb of coming, or, of delegates and guests, by the meeting itself.</summary>
    /// <param name="isMany">So many as come to no part of a conference.</param>
    public bool Says(Sentence sentence, int noun, bool isMany) => People.IsPlain(sentence, noun) ? Comes || Meets : isMany && (Comes || At > noun);
}
