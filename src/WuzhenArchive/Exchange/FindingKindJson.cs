using System.Text.Json;
using System.Text.Json.Serialization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>A kind of finding by its name: "speaker not resolved".</summary>
internal sealed class FindingKindJson : JsonConverter<FindingKind>
{
    public override FindingKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FindingKinds.Named(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, FindingKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name());
}
