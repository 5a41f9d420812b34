using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>One person is one speaker, and a speaker is somebody.</summary>
public class PersonTests
{
    [Theory]
    [InlineData("Owen Stahl and Chloe Stahl met at the lock. Ms Stahl said that the toll was high. Mr Stahl said that it was low.", "Chloe Stahl", "Owen Stahl")]
    [InlineData("Anna Berg and her husband, Otto Berg, came by boat. Mr. Berg said that the lock was dry. Mrs. Berg said that it was full.", "Otto Berg", "Anna Berg")]
    [InlineData("Wen Stahl and his wife, Bo Stahl, met at the lock. Ms Stahl said that the toll was high.", "Bo Stahl")]
    [InlineData("The keepers met Governor Anna Holm and Engineer Otto Holm. Governor Holm said that the lock was dry. Mr. Holm said that it was full.", "Anna Holm", "Otto Holm")]
    [InlineData("Sir David Holm came by boat. Sir David said that the lock was dry.", "David Holm")]
    [InlineData("Dame Anna Wood came by boat. Dame Anna said that the lock was dry.", "Anna Wood")]
    [InlineData("Karim van der Hamdan came by boat. Van der Hamdan said that the lock was dry. Mr. van der Hamdan said that it was full. Hamdan said that it was old.", "Karim van der Hamdan", "Karim van der Hamdan", "Karim van der Hamdan")]
    [InlineData("Engineer Rosa de la Torre came by boat. De la Torre said that the lock was dry. Ms. de la Torre said that it was full.", "Rosa de la Torre", "Rosa de la Torre")]
    [InlineData("Minister Omar al-Rashid came by boat. Al-Rashid said that the lock was dry. Mr. al-Rashid said that it was full. Rashid said that it was old.", "Omar al-Rashid", "Omar al-Rashid", "Omar al-Rashid")]
    [InlineData("Minister Karim Abu Hamdan came by boat. Abu Hamdan said that the lock was dry.", "Karim Abu Hamdan")]
    [InlineData("Engineer Otto St. Clair came by boat. St. Clair said that the lock was dry.", "Otto St. Clair")]
    [InlineData("Minister JOSÉ PEÑA came by boat. Peña said that the lock was dry.", "José Peña")]
    [InlineData("Minister Xiaoming LI came by boat. Li said that the lock was dry.", "Li Xiaoming")]
    [InlineData("Minister LI Xiaoming came by boat. Li said that the lock was dry.", "Li Xiaoming")]
    [InlineData("Norland Vice-Premier Fang Xiaoming came by boat. Fang said that the lock was dry.", "Fang Xiaoming")]
    [InlineData("Engineer Peter Fang Ming came by boat. “The lock is dry,” said Fang.", "Peter Fang Ming")]
    [InlineData("He Zhengming, chairman of the Lake Works, came by boat. He said that the lock was dry.", "He Zhengming")]
    [InlineData("Engineer Ann O’malley came by boat. O’Malley said that the lock was dry.", "Ann O'malley")]
    [InlineData("Engineer Jose\u0301 Berg came by boat. Jos\u00e9 Berg said that the lock was dry.", "José Berg")]
    public void printed_forms_of_one_name_are_one_person(string text, params string[] speakers) =>
        Assert.Equal(speakers, Invented.Read(text).Statements.Select(s => s.Speaker));

    [Theory]
    [InlineData("Minister Petra Holm came by boat. Mr Holm said that the lock was dry.", "Petra Holm", "Mr Holm")]
    [InlineData("Minister Petra Holm came by boat. Lord Holm said that the lock was dry.", "Petra Holm", "Lord Holm")]
    [InlineData("Minister Petra Holm came by boat. Judge Holm said that the lock was dry.", "Petra Holm", "Judge Holm")]
    [InlineData("Governor Otto Lindt came by boat. Sergeant Lindt said that the lock was dry.", "Otto Lindt", "Sergeant Lindt")]
    [InlineData("Everybody in the hall stood up but one: Anna Berg.\n\nPresident Berg said that the lock was dry.", "Anna Berg", "President Berg")]
    public void a_title_that_contradicts_is_somebody_elses(string text, string one, string other)
    {
        var reading = Invented.Read(text);
        Assert.Equal(other, Assert.Single(reading.Statements).Speaker);
        Assert.Contains(reading.People, p => p.Name == other);
        Assert.Contains(one, text);
    }

    [Theory]
    [InlineData("Minister Petra Holm came by boat. Ms Holm said that the lock was dry.")]
    [InlineData("Petra Holm, who was made governor in May, came by boat. Governor Holm said that the lock was dry.")]
    [InlineData("Engineer Petra Holm came by boat. Dr. Holm said that the lock was dry.")]
    [InlineData("Petra Holm came by boat, and Holm was wet. President Holm said that the lock was dry.")]
    [InlineData("President Holm said that the lock was dry. Later Petra Holm left by boat.")]
    public void a_title_that_fits_is_hers(string text) =>
        Assert.Equal("Petra Holm", Assert.Single(Invented.Read(text).Statements).Speaker);

    [Theory]
    [InlineData("The vice president", "Petra Holm")]
    [InlineData("The president", "Otto Lindt")]
    [InlineData("The deputy mayor", "Ann Lee")]
    [InlineData("The mayor", "Cy Dow")]
    [InlineData("The prime minister", "Bo Chen")]
    public void an_office_of_two_words_is_not_that_of_one(string who, string name) =>
        Assert.Equal(name, Assert.Single(Invented.Read("Prime Minister Bo Chen, Mayor Cy Dow and Deputy Mayor Ann Lee met at the lock. "
            + "President Otto Lindt met Vice President Petra Holm.\n\n" + $"{who} said that the lock was dry.").Statements).Speaker);

    [Theory]
    [InlineData("PRIME MINISTER")]
    [InlineData("The Vice President")]
    [InlineData("DEPUTY MAYOR")]
    public void a_role_that_takes_turns_is_nobodys_name(string role) =>
        Assert.All(Invented.Read($"{role}: The lock is dry, and I know it.\n\nQUESTION: Is it?\n\n{role}: It is, I tell you.").Statements, s => Assert.Null(s.Speaker));

    [Theory]
    [InlineData("ADAPTATION FUND: Parties reviewed the rules of the fund, and Ann Lee said that the lock was dry.\n\nLAKE TOLLS: Parties went home early, and nobody knew why.")]
    [InlineData("OLD LOCKS: Ann Lee said that the lock was dry.\n\nNEW DAMS: There are two of them.\n\nFISH: They were counted.")]
    [InlineData("BOATS (NORTH BANK): Ann Lee said that the lock was dry. The boats were sold.\n\nTOLLS (SOUTH BANK): They were raised.")]
    public void headings_in_capitals_take_no_turns(string text) =>
        Assert.Equal(["Ann Lee"], Invented.Read(text).Statements.Select(s => s.Speaker));

    [Theory]
    [InlineData("BERG: The lock is dry.\n\nLINDT: It is full.\n\nBERG: It leaks.")]
    [InlineData("BERG: I say that the lock is dry.\n\nLINDT: You are wrong, it is full.")]
    [InlineData("Otto Berg and Hugo Lindt met in May.\n\nBERG: The lock is dry.\n\nLINDT: It is full.")]
    public void names_in_capitals_do(string text) =>
        Assert.True(Invented.Read(text).Statements.Count(s => s.Mode == StatementMode.Block) >= 2);

    [Fact]
    public void titles_of_peers_make_people_of_their_own() =>
        Assert.Equal(["Anna Wood", "Baroness Stahl", "Lord Holm of Eastmoor"],
            Invented.Read("Dame Anna Wood, Lord Holm of Eastmoor and Baroness Stahl said that the lock was dry.").People.Select(p => p.Name).Order());

    [Theory]
    [InlineData("Otto Lindt met a Lowland MP at the lock, who said that it was dry.")]
    [InlineData("A Lowland MP said that the lock was dry.")]
    [InlineData("Old Gate Square said that the lock was dry.")]
    [InlineData("It was a long IPO. The IPO showed that the lock was dry.")]
    [InlineData("The Internet said that the lock was dry.")]
    [InlineData("Two IPOs failed. IPO said that the lock was dry.")]
    [InlineData("The boats are slow. Boats said that the lock was dry.")]
    [InlineData("The pilots want lake neutrality and lake law. Lake Neutrality said that the lock was dry.")]
    [InlineData("Shipyard Chiefs Praise The New Rules At The Fair said that the lock was dry.")]
    [InlineData("Jr said that the lock was dry.")]
    [InlineData("On the page @OttoBerg said that the lock was dry.")]
    [InlineData("Neighbors said that the lock was dry.")]
    [InlineData("Pessimists said that the lock was dry.")]
    [InlineData("A new report released in Paris predicts that the lock will be dry.")]
    [InlineData("A study that was shown in London found that the lock was dry.")]
    public void nobody_is_no_speaker(string text)
    {
        var reading = Invented.Read(text);
        Assert.All(reading.Statements, s => Assert.Null(s.Speaker));
        Assert.DoesNotContain(reading.People, p => p.Name != "Otto Lindt");
    }

    [Fact]
    public void the_town_of_a_dispatch_has_done_nothing() =>
        Assert.Equal(["Otto Berg"], Invented.Read("LAKESIDE, June 2 (Lakewire) -- Norland Governor Otto Berg opened the fair, laying out four principles for a better lake.").Statements.Select(s => s.Speaker));

    [Theory]
    [InlineData("The Lakeworks CEO said that the lock was dry.")]
    [InlineData("At the Sage Centre, the chancellor said that the lock was dry.")]
    [InlineData("He thanked shadow chancellor Otto Lindt. The chancellor said that the lock was dry.")]
    public void an_office_of_somebody_unnamed_is_no_name(string text) => Assert.Null(Assert.Single(Invented.Read(text).Statements).Speaker);

    [Fact]
    public void a_family_name_alone_is_whom_the_article_is_about()
    {
        const string text = "Anna Berg came by boat. Berg waved. Berg sang. Then Berg slept.\n\nUnder Otto Berg, the river had been closed.\n\nBerg said that the lock was dry.";
        Assert.Equal("Anna Berg", Assert.Single(Invented.Read(text).Statements).Speaker);
    }

    [Theory]
    [InlineData("Vice Premier Liu He, who spoke by video, came closest. Liu said that the lock was dry.", "Liu He")]
    [InlineData("Bill Berg opened the fair. Mr Berg said that the lock was dry.", "Bill Berg")]
    [InlineData("Old Locks Never Sleep\n\nYears ago Anna Berg told the town what she thought of it\n\nby Ann Lee\n3 May 2021\n\nIt was a Saturday, and the rain had not stopped. Berg said that the lock was dry.", "Anna Berg")]
    public void who_is_named_in_full_anywhere_is_that_person(string text, string name) => Assert.Equal(name, Invented.Read(text).Statements[^1].Speaker);

    [Theory]
    [InlineData("Reporters Without Borders said that the lock was dry.", "Reporters Without Borders")]
    [InlineData("The Council on Foreign Rivers said that the lock was dry.", "Council on Foreign Rivers")]
    [InlineData("Doctors Across Borders said that the lock was dry.", "Doctors Across Borders")]
    public void a_bodys_name_is_not_taken_apart(string text, string body)
    {
        var reading = Invented.Read(text);
        Assert.Equal(body, Assert.Single(reading.Statements).Speaker);
        Assert.Empty(reading.People);
    }

    [Fact]
    public void a_verb_in_a_list_is_nobody() =>
        Assert.Equal(["Anna Lee"], Invented.People("President Anna Lee came by boat.\n\nLEE Anna - Gave a broad view of the lock and of the old town."));
}
