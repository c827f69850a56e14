using System.Diagnostics.CodeAnalysis;
using ListPortal.Fields;

namespace ListPortal.Model;

/// <summary>A fact that is given, does not exist (无), or is not known yet (待核). Three different things on every page.</summary>
public sealed record Stated<T>(Presence Presence, T? Value)
    where T : notnull
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGiven => Presence == Presence.Given;

    public bool IsNone => Presence == Presence.None;

    public bool IsUnknown => Presence == Presence.Unknown;
}
