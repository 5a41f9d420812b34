namespace WuzhenArchive.Tests.Reading;

/// <summary>Who signed, where no "by" says so, and which day is meant, where the date alone does not say.</summary>
public class SignatureTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers, who had waited for it.";
    private const string More = "Nobody had seen so much water in the harbour since the first of the dams was built in the old days.";
    private const string Body = $"\n\n{Prose}\n\n{More}\n\n{Prose} {More}";

    [Theory]
    [InlineData("Ottilie Varga\n3 May 2021", "Ottilie Varga")]
    [InlineData("Ottilie Varga in Norrvik\n3 May 2021 • 6:00am", "Ottilie Varga")]
    [InlineData("Ottilie van der Varga\n\nMay 3, 2021 • 3 min read", "Ottilie van der Varga")]
    [InlineData("Ottilie Varga Harbour correspondent\n3 May 2021", "Ottilie Varga")]
    [InlineData("Ottilie Varga Lakes editor, at the lock\nMon 3 May 2021 07.12 GMT", "Ottilie Varga")]
    [InlineData("Ottilie Varga, Senior Fellow      3 May 2021      5 min. read", "Ottilie Varga")]
    [InlineData("3 May 2021 - Ottilie Varga, Kate Holm", "Ottilie Varga;Kate Holm")]
    [InlineData("By ANNA HOLM in Norrvik and OTTO STAHL in Lakeside | Lake Daily | 3 May 2021", "Anna Holm;Otto Stahl")]
    [InlineData("Anna Holm (in Norrvik) and Otto Stahl\n\n3 May 2021", "Anna Holm;Otto Stahl")]
    [InlineData("By Anna Holm and Otto Stahl LAKE TODAY\n3 May 2021", "Anna Holm;Otto Stahl")]
    [InlineData("By Anna Holm, Engineers.\n3 May 2021", "Anna Holm")]
    [InlineData("By dmerle\n2021-05-03", "dmerle")]
    [InlineData("by sea_gull\n\nPosted May 3, 2021", "sea_gull")]
    [InlineData("sadie, 2021-05-03", "sadie")]
    [InlineData("by gull May 3, 2021", "gull")]
    [InlineData("by admin_01 May 3, 2021", "")]
    [InlineData("Posted by admin2 on May 3, 2021", "")]
    [InlineData("Deutsche Wasser\n3 May 2021", "")]
    [InlineData("New Norrvik\n3 May 2021", "")]
    [InlineData("Lock Engineers\n3 May 2021", "")]
    [InlineData("LAKE NEWS\n3 May 2021", "")]
    [InlineData("Lakewire | 3 May 2021", "")]
    public void a_name_beside_the_date_signs(string signature, string authors)
    {
        var masthead = Invented.Read("Old Locks Never Sleep\n\n" + signature + Body).Masthead;
        Assert.Equal(("Old Locks Never Sleep", authors, "2021-05-03"), (masthead.Title, string.Join(';', masthead.Authors), masthead.Published));
    }

    [Theory]
    [InlineData("TECHNOLOGY NEWS MAY 3, 2021 / 10:24 AM / 2 YEARS AGO\nOld Locks Never Sleep\nOttilie Varga\n3 MIN READ", "Ottilie Varga")]
    [InlineData("Monday, 3 May 2021\n\nOld Locks Never Sleep\n\nAnn Lee", "Ann Lee")]
    [InlineData("Old Locks Never Sleep\n\nJane Dahl\n\n·\n\nFollow\n\nMay 3, 2021·6 min read", "Jane Dahl")]
    [InlineData("Old Locks Never Sleep\n\nAnn Lee\n@annlee\n\n3 May 2021", "Ann Lee")]
    [InlineData("Old Locks Never Sleep\nMay 3, 2021 by Ann Lee Leave a Comment", "Ann Lee")]
    [InlineData("Old Locks Never Sleep\n\nPosted on May 3, 2021 by annlee", "annlee")]
    [InlineData("Old Locks Never Sleep\n3 May 2021 | News | By: Ann Lee", "Ann Lee")]
    [InlineData("Old Locks Never Sleep\n3 May 2021 Tony Holm All, Books, Reviews, News", "Tony Holm")]
    [InlineData("OPINION\n\nOld Locks Never Sleep\n\nOpinion by Ann Lee\n\n4 min read\n\nMay 3, 2021 at 6:00 a.m. EST", "Ann Lee")]
    [InlineData("ANALYSIS\n\nOld Locks Never Sleep\n\nBy Dr Ann Lee and Professor Bo Chen\n\n3 May 2021", "Ann Lee;Bo Chen")]
    [InlineData("Old Locks Never Sleep\n\nLake Herald Staff Reporter\n\n2021-05-03", "")]
    [InlineData("Old Locks Never Sleep\n\nInterview conducted by Ann Lee\n\n3 May 2021", "Ann Lee")]
    [InlineData("Old Locks Never Sleep\n\nEdited by Cy Dow\nBy Ann Lee\n\n3 May 2021", "Ann Lee")]
    [InlineData("Text: Ann Lee\nPhotos by Bo Chen\n\nOld Locks Never Sleep\n\n3 May 2021", "Ann Lee")]
    [InlineData("Banyan\n\nOld Locks Never Sleep\n\nA small lake shows what tolls can do\n\nMay 3rd 2021 | LAKESIDE | From the print edition", "")]
    [InlineData("Date: 3 May 2021\nFrom: Ann Lee <ann@lake.example>\nSubject: RE: Old Locks Never Sleep\nTo: Bo Chen", "Ann Lee")]
    [InlineData("May 3, 2021 · 2:14 pm\n\n↓ Jump to Comments\nOld Locks Never Sleep", "")]
    [InlineData("Old Locks Never Sleep\nPUBLISHED : Monday, 3 May, 2021, 5:01pm\nUPDATED : Tuesday, 4 May, 2021, 5:01pm\nJane Li in Lakeside\njane.li@lake.example", "Jane Li")]
    public void heads_of_many_makers_are_read(string head, string authors)
    {
        var reading = Invented.Read(head + Body);
        Assert.Equal(("Old Locks Never Sleep", authors, "2021-05-03"), (reading.Masthead.Title, string.Join(';', reading.Masthead.Authors), reading.Masthead.Published));
        Assert.Equal(3, reading.Regions.Count(r => r.Number is not null));
    }

    [Fact]
    public void a_place_beside_the_date_signs_nothing() =>
        Assert.Empty(Invented.Read($"Old Locks Never Sleep on the Lake\n\nNarvo Kallen\n3 May 2021{Body}\n\nIt rained in Narvo Kallen all day, and nobody came to the lake to see the gates.").Masthead.Authors);

    [Fact]
    public void results_below_a_standfirst_sign_nothing() =>
        Assert.Empty(Invented.Read($"Roundup: Lakeside defeats Norrvik on the lake\n\nLakeside beats Norrvik on the water\n\n3 May 2021\n\nROWING\n\nNorth Bay d. Norrvik 70-44\n\nNorrvik 14 11 6 15 — 44\n\nNorth Bay 18 22 13 17 — 70{Body}").Masthead.Authors);

    [Theory]
    [InlineData("", "\n\nThis issue of the Lake Bulletin was written and edited by\nAnna Holm, Otto Stahl and Petra Lund. Nobody paid for it.", "Anna Holm;Otto Stahl;Petra Lund")]
    [InlineData("", "\n\nThis report was compiled by Ottilie Varga.", "Ottilie Varga")]
    [InlineData("", "\n\nThis article was first published by Lake Herald.", "")]
    [InlineData("", "\n\nOttilie Varga is a fellow at the Institute of Dams in Norrvik.", "Ottilie Varga")]
    [InlineData("", "\n\n• Anna Holm is the editor of Lake Notes", "Anna Holm")]
    [InlineData("", "\n\nOttilie Varga covers rivers for the Lake Herald. She paid for her own soup.", "Ottilie Varga")]
    [InlineData("", "\n\nOtto Stahl writes about locks.", "Otto Stahl")]
    [InlineData("", "\n\nOtto Stahl writes letters to the lake.", "")]
    [InlineData("", "\n\nNorrvik Wassertech is a leading specialist in gates and a member of the Lake Fund.", "")]
    [InlineData("", "\n\nOttilie Varga is a professor at the Norrvik school. She was late.\n\nVarga waved at the boats and went home, as she had come, alone and in the rain.", "")]
    [InlineData("", "\n\nOttilie Varga is a professor at the Norrvik school.\n\nThe boats went home, as they had come, one behind the other and in the rain.", "")]
    [InlineData("", "\n\nOttilie Varga is a professor at the Norrvik school.\n\nAnna Holm is a writer in Lakeside.", "Ottilie Varga;Anna Holm")]
    [InlineData("", "\n\nOttilie Varga-Holm\nEmeritus reader in locks, Norrvik", "Ottilie Varga-Holm")]
    [InlineData("", "\n\nOttilie Varga\nIt rained on her.", "")]
    [InlineData("", "\n\n(Reporting by Liu Zheng, Meng Fan)", "Liu Zheng;Meng Fan")]
    [InlineData("", "\n\nOtto Berg is a pilot in Norrvik.", "")]
    [InlineData("", " Otto Berg sighed.\n\nOtto Berg is a director of the harbour.", "")]
    [InlineData("Ottilie Varga\n\n", "\n\n• Ottilie Varga is away. Petra is back next week", "Ottilie Varga")]
    [InlineData("Ottilie Varga\n\n", "\n\no.varga@lake.example", "Ottilie Varga")]
    [InlineData("Ottilie Varga\n\n", "\n\nnews@lake.example", "")]
    public void who_wrote_is_told_below_the_article(string above, string below, string authors) =>
        Assert.Equal(authors, string.Join(';', Invented.Read($"{above}Old Locks Never Sleep on the Lake\n\n3 May 2021{Body}{below}").Masthead.Authors));

    [Theory]
    [InlineData("NORRVIK, May 3 (Reporters Anna Holm, Otto Stahl) ", "Anna Holm;Otto Stahl")]
    [InlineData("From our paper, Norrvik, May 3 (reporter Ottilie Varga) ", "Ottilie Varga")]
    [InlineData("NORRVIK, May 3 (Lakewire) ", "")]
    public void reporters_are_named_in_the_opening(string opening, string authors) =>
        Assert.Equal(authors, string.Join(';', Invented.Read($"Old Locks Never Sleep\n\nMay 4, 2021\n\n{opening}{Prose}\n\n{More}").Masthead.Authors));

    [Theory]
    [InlineData("Lake Letter\nEvery Friday, served by Ottilie Varga\n\nIssue 141 · May 3, 2021 · View in browser\n\nOld locks, or the art of waiting\n\nHi all,", "Ottilie", "Old locks, or the art of waiting", "Ottilie Varga")]
    [InlineData("W A T E R  &  L O C K S   #87\nFrom Norrvik, by humans.\nMay 3, 2021 // read online // tip jar\n\nOld locks, he says. Why?\n\nBonjour,", "Ottilie Varga", "Old locks, he says. Why?", "Ottilie Varga")]
    [InlineData("LAKE TALKS BULLETIN\nA Reporting Service for Locks\nVol. 9 No. 534       Monday, 3 May 2021\n\nLOCKS: THE LAST NIGHT\n\nDear reader,", "The editors", "LOCKS: THE LAST NIGHT", "")]
    public void a_newsletter_has_its_title_below_the_number_of_the_issue(string head, string name, string title, string authors)
    {
        var masthead = Invented.Read($"{head}{Body}\n\n{name}").Masthead;
        Assert.Equal((title, authors, "2021-05-03"), (masthead.Title, string.Join(';', masthead.Authors), masthead.Published));
    }

    [Theory]
    [InlineData("From: ann at lake.example (Ann Lee)\nDate: Mon, 3 May 2021 10:00:00 +0800\nSubject: [lake-list] Old locks never sleep")]
    [InlineData("From: Ann Lee <ann@lake.example>\nDate: Mon, 3 May 2021 10:00:00 +0800\nSubject: Re: [lake-list] Re: Old locks never sleep")]
    [InlineData("From: \"Ann Lee\" <ann@lake.example>\nDate: Mon, 3 May 2021 10:00:00 +0800\nSubject: [lake] [news] Fwd: Old locks never sleep")]
    public void the_name_of_a_list_is_no_part_of_the_subject(string head)
    {
        var masthead = Invented.Read(head + Body).Masthead;
        Assert.Equal(("Old locks never sleep", "Ann Lee", "2021-05-03"), (masthead.Title, string.Join(';', masthead.Authors), masthead.Published));
    }

    [Theory]
    [InlineData("LAKE STUDIES GROUP\nConference Report No. 41\n\nOld locks are not a thing you can order:\nNotes on the Second Regatta", "Old locks are not a thing you can order: Notes on the Second Regatta")]
    [InlineData("Old Locks Never Sleep and the Keepers Who Watch Over Them Have\nno Money to Mend Them", "Old Locks Never Sleep and the Keepers Who Watch Over Them Have no Money to Mend Them")]
    [InlineData("Old Locks Never Sleep\nThe Keepers Have No Money for Gates", "Old Locks Never Sleep")]
    [InlineData("[Lake Daily] Old Locks Never Sleep", "[Lake Daily] Old Locks Never Sleep")]
    [InlineData("News · Lake Life\n\nOld Locks Never Sleep", "Old Locks Never Sleep")]
    [InlineData("Legal Notes & News\nBulletins\n\nThe Lock Law of Norland: Ten Days After Its Adoption, Signs From Lakeside\nMay 2021\nby Ann Lee", "The Lock Law of Norland: Ten Days After Its Adoption, Signs From Lakeside")]
    public void a_title_may_be_broken_and_the_part_of_the_paper_is_none(string head, string title)
    {
        var reading = Invented.Read(head + Body);
        Assert.Equal(title, reading.Masthead.Title);
        Assert.Single(reading.Regions, r => r.Kind == WuzhenArchive.Text.RegionKind.Title);
        Assert.Equal(3, reading.Regions.Count(r => r.Number is not null));
    }

    [Theory]
    [InlineData("May 2021\nby Ann Lee\nPublished May 3, 2021", "2021-05-03")]
    [InlineData("08/11/2024, 05:30 CET", "2024-11-08")]
    [InlineData("08/11/2024 5:30 pm ET", "2024-08-11")]
    [InlineData("Friday 08/11/2024", "2024-11-08")]
    [InlineData("Sun, 08/11/2024", "2024-08-11")]
    [InlineData("Published: 08/11/2024", null)]
    [InlineData("Published: 08/11/2024 | Lake Herald, 25/11/2024 print", "2024-11-25")]
    [InlineData("02/06/2022", "2022-06-02")]
    [InlineData("06/02/2022", "2022-06-02")]
    [InlineData("05/06/2022", "2022-06-05")]
    [InlineData("03/05/2022", null)]
    [InlineData("２０２１年５月３日", "2021-05-03")]
    [InlineData("２０２１－０５－０３　１０：０５", "2021-05-03")]
    [InlineData("May ３, ２０２１", "2021-05-03")]
    [InlineData("２０２１／０５／０３", "2021-05-03")]
    [InlineData("By Ann Lee | Updated: 2021-05-03", null)]
    [InlineData("Heard on Lake Tonight, Monday 3 May 2021 at 18:05", "2021-05-03")]
    public void what_decides_a_date_is_read_with_it(string line, string? published) =>
        Assert.Equal(published, Invented.Read($"The Second Lakeside Rivers Conference\n\n{line}{Body}").Masthead.Published);

    [Theory]
    [InlineData("Second Lakeside Rivers Conference Begins", "NORRVIK, Norland, June 2 (Lakewire) - ", "2022-06-02")]
    [InlineData("Second Lakeside Rivers Conference Begins", "NORRVIK, May 30 (Lakewire) - ", null)]
    [InlineData("Keepers Meet at the Lakeside Rivers Conference", "NORRVIK, June 2 (Lakewire) - ", null)]
    public void a_day_without_a_year_takes_that_of_the_edition_whose_days_it_lies_in(string title, string dateline, string? published) =>
        Assert.Equal(published, Invented.Read($"{title}\n\n{dateline}{Prose}\n\n{More}").Masthead.Published);

    [Fact]
    public void a_date_on_the_page_of_print_is_below_the_article() =>
        Assert.Equal(("2021-05-24", "2021-05-25"), Invented.Read($"Old Locks Never Sleep\n\nUpdated: 2021-05-25 07:52{Body}\n\n(Lake Courier 05/24/2021 page6)").Masthead is var m ? (m.Published, m.Updated) : default);
}
