using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Takes values out of checked source records. What a rule has made sure of is asked with <c>Must</c>; a miss is a bug in the rules.</summary>
internal static class SourceValues
{
    public static T Must<T>(this Written<T>? written)
        where T : notnull => written is { IsGiven: true } ? written.Value : throw new InvalidOperationException("A required value is missing after the checks.");

    public static string? Maybe(this Text? text) => text is { IsGiven: true } ? text.Value : null;

    public static T? Optional<T>(this Written<T>? written)
        where T : struct => written is { IsGiven: true } ? written.Value : null;

    public static Stated<T> State<T>(this Written<T>? written)
        where T : notnull => written.State(value => value);

    /// <summary>The stated value; an absent key is 无.</summary>
    public static Stated<TResult> State<T, TResult>(this Written<T>? written, Func<T, TResult> convert)
        where T : notnull
        where TResult : notnull => written switch
        {
            null => new Stated<TResult>(Presence.None, default),
            { IsGiven: true } => new Stated<TResult>(Presence.Given, convert(written.Value)),
            _ => new Stated<TResult>(written.Presence, default),
        };

    /// <summary>The stated list; an absent key is 无.</summary>
    public static Stated<IReadOnlyList<TResult>> StateList<T, TResult>(this Written<IReadOnlyList<T>>? written, Func<T, TResult> convert) =>
        written.State<IReadOnlyList<T>, IReadOnlyList<TResult>>(list => [.. list.Select(convert)]);

    public static Stated<T>? StateOrNull<T>(this Written<T>? written)
        where T : notnull => written?.State();

    public static IReadOnlyList<T> Bare<T>(this Written<IReadOnlyList<Written<T>>>? list)
        where T : notnull => [.. list.Values().Select(value => value.Value!)];
}
