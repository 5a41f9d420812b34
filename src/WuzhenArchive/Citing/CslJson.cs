using System.Text.Json.Nodes;

namespace WuzhenArchive.Citing;

/// <summary>References as CSL-JSON: an array of items, as citation processors read it.</summary>
public static class CslJson
{
    public static JsonArray Of(IEnumerable<CitedWork> works) => [.. works.Select(Item)];

    private static JsonObject Item(CitedWork work)
    {
        var item = new JsonObject { ["id"] = work.Key, ["type"] = work.IsPost ? "post-weblog" : "webpage", ["title"] = work.Title };
        if (work.Authors.Count > 0)
            item["author"] = new JsonArray([.. work.Authors.Select(Name)]);
        Set(item, "container-title", work.Container);
        Set(item, "publisher", work.PublisherOfPost);
        Set(item, "issued", Date(work.Date));
        Set(item, "URL", work.Address);
        Set(item, "accessed", Date(work.Accessed));
        Set(item, "note", work.Note);
        return item;
    }

    private static JsonObject Name(CitedName name)
    {
        if (name.Given is null)
            return new() { ["literal"] = name.InOrder };
        var written = new JsonObject { ["family"] = name.Family, ["given"] = name.Given };
        Set(written, "non-dropping-particle", name.Particle);
        Set(written, "suffix", name.Suffix);
        if (name.IsFamilyFirst)
            written["static-ordering"] = true;
        return written;
    }

    private static JsonObject? Date(CitedDate? date) => date is null ? null
        : new()
        {
            ["date-parts"] = new JsonArray(new JsonArray([.. new[] { date.Year, date.Month, date.Day }.OfType<int>()
            .Select(p => JsonValue.Create(p))]))
        };

    private static void Set(JsonObject item, string name, JsonNode? value)
    {
        if (value is not null)
            item[name] = value;
    }
}
