namespace ListPortal.Content.Yaml;

/// <summary>What a hostile file cannot exceed. Real files stay far below; the departments of a thousand zones, all in one file, take half of it.</summary>
internal static class YamlLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int Size = 16 * 1024 * 1024;

    /// <summary>Characters of one text: some ten pages.</summary>
    public const int Text = 20_000;

    /// <summary>Fields of one record. Each that nobody knows is compared with all that there are.</summary>
    public const int Keys = 2_000;

    public const int Depth = 24;

    public const int Nodes = 1_000_000;
}
