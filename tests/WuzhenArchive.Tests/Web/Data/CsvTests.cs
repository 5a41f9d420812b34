using WuzhenArchive.Web.Data;

namespace WuzhenArchive.Tests.Web.Data;

public class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("one\r\ntwo", "\"one\r\ntwo\"")]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+49", "'+49")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =HYPERLINK(\"x\")", "\"'  =HYPERLINK(\"\"x\"\")\"")]
    [InlineData("“=1”", "“=1”")]
    [InlineData(null, "")]
    public void a_cell_is_what_it_says_and_no_formula(string? text, string written) =>
        Assert.Equal($"{written},x\r\n", Csv.Row(text, "x"));
}
