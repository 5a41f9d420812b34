using WuzhenArchive.Reading.Speech.Antecedents;

namespace WuzhenArchive.Tests.Reading.Antecedents;

public class SignWeightsTests
{
    [Fact]
    public void every_sign_has_a_weight_and_every_weight_a_sign()
    {
        using var table = new StreamReader(typeof(SignWeights).Assembly.GetManifestResourceStream("signs.tsv")!);
        Assert.Equal(Enum.GetNames<Sign>().Order(), SignWeights.Read(table).Select(w => w.Sign).Order());
    }

    [Fact]
    public void the_signs_of_a_candidate_are_added_up()
    {
        var (subject, both) = (new Candidate("Otto Berg"), new Candidate("Ann Lee"));
        subject.Signs.Add(Sign.Subject);
        both.Signs.AddRange([Sign.Subject, Sign.FurtherBack]);
        Assert.True(SignWeights.Of(subject) > 0);
        Assert.True(SignWeights.Of(both) < SignWeights.Of(subject));
    }

    [Fact]
    public void a_line_without_a_number_is_refused() =>
        Assert.Throws<FormatException>(() => SignWeights.Read(new StringReader("# head\nSubject 0.5")).ToList());
}
