namespace ListPortal.Fields;

/// <summary>A field met on a walk through a record.</summary>
/// <param name="Written">The written value, or null where the key is absent.</param>
/// <param name="IsPartial">The owner only changes another record, so absent keys are inherited.</param>
public sealed record WalkedField(SourceRecord Owner, FieldDescription Field, object? Written, bool IsPartial);
