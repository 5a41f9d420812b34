namespace WuzhenArchive.Reference;

/// <summary>Gives the bytes of each file in a folder, read once, at its name; the ending is the coding they are in.</summary>
internal static class FixedAnswers
{
    public static void Serve(string folder, string[] args)
    {
        var app = BareHost.Create(args).Build();
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var (bytes, coding) = (File.ReadAllBytes(file), Path.GetExtension(file).TrimStart('.'));
            app.MapGet("/" + Path.GetFileName(file), (HttpResponse response) =>
            {
                if (coding is "br" or "gzip")
                    response.Headers.ContentEncoding = coding;
                return Results.Bytes(bytes, BareHost.Html);
            });
        }
        app.MapGet("/short", () => Results.Text("the same"));
        app.Run();
    }
}
