using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// Tells where the phrases of a full-text query stand in the row it is at: FTS5 knows, but only its C interface says so
/// (https://sqlite.org/fts5.html#extending_fts5). The SQL function <see cref="Name"/> writes it into
/// <see cref="Receiver"/> and is NULL.
/// </summary>
internal static unsafe partial class Fts5Places
{
    public const string Name = "phrase_places";

    private const int InterfaceVersion = 2;

    private static readonly ConditionalWeakTable<sqlite3, object> Known = [];

    /// <summary>Of the thread that steps through a query; null: the function does nothing.</summary>
    [ThreadStatic]
    internal static PhrasePlaces? Receiver;

    /// <summary>Makes the function known to a connection, once.</summary>
    /// <returns>False: it was known.</returns>
    public static bool Register(sqlite3 connection)
    {
        lock (Known)
        {
            if (Known.TryGetValue(connection, out _))
                return false;
            var api = ApiOf(connection);
            fixed (byte* name = "phrase_places\0"u8)
            {
                if (api->XCreateFunction(api, name, null, &Write, null) != raw.SQLITE_OK)
                    throw new InvalidOperationException("SQLite did not take the function that tells places.");
            }
            Known.Add(connection, Name);
            return true;
        }
    }

    private static Fts5Api* ApiOf(sqlite3 connection)
    {
        Fts5Api* api = null;
        if (raw.sqlite3_prepare_v2(connection, "SELECT fts5(?1)", out var statement) != raw.SQLITE_OK)
            throw new InvalidOperationException(raw.sqlite3_errmsg(connection).utf8_to_string());
        using (statement)
        {
            fixed (byte* type = "fts5_api_ptr\0"u8)
            {
                if (BindPointer(statement.DangerousGetHandle(), 1, &api, type, 0) == raw.SQLITE_OK)
                    raw.sqlite3_step(statement);
            }
        }
        return api != null && api->Version >= InterfaceVersion ? api : throw new InvalidOperationException("This SQLite has no FTS5.");
    }

    // No exception may leave it: SQLite is in between.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Write(nint* fts, void* row, void* context, int count, void** values)
    {
        if (Receiver is not { } places)
            return;
        var phraseCount = (delegate* unmanaged[Cdecl]<void*, int>)fts[PhraseCount];
        var first = (delegate* unmanaged[Cdecl]<void*, int, PhraseIterator*, int*, int*, int>)fts[PhraseFirst];
        var next = (delegate* unmanaged[Cdecl]<void*, PhraseIterator*, int*, int*, void>)fts[PhraseNext];
        places.Clear();
        var phrases = phraseCount(row);
        for (var phrase = 0; phrase < phrases; phrase++)
        {
            PhraseIterator iterator;
            int column, position;
            if (first(row, phrase, &iterator, &column, &position) != raw.SQLITE_OK)
                return;
            for (; column >= 0; next(row, &iterator, &column, &position))
                places.Add(position);
            places.EndPhrase();
        }
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_bind_pointer")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int BindPointer(nint statement, int parameter, void* pointer, byte* type, nint destroy);

    // fts5_api, as far as it is used.
    [StructLayout(LayoutKind.Sequential)]
    private struct Fts5Api
    {
        public int Version;
        public void* CreateTokenizer;
        public void* FindTokenizer;
        public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, delegate* unmanaged[Cdecl]<nint*, void*, void*, int, void**, void>, void*,
            int> XCreateFunction;
    }

    // The places of the functions in Fts5ExtensionApi, the same since its version 1: a number, and then pointers alone.
    private const int PhraseCount = 6;
    private const int PhraseFirst = 16;
    private const int PhraseNext = 17;

    [StructLayout(LayoutKind.Sequential)]
    private struct PhraseIterator
    {
        public byte* From;
        public byte* To;
    }
}
