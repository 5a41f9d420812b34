using System.Runtime.CompilerServices;

namespace WuzhenArchive.Tests;

internal static class Hosts
{
    // Nobody changes files of the program while tests run. A system lets a user watch few places at once: with many hosts the last ones would not start.
    [ModuleInitializer]
    internal static void WatchNothing()
    {
        Environment.SetEnvironmentVariable("DOTNET_HOSTBUILDER__RELOADCONFIGONCHANGE", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
    }
}
