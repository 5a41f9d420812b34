using WuzhenArchive.Citing;

namespace WuzhenArchive.Tests.Citing;

public class ReferencesTests
{
    private static readonly CitedWork Signed = new("locks", [CitedName.Of("Ann de Vries"), CitedName.Of("Otto Weir Jr."), CitedName.Of("Canal Board")],
        "50% of “Locks” & {Tides}_#1 $~^\\ <a|b>\u00A0c", "Lock Notes", "R&D Press", new(2015, 9), "https://archive.example/articles/locks_{1}", new(2026, 1, 15));

    private static readonly CitedWork Unsigned = new("tides", [], "Tides\r\nER  - ", null, null, null, "https://archive.example/articles/tides", new(2026, 1, 15));

    [Fact]
    public void what_means_something_to_tex_is_escaped()
    {
        var entry = BibTex.Of([Signed]);
        Assert.Contains(@"title = {{50\% of “Locks” \& \{Tides\}\_\#1 \$\textasciitilde{}\textasciicircum{}\textbackslash{} \textless{}a\textbar{}b\textgreater{}~c}},", entry);
        Assert.Contains("author = {de Vries, Ann and Weir, Jr., Otto and {Canal Board}},", entry);
        Assert.Contains(@"publisher = {R\&D Press},", entry);
        Assert.Contains("url = {https://archive.example/articles/locks_%7B1%7D},", entry);
        Assert.Contains("year = {2015},\n  month = sep,\n  date = {2015-09},", entry);
        Assert.Contains("month = sep,\n  day = {6},\n  date = {2015-09-06},", BibTex.Of([Signed with { Date = new(2015, 9, 6) }]));
        Assert.DoesNotContain("urldate", entry);
    }

    [Fact]
    public void what_is_unknown_is_in_no_format()
    {
        Assert.Equal("@misc{tides,\n  title = {{Tides  ER  - }},\n  url = {https://archive.example/articles/tides},\n  urldate = {2026-01-15},\n}\n", BibTex.Of([Unsigned]));
        Assert.Equal(["id", "type", "title", "URL", "accessed"], CslJson.Of([Unsigned])[0]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public void ris_is_a_line_for_each_field_and_no_value_begins_another()
    {
        Assert.Equal("TY  - ELEC\r\nTI  - Tides  ER  - \r\nUR  - https://archive.example/articles/tides\r\nY2  - 2026/01/15\r\nID  - tides\r\nER  - \r\n", Ris.Of([Unsigned]));
        Assert.Contains("AU  - de Vries, Ann\r\nAU  - Weir, Otto, Jr.\r\nAU  - Canal Board\r\n", Ris.Of([Signed]));
        Assert.Contains("PY  - 2015\r\nDA  - 2015/09/\r\n", Ris.Of([Signed]));
    }

    [Fact]
    public void csl_json_has_names_and_dates_in_parts()
    {
        var item = CslJson.Of([Signed])[0]!;
        Assert.Equal("""[{"family":"Vries","given":"Ann","non-dropping-particle":"de"},{"family":"Weir","given":"Otto","suffix":"Jr."},{"literal":"Canal Board"}]""", item["author"]!.ToJsonString());
        Assert.Equal("""{"date-parts":[[2015,9]]}""", item["issued"]!.ToJsonString());
        Assert.Equal(("post-weblog", "Lock Notes"), ((string)item["type"]!, (string)item["container-title"]!));
    }
}
