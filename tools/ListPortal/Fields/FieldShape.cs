namespace ListPortal.Fields;

/// <summary>How a field is written: as one value, a list of values, a mapping, a list of mappings, or a mapping by ids.</summary>
public enum FieldShape
{
    Scalar,
    ScalarList,
    Record,
    RecordList,
    KeyedRecords,
    KeyedTexts,
}
