using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;
using ListPortal.Model;

namespace ListPortal.Tests.Units;

/// <summary>Short ways to the values that many sentences need.</summary>
internal static class Values
{
    public static SourcePosition Somewhere { get; } = new("content/some.yml", 1, 1);

    public static Written<T> Write<T>(T value)
        where T : notnull => new(Presence.Given, value, Somewhere);

    public static Stated<T> Say<T>(T value)
        where T : notnull => new(Presence.Given, value);

    public static Stated<T> Unknown<T>()
        where T : notnull => new(Presence.Unknown, default);

    public static Stated<T> Nothing<T>()
        where T : notnull => new(Presence.None, default);

    public static Stated<Limit> Days(int amount) => Say(new Limit { Amount = amount, Unit = TimeUnit.Day });

    public static Stated<Limit> WorkingDays(int amount) => Say(new Limit { Amount = amount, Unit = TimeUnit.WorkingDay });

    public static Stated<Limit> OnTheSpot() => Say(new Limit { Amount = 0, Unit = TimeUnit.OnTheSpot });
}
