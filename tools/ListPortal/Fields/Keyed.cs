using ListPortal.Diagnostics;

namespace ListPortal.Fields;

/// <summary>One entry of a mapping whose keys are chosen by the editor, such as the ids under <c>set</c>. Kept in file order.</summary>
public sealed record Keyed<T>(string Key, SourcePosition KeyPosition, T Value) : IHasValue, IKeyed
    where T : notnull
{
    object? IHasValue.BareValue => Value;

    object IKeyed.BareWritten => Value;
}
