using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Validation;

namespace ListPortal.Commands;

/// <summary>The values that the command line gives to fields of a new file. A field or an id that does not exist is refused before anything is written.</summary>
internal sealed class NewValues(RecordDescription kind, SourceContent content)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Registers _registers = new(content);

    /// <summary>By key; of inner fields by all keys, such as <c>promised_limit.amount</c>.</summary>
    public IReadOnlyDictionary<string, string> All => _values;

    /// <param name="setting">A field and its value, such as <c>document=first-batch-2024</c>.</param>
    /// <exception cref="WrongUseException">It is no setting, or there is no such field or record.</exception>
    public void Add(string setting)
    {
        var (path, value) = setting.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : throw new WrongUseException($"“{setting}”应写成 字段=内容。");
        Add(path, value);
    }

    /// <exception cref="WrongUseException">There is no such field or record.</exception>
    public void Add(string path, string value)
    {
        var field = FieldAt(path);
        if (field.Shape is not (FieldShape.Scalar or FieldShape.ScalarList) && AbsenceWords.Read(value) == Presence.Given)
        {
            throw new WrongUseException($"“{path}”不是一个值；{(field.Shape == FieldShape.Record ? $"请写明下一级的字段，例如 {path}.{RecordDescription.Of(field.ElementType).Fields[0].Key}=…" : "请在新文件里填写")}。");
        }

        var target = field.About.RefersTo;
        if (target != Target.Nothing && AbsenceWords.Read(value) == Presence.Given && !_registers.Knows(target, value))
        {
            throw new WrongUseException($"{field.About.Label}“{value}”不存在；{Nearest.Hint(value, _registers.IdsOf(target))}请先建好它，或者检查拼写。");
        }

        _values[path] = value;
    }

    private FieldDescription FieldAt(string path)
    {
        FieldDescription? field = null;
        var record = kind;
        foreach (var key in path.Split('.'))
        {
            var keys = record?.Fields.Select(each => each.Key).ToList() ?? [];
            field = record?.Find(key) ?? throw new WrongUseException($"{kind.Kind!.Label}没有字段“{path}”；{Nearest.Hint(key, keys)}可以写：{string.Join("、", keys)}。");
            record = field.Shape == FieldShape.Record ? RecordDescription.Of(field.ElementType) : null;
        }

        return field!;
    }
}
