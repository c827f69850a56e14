using ListPortal.Content;
using ListPortal.Content.Patching;
using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Editing.Fixing;

/// <summary>A YAML text whose safe slips are mended: colons, values that can mean one thing only, labels used as keys, and the order of fields.</summary>
internal sealed class FixedText
{
    private readonly string _file;
    private readonly RecordDescription _description;
    private readonly List<Mend> _mends = [];
    private readonly List<(YamlExtent Place, string Text)> _edits = [];

    /// <param name="lineOffset">Lines of the file above the text, for front matter.</param>
    public FixedText(string text, string file, RecordDescription description, int lineOffset)
    {
        _file = file;
        _description = description;
        Text = BrokenKeys.Mended(text, description, index => new SourcePosition(file, index + 1 + lineOffset, 1), _mends);
        if (YamlReader.Read(Text, file, new DiagnosticBag(), lineOffset) is { } root)
        {
            Collect(root);
            Text = _edits.OrderByDescending(edit => edit.Place.Start).Aggregate(Text, (now, edit) => string.Concat(now.AsSpan(0, edit.Place.Start), edit.Text, now.AsSpan(edit.Place.End)));
            Order(lineOffset);
        }
    }

    public string Text { get; private set; }

    public IReadOnlyList<Mend> Mends => _mends;

    private void Collect(YamlMapping root)
    {
        foreach (var (record, description) in YamlRecords.In(root, _description).ToList())
        {
            foreach (var entry in record.Entries)
            {
                if (description.Find(entry.Key.Value) is { } field)
                {
                    CollectValues(entry.Value, field, record.Extent.IsFlow);
                }
                else if (ByLabel(entry.Key, record, description) is { } meant)
                {
                    Add(entry.Key, meant.Key, $"字段“{entry.Key.Value}”写成“{meant.Key}”");
                }
            }
        }
    }

    private void CollectValues(YamlNode value, FieldDescription field, bool isFlow)
    {
        var scalars = (field.Shape, value) switch
        {
            (FieldShape.Scalar, YamlScalar scalar) => [scalar],
            (FieldShape.ScalarList, YamlSequence list) => list.Items.OfType<YamlScalar>(),
            _ => [],
        };
        foreach (var scalar in scalars)
        {
            if (SafeScalars.Of(scalar.Value, field) is { Length: > 0 } meant && !scalar.Value.Contains('\n', StringComparison.Ordinal))
            {
                var written = YamlScalarText.Of(meant, isFlow || value.Extent.IsFlow, isText: field.ElementType == typeof(string));
                Add(scalar, written, $"{field.About.Label}“{scalar.Value}”写成“{meant}”");
            }
        }
    }

    private static FieldDescription? ByLabel(YamlScalar key, YamlMapping record, RecordDescription description)
    {
        var meant = description.Fields.Where(field => field.About.Label == key.Value.Trim()).ToList();
        return meant is [var only] && record.Entries.All(entry => entry.Key.Value != only.Key) ? only : null;
    }

    private void Add(YamlScalar scalar, string written, string what)
    {
        _edits.Add((scalar.Extent, written));
        _mends.Add(new Mend(scalar.Position, what));
    }

    private void Order(int lineOffset)
    {
        if (YamlReader.Read(Text, _file, new DiagnosticBag(), lineOffset) is not null)
        {
            var draft = new YamlDraft(Text);
            var moved = YamlArrangement.OrderFields(draft, _description).Select(key => new Mend(key.Position with { File = _file, Line = key.Position.Line + lineOffset }, $"字段按规定的次序排列（“{key.Value}”移了位置）"));
            _mends.AddRange(moved);
            Text = draft.Text;
        }
    }
}
