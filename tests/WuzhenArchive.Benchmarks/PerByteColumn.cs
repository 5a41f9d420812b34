using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace WuzhenArchive.Benchmarks;

/// <summary>Sets a measured value against the length of the text that was read.</summary>
/// <param name="value">Of the text's bytes in UTF-8 and the report on them; the median in it is in nanoseconds.</param>
internal sealed class PerByteColumn(string name, string legend, Func<long, BenchmarkReport, double> value) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        benchmarkCase.Parameters[nameof(Sample)] is Sample sample && summary[benchmarkCase] is { ResultStatistics: not null } report
            ? value(sample.Bytes, report).ToString("F1", CultureInfo.InvariantCulture)
            : "?";
}
