using ListPortal.Content.Yaml;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Content;

/// <summary>Turns YAML nodes into source records by the field description. Reports what has the wrong type and goes on.</summary>
internal sealed class RecordReader(DiagnosticBag diagnostics)
{
    /// <summary>Stands for a file that is missing or broken, so that its one fault is not told again by all who refer to it.</summary>
    public static SourceRecord Unreadable(string path, RecordDescription description)
    {
        var record = Create(description, SourcePosition.StartOf(path));
        foreach (var field in description.Fields)
        {
            field.Set(record, field.Wrap(Presence.Unreadable, null, record.Position));
        }

        return record;
    }

    public SourceRecord Read(YamlMapping mapping, RecordDescription description)
    {
        var record = Create(description, mapping.Position);
        var unknown = new List<YamlScalar>();
        foreach (var entry in mapping.Entries)
        {
            if (description.Find(entry.Key.Value) is { } field)
            {
                field.Set(record, ReadField(entry, field));
            }
            else
            {
                unknown.Add(entry.Key);
            }
        }

        foreach (var key in unknown)
        {
            ReportUnknownKey(key, description, record);
        }

        return record;
    }

    private static readonly System.Reflection.PropertyInfo PositionProperty = typeof(SourceRecord).GetProperty(nameof(SourceRecord.Position))!;

    private static SourceRecord Create(RecordDescription description, SourcePosition position)
    {
        var record = (SourceRecord)Activator.CreateInstance(description.Type)!;
        PositionProperty.SetValue(record, position);
        return record;
    }

    private void ReportUnknownKey(YamlScalar key, RecordDescription description, SourceRecord record)
    {
        var meant = MeantField.By(key.Value, [.. description.Fields.Where(field => field.Get(record) is null)]);
        var known = string.Join("、", description.Fields.Select(field => field.Key));
        diagnostics.Add(DiagnosticCodes.UnknownKey, key.Position, $"不认识的字段“{key.Value}”；{MeantField.Hint(key.Value, meant)}这里可以写：{known}。");

        // The field is there under a wrong name: nobody shall call it missing as well.
        meant?.Set(record, meant.Wrap(Presence.Unreadable, null, key.Position));
    }

    /// <summary>The written value; where a fault was reported, one that cannot be read.</summary>
    private object ReadField(YamlEntry entry, FieldDescription field)
    {
        if (IsEmpty(entry.Value))
        {
            diagnostics.Add(
                DiagnosticCodes.EmptyValue,
                entry.Key.Position,
                $"“{field.About.Label}”（{field.Key}）没有内容；请填写，{(field.About.Required ? FieldAdvice.Otherwise(field) : "或者删去这一行")}。");
            return field.Wrap(Presence.Unreadable, null, entry.Value.Position);
        }

        var presence = entry.Value is YamlScalar scalar ? AbsenceWords.Read(scalar.Value) : Presence.Given;
        if (presence != Presence.Given)
        {
            return ReadAbsence((YamlScalar)entry.Value, presence, field);
        }

        var value = ReadValue(entry.Value, field);
        return field.Wrap(value is null ? Presence.Unreadable : Presence.Given, value, entry.Value.Position);
    }

    private static bool IsEmpty(YamlNode node) => node is YamlScalar scalar
        ? string.IsNullOrWhiteSpace(scalar.Value)
        : node is YamlSequence { Items.Count: 0 };

    private object ReadAbsence(YamlScalar scalar, Presence presence, FieldDescription field)
    {
        var needed = presence == Presence.None ? Absence.None : Absence.Unknown;
        if (field.About.MayBe.HasFlag(needed))
        {
            return field.Wrap(presence, null, scalar.Position);
        }

        diagnostics.Add(
            DiagnosticCodes.AbsenceNotAllowed,
            scalar.Position,
            $"“{field.About.Label}”（{field.Key}）不能写“{scalar.Value}”；请填写实际内容，{FieldAdvice.Otherwise(field)}。");
        return field.Wrap(Presence.Unreadable, null, scalar.Position);
    }

    private object? ReadValue(YamlNode node, FieldDescription field) => (field.Shape, node) switch
    {
        (FieldShape.Scalar, YamlScalar scalar) => ScalarReader.Read(scalar, field, diagnostics),
        (FieldShape.ScalarList, YamlSequence list) => ReadScalars(list, field),
        (FieldShape.Record, YamlMapping mapping) => Read(mapping, RecordDescription.Of(field.ElementType)),
        (FieldShape.RecordList, YamlSequence list) => ReadRecords(list, field),
        (FieldShape.KeyedRecords, YamlMapping mapping) => ReadKeyed(mapping, field),
        (FieldShape.KeyedTexts, YamlMapping mapping) => ReadKeyed(mapping, field),
        _ => ReportShape(node, field),
    };

    private Array ReadScalars(YamlSequence list, FieldDescription field)
    {
        var written = typeof(Written<>).MakeGenericType(field.ElementType);
        var values = new List<object>();
        foreach (var node in list.Items)
        {
            if (node is not YamlScalar scalar)
            {
                ReportShape(node, field);
            }
            else if (IsEmpty(scalar))
            {
                diagnostics.Add(DiagnosticCodes.EmptyValue, scalar.Position, $"“{field.About.Label}”中有一项是空的；请填写或者删去。");
            }
            else if (ScalarReader.Read(scalar, field, diagnostics) is { } value)
            {
                values.Add(Activator.CreateInstance(written, Presence.Given, value, scalar.Position)!);
            }
        }

        return ToArray(values, written);
    }

    private Array ReadRecords(YamlSequence list, FieldDescription field)
    {
        var description = RecordDescription.Of(field.ElementType);
        var records = new List<object>();
        foreach (var node in list.Items)
        {
            if (node is YamlMapping mapping)
            {
                records.Add(Read(mapping, description));
            }
            else
            {
                diagnostics.Add(
                    DiagnosticCodes.WrongShape,
                    node.Position,
                    $"“{field.About.Label}”的每一项应由“字段: 内容”组成；请从“- id: …”写起。");
            }
        }

        return ToArray(records, field.ElementType);
    }

    private Array ReadKeyed(YamlMapping mapping, FieldDescription field)
    {
        var inner = typeof(Written<>).MakeGenericType(field.ElementType);
        var keyed = typeof(Keyed<>).MakeGenericType(inner);
        var entries = new List<object>();
        foreach (var entry in mapping.Entries)
        {
            var value = (field.Shape, entry.Value) switch
            {
                (FieldShape.KeyedTexts, YamlScalar scalar) when !IsEmpty(scalar) => scalar.Value,
                (FieldShape.KeyedRecords, YamlMapping record) => Read(record, RecordDescription.Of(field.ElementType)),
                _ => ReportShape(entry.Value, field),
            };
            if (value is not null)
            {
                var written = Activator.CreateInstance(inner, Presence.Given, value, entry.Value.Position)!;
                entries.Add(Activator.CreateInstance(keyed, entry.Key.Value, entry.Key.Position, written)!);
            }
        }

        return ToArray(entries, keyed);
    }

    private object? ReportShape(YamlNode node, FieldDescription field)
    {
        diagnostics.Add(DiagnosticCodes.WrongShape, node.Position, $"“{field.About.Label}”（{field.Key}）的写法不对；这里应是{FieldAdvice.Shape(field)}。");
        return null;
    }

    private static Array ToArray(List<object> values, Type type)
    {
        var array = Array.CreateInstance(type, values.Count);
        for (var index = 0; index < values.Count; index++)
        {
            array.SetValue(values[index], index);
        }

        return array;
    }
}
