using System.Diagnostics;

namespace ListPortal.Diagnostics;

/// <summary>Tells how long each station worked, also where one pulls from another: only the innermost is counted.</summary>
public sealed class StationClock
{
    private readonly Dictionary<string, TimeSpan> _spent = new(StringComparer.Ordinal);
    private readonly Stack<string> _stations = new();
    private long _since = Stopwatch.GetTimestamp();

    /// <summary>Milliseconds by station, in the order in which the stations first worked.</summary>
    public IReadOnlyList<(string Station, long Milliseconds)> Times => [.. _spent.Select(entry => (entry.Key, (long)entry.Value.TotalMilliseconds))];

    public T Time<T>(string station, Func<T> work)
    {
        Enter(station);
        try
        {
            return work();
        }
        finally
        {
            Leave();
        }
    }

    public void Time(string station, Action work) => Time(station, () =>
    {
        work();
        return true;
    });

    /// <summary>Counts the making of each element for the station that makes it.</summary>
    public IEnumerable<T> Stream<T>(string station, IEnumerable<T> work)
    {
        using var elements = work.GetEnumerator();
        while (Time(station, elements.MoveNext))
        {
            yield return elements.Current;
        }
    }

    private void Enter(string station)
    {
        Settle();
        _stations.Push(station);
        _spent.TryAdd(station, TimeSpan.Zero);
    }

    private void Leave()
    {
        Settle();
        _stations.Pop();
    }

    private void Settle()
    {
        var now = Stopwatch.GetTimestamp();
        if (_stations.TryPeek(out var current))
        {
            _spent[current] += Stopwatch.GetElapsedTime(_since, now);
        }

        _since = now;
    }
}
