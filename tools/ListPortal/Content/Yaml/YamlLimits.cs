namespace ListPortal.Content.Yaml;

/// <summary>What a hostile file cannot exceed. Real files stay far below: the longest list has some hundred rows.</summary>
internal static class YamlLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int Size = 4 * 1024 * 1024;

    /// <summary>Characters of one text: some ten pages.</summary>
    public const int Text = 20_000;

    public const int Depth = 24;

    public const int Nodes = 200_000;
}
