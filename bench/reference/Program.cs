using WuzhenArchive.Reference;

// What the platform gives at best, one thing at a time. Servers also take --urls.
switch (args)
{
    case ["fixed", var folder, .. var host]:
        FixedAnswers.Serve(folder, host);
        return 0;
    case ["razor", var database, .. var host]:
        ArticleSite.Serve(database, host, pages: true);
        return 0;
    case ["search", var database, .. var host]:
        ArticleSite.Serve(database, host, pages: false);
        return 0;
    case ["fill", var articles, var database]:
        ArticleIndex.Fill(articles, database);
        return 0;
    case ["ask", var database, var questions]:
        foreach (var (hits, milliseconds) in new ArticleIndex(database).Ask(File.ReadLines(questions)))
            Console.WriteLine(FormattableString.Invariant($"{hits}\t{milliseconds:F3}"));
        return 0;
    default:
        Console.Error.WriteLine("reference: fixed FOLDER, razor|search DATABASE, fill ARTICLES DATABASE, or ask DATABASE QUESTIONS");
        return 2;
}
