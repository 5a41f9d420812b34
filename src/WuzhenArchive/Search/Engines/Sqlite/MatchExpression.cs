using System.Text;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// What a full-text query asks of an article, as a small tree. Written, every word stands in quotation marks and holds letters
/// and digits only, so nothing that was typed is ever an operator.
/// </summary>
internal abstract record MatchExpression
{
    /// <summary>What an article must have to have both; null asks for nothing.</summary>
    public static MatchExpression? And(params IEnumerable<MatchExpression?> all) => Joined([.. all.OfType<MatchExpression>()], "AND");

    /// <summary>What an article must have to have either; where one asks for nothing, nothing.</summary>
    public static MatchExpression? Or(params IReadOnlyList<MatchExpression?> any) =>
        any.Contains(null) ? null : Joined([.. any.OfType<MatchExpression>()], "OR");

    public static MatchExpression Field(string token) => new MatchPhrase(token, new(-1, 1));

    /// <param name="phrases">Are filled in the order in which FTS5 numbers them.</param>
    public string Write(List<SoughtPhrase> phrases)
    {
        var written = new StringBuilder();
        Write(written, phrases);
        return written.ToString();
    }

    public abstract IEnumerable<SoughtPhrase> Phrases { get; }

    /// <summary>
    /// The same, telling only the places that FTS5 surely knows. Of an AND within an OR it may forget them: where one part of the
    /// AND is a phrase that an article has not, the places of the other parts are cleared, also of a part that is ahead already.
    /// </summary>
    public MatchExpression Telling() => Telling(isWithinOr: false, isTold: true);

    protected abstract MatchExpression Telling(bool isWithinOr, bool isTold);

    protected abstract void Write(StringBuilder written, List<SoughtPhrase> phrases);

    private static MatchExpression? Joined(MatchExpression[] all, string by) => all switch
    {
        [] => null,
        [var one] => one,
        _ => new MatchJoined(all, by),
    };

    private sealed record MatchJoined(MatchExpression[] All, string By) : MatchExpression
    {
        public override IEnumerable<SoughtPhrase> Phrases => All.SelectMany(a => a.Phrases);

        protected override MatchExpression Telling(bool isWithinOr, bool isTold) => By == "OR"
            ? this with { All = [.. All.Select(a => a.Telling(isWithinOr: true, isTold))] }
            : this with { All = [.. All.Select(a => a.Telling(isWithinOr, isTold && !isWithinOr))] };

        protected override void Write(StringBuilder written, List<SoughtPhrase> phrases)
        {
            var by = "(";
            foreach (var one in All)
            {
                written.Append(by);
                one.Write(written, phrases);
                by = $" {By} ";
            }
            written.Append(')');
        }
    }
}

/// <param name="Words">Between spaces.</param>
/// <param name="Begins">The last word only begins so.</param>
internal sealed record MatchPhrase(string Words, SoughtPhrase Phrase, bool Begins = false) : MatchExpression
{
    public override IEnumerable<SoughtPhrase> Phrases => [Phrase];

    protected override MatchExpression Telling(bool isWithinOr, bool isTold) =>
        isTold ? this : this with { Phrase = Phrase with { Sought = -1 } };

    protected override void Write(StringBuilder written, List<SoughtPhrase> phrases)
    {
        written.Append('"').Append(Words).Append('"').Append(Begins ? " *" : "");
        phrases.Add(Phrase);
    }
}
