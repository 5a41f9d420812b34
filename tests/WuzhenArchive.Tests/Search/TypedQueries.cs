using FsCheck;
using FsCheck.Fluent;

namespace WuzhenArchive.Tests.Search;

/// <summary>What people, and programs that mean no good, type into a search box.</summary>
internal static class TypedQueries
{
    private static readonly string[] Pieces =
    [
        "order", "Multi-Party", "网络", "\"", "“", "”", "-", "--", "(", ")", "OR", "AND", "NOT", "NEAR(", "NEAR/2", "*", "^", ":", "+", "{", "}",
        "speaker:", "speaker:xi", "year:", "year:2015..2016", "2015..2016", "..", "kind:term", "kind:nothing", "cue:argued", "topic:order",
        "author:segal", "article:\"", "words:x", "rowid:1", "'; DROP TABLE Articles; --", "\0", "\uD800", "\uDC00", "\u202E", " ", "\u00A0", "\t", "%", "_",
        "U.S.", "1,600", "par*", "stems:", "$0", "\\", "<script>", "a-b-c-d", new('x', 300), new('(', 40),
    ];

    public static Arbitrary<string> Any() => Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();
}
