using Deque.AxeCore.Commons;

namespace WuzhenArchive.BrowserTests;

/// <summary>The checks of axe-core, put into a page once and run as often as wanted: its own wrapper opens a further page for every run.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // Of what a rule lets pass nothing is described: that takes longer than the rules.
    private const string Run = """
        async options => {
          const result = await axe.run(document, { ...options, resultTypes: ['violations'] });
          return result.passes.length + result.violations.length === 0 ? ['no rule was run'] : result.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html));
        }
        """;

    public static Task PutIntoAsync(IPage page) => page.EvaluateAsync(Script);

    /// <param name="options">As axe-core has them: runOnly, rules.</param>
    public static Task<string[]> FaultsAsync(IPage page, object options) => page.EvaluateAsync<string[]>(Run, options);
}
