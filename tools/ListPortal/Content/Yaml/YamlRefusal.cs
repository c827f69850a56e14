namespace ListPortal.Content.Yaml;

/// <summary>Leaves the reading of one file whose fault is already in the bag. Never leaves <see cref="YamlReader"/>.</summary>
internal sealed class YamlRefusal : Exception;
