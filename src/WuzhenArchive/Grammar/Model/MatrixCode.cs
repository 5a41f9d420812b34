namespace WuzhenArchive.Grammar.Model;

/// <summary>A matrix in the model file: for each row a scale, and 8 bits for each number.</summary>
internal static class MatrixCode
{
    public static float[] Read(BinaryReader file)
    {
        var (rows, columns) = (file.ReadInt32(), file.ReadInt32());
        var matrix = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var scale = file.ReadSingle();
            for (var i = 0; i < columns; i++)
                matrix[(row * columns) + i] = file.ReadSByte() * scale;
        }
        return matrix;
    }

    public static void Write(BinaryWriter file, ReadOnlySpan<float> matrix, int columns)
    {
        file.Write(matrix.Length / columns);
        file.Write(columns);
        for (var row = 0; row < matrix.Length; row += columns)
        {
            var numbers = matrix.Slice(row, columns);
            var scale = Scale(numbers);
            file.Write(scale);
            foreach (var number in numbers)
                file.Write((sbyte)MathF.Round(number / scale));
        }
    }

    private static float Scale(ReadOnlySpan<float> numbers)
    {
        var most = 1e-9f;
        foreach (var number in numbers)
            most = Math.Max(most, Math.Abs(number));
        return most / 127f;
    }
}
