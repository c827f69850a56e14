using System.Diagnostics.CodeAnalysis;
using ListPortal.Diagnostics;

namespace ListPortal.Fields;

/// <summary>A value as an editor wrote it, and where. A key that is absent is a null of this type, never one of its values.</summary>
public sealed record Written<T>(Presence Presence, T? Value, SourcePosition Position) : IWritten, IHasValue
    where T : notnull
{
    /// <summary>True where a value stands, false for 无 and 待核.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGiven => Presence == Presence.Given;

    object? IHasValue.BareValue => IsGiven ? Value : null;
}
