namespace ListPortal.Fields;

/// <summary>Short ways to the value of a written field where absence and 无 mean the same to the asker.</summary>
public static class WrittenValues
{
    /// <summary>The elements; none where the list is absent, 无 or 待核.</summary>
    public static IReadOnlyList<T> Values<T>(this Written<IReadOnlyList<T>>? list) => list is { IsGiven: true } ? list.Value : [];

    /// <summary>Something stands there, but its fault is already told.</summary>
    public static bool IsUnreadable(this IWritten? written) => written is { Presence: Presence.Unreadable };

    /// <summary>A required field that is absent or cannot be read: its own fault is told, and nobody knows what it would hold.</summary>
    public static bool IsUnread(this IWritten? written) => written is null or { Presence: Presence.Unreadable };

    /// <summary>The texts of a list of texts.</summary>
    public static IReadOnlyList<string> Texts(this TextList? list) => [.. list.Values().Select(text => text.OrEmpty())];

    /// <summary>The text, or an empty one.</summary>
    public static string OrEmpty(this Text? text) => text is { IsGiven: true } ? text.Value : "";
}
