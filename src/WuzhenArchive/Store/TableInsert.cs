using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WuzhenArchive.Store;

/// <summary>The prepared command of one table: its columns, and how each is read from a row, as the model says.</summary>
internal sealed class TableInsert : IDisposable
{
    private readonly PreparedWrite write;
    private readonly PropertyInfo? id;
    private readonly Func<object, object?>[] values;
    private readonly object?[] row;
    private int lastId;

    public TableInsert(ArchiveDb db, IEntityType type)
    {
        // A row that is named by what it points to has no number of its own.
        id = type.FindPrimaryKey()!.Properties is [var only] && !only.IsForeignKey() ? only.PropertyInfo : null;
        var table = Quoted(type.GetTableName()!);
        if (id is not null)
            lastId = db.Rows($"SELECT coalesce(max({Quoted(id.Name)}), 0) FROM {table}", r => r.GetInt32(0))[0];
        var columns = Columns(type).ToList();
        values = [.. columns.Select(c => c.Value)];
        row = new object?[values.Length];
        var (names, places) = (string.Join(", ", columns.Select(c => Quoted(c.Column))), string.Join(", ", columns.Select(_ => "?")));
        write = new(db, $"INSERT INTO {table} ({names}) VALUES ({places})");
    }

    /// <summary>Numbers the row, unless it has a number.</summary>
    public void Add(object entity)
    {
        if (id is not null && id.GetValue(entity) is 0)
            id.SetValue(entity, ++lastId);
        for (var i = 0; i < values.Length; i++)
            row[i] = values[i](entity);
        write.Execute(row);
    }

    public void Dispose() => write.Dispose();

    private static IEnumerable<(string Column, Func<object, object?> Value)> Columns(IEntityType type) =>
    [
        .. type.GetProperties().Select(p => (ColumnOf(p), Converted(p, Pointed(p) ?? p.PropertyInfo!.GetValue))),
        .. type.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties(),
            (c, p) => (ColumnOf(p),
            Converted(p, row => c.PropertyInfo!.GetValue(row) is { } whole ? p.PropertyInfo!.GetValue(whole) : null))),
    ];

    // By itself a property of a place does not know whether it is the sentence's or the cue's: "Cue_Start".
    private static string ColumnOf(IProperty property) => property.GetTableColumnMappings().First().Column.Name;

    // A row that is pointed to has been given its number by now; what is only numbered keeps the number.
    private static Func<object, object?>? Pointed(IProperty property)
    {
        if (property.GetContainingForeignKeys().FirstOrDefault()?.DependentToPrincipal is not { PropertyInfo: { } pointer } navigation)
            return null;
        var number = navigation.TargetEntityType.FindPrimaryKey()!.Properties[0].PropertyInfo!;
        return row => pointer.GetValue(row) is { } other ? number.GetValue(other) : property.PropertyInfo!.GetValue(row);
    }

    private static Func<object, object?> Converted(IProperty property, Func<object, object?> value) =>
        property.GetTypeMapping().Converter is { } converter ? row => converter.ConvertToProvider(value(row)) : value;

    private static string Quoted(string name) => $"\"{name}\"";
}
