using ListPortal.Content;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Editing.Fixing;

/// <summary>What the checks read in a text of a file: its faults, its nodes and what it says.</summary>
internal sealed class FileReading
{
    private FileReading(IReadOnlyList<Diagnostic> faults, WalkedRecord? root, PlainRecord said)
    {
        Faults = faults;
        Root = root;
        Said = said;
    }

    /// <summary>By position.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; }

    /// <summary>Null where the text is no readable YAML.</summary>
    public WalkedRecord? Root { get; }

    private PlainRecord Said { get; }

    public static FileReading Of(FileText text, string path, RecordDescription description)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read([new ContentFile(path, text.Bytes)], diagnostics);
        var mapping = YamlReader.Read(text.Yaml, path, new DiagnosticBag(), text.LinesAbove);
        return new FileReading(
            [.. diagnostics.Sorted().Where(fault => fault.Position.File == path)],
            mapping is null ? null : new WalkedRecord(mapping, description),
            PlainReading.Of(content.All.Single(record => record.Position.File == path)));
    }

    /// <summary>Whether the text reads without a fault that it did not have before, and says all that it said.</summary>
    public bool IsNoWorseThan(FileReading before) =>
        !Faults.Select(Told).Except(before.Faults.Select(Told)).Any() && Faults.Count <= before.Faults.Count && SameSaying.Holds(before.Said, Said);

    private static (DiagnosticCode Code, string Message) Told(Diagnostic fault) => (fault.Code, fault.Message);
}
