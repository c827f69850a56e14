namespace ListPortal.Exports.Linked;

/// <summary>What a statement says of its subject: another resource, a text in Chinese, or a value of a type.</summary>
/// <param name="Type">The prefixed name of its datatype; null for a resource, empty for a text in Chinese.</param>
internal sealed record RdfValue(string Text, string? Type)
{
    public bool IsResource => Type is null;

    public bool IsChinese => Type is "";
}
