namespace WuzhenArchive.Web.Http;

/// <summary>How the bytes of an answer are written for their way, as <c>Content-Encoding</c> names it.</summary>
internal enum Coding
{
    Plain,
    Gzip,
    Brotli,
}
