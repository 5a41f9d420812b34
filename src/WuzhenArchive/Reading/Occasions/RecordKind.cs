namespace WuzhenArchive.Reading.Occasions;

/// <summary>What a text records of a conference, as its title says.</summary>
internal enum RecordKind
{
    /// <summary>What one person did there: "Lee warns the pilots at the Lakeside Summit".</summary>
    Deed,

    /// <summary>What one person said there, or was asked: "Remarks by Ann Lee at the Lakeside Summit".</summary>
    Speech,

    /// <summary>A part of it, and all that was said in that: "Lakeside Summit 2022: Opening session".</summary>
    Session,
}
