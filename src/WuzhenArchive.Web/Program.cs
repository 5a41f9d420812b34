using WuzhenArchive.Web.Commands;

return await CommandLine.RunAsync(args);
