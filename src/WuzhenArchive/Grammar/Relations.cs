namespace WuzhenArchive.Grammar;

/// <summary>Questions about relations, and their names in Universal Dependencies.</summary>
public static class Relations
{
    public static bool IsSubject(this Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;

    /// <summary>
    /// The relation of a name such as "acl:relcl"; of a subtype unknown here the relation without it, of an unknown name <see
    /// cref="Relation.Dep"/>.
    /// </summary>
    public static Relation Named(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return Enum.TryParse<Relation>(name.Replace(":", "", StringComparison.Ordinal), true, out var relation) ? relation
            : colon > 0 ? Named(name[..colon]) : Relation.Dep;
    }
}
