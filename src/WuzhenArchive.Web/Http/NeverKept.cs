namespace WuzhenArchive.Web.Http;

/// <summary>Marks a page or an address whose answers are made anew each time.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeverKept : Attribute;
