using WuzhenArchive.Citing;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests;

public class CompiledTypesTests
{
    [Fact]
    public void a_type_refers_to_what_its_methods_name_in_whatever_way()
    {
        var seen = CompiledTypes.References(typeof(Passer).Assembly)[typeof(Passer)];

        Type[] expected = [typeof(Slug), typeof(IndexToken), typeof(ArchiveNames), typeof(ArchiveDb), typeof(CitedName),
            typeof(Model.Region)];
        Assert.Equal(expected.Select(t => t.Name).Order(), seen.Where(t => t.Assembly == typeof(Span).Assembly)
            .Select(t => t.Name).Order());
        Assert.Contains(typeof(InvalidDataException), seen);
    }

    [Fact]
    public void a_view_refers_to_what_it_shows()
    {
        var view = CompiledTypes.References(typeof(WuzhenArchive.Web.Serving).Assembly).Single(t => t.Key.Name == "Pages_Shared__Hit");

        Assert.Contains(typeof(SearchQuery), view.Value);
    }
}

/// <summary>Never called: what it would do stands in its compiled methods.</summary>
file static class Passer
{
    public static Func<string, string> Lambda() => words => WuzhenArchive.Text.Slug.Of(words);

    public static string Relative() => typeof(Model.Region).Name;

    public static int Generic() => new List<IndexToken[]>().Count;

    public static IEnumerable<string> Iterator()
    {
        yield return CitedName.Of("Ann Lee").Family;
    }

    public static async Task<object?> Async()
    {
        try
        {
            await Task.Yield();
            return ArchiveNames.Of(null!);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
