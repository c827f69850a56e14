using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ListPortal.Rendering;

/// <summary>The HTML that one part gave for what it was shown, kept as long as keeping pays: half of the calls must find theirs. Safe for use by several threads.</summary>
internal sealed class HtmlShelf
{
    /// <summary>Calls after which it is known whether a part shows the same things again.</summary>
    private const int Trial = 500;

    private volatile ConcurrentDictionary<Shown, Html>? _kept = new();
    private int _asked;
    private int _found;

    public Html GetOrAdd(object? it, object? also, Func<Html> render)
    {
        if (_kept is not { } kept)
        {
            return render();
        }

        var shown = new Shown(it, also);
        var asked = Interlocked.Increment(ref _asked);
        if (kept.TryGetValue(shown, out var known))
        {
            Interlocked.Increment(ref _found);
            return known;
        }

        var html = render();
        if (asked > Trial && _found * 2 < asked)
        {
            _kept = null;
            return html;
        }

        return kept.GetOrAdd(shown, html);
    }

    /// <summary>What a part is shown: the very objects, for equal but different records are not mixed up; texts, terms and numbers by their value.</summary>
    private readonly record struct Shown(object? It, object? Also)
    {
        public bool Equals(Shown other) => IsSame(It, other.It) && IsSame(Also, other.Also);

        public override int GetHashCode() => HashCode.Combine(HashOf(It), HashOf(Also));

        private static bool IsSame(object? one, object? other) => ReferenceEquals(one, other) || (IsPlain(one) && one!.Equals(other));

        private static int HashOf(object? value) => IsPlain(value) ? value!.GetHashCode() : RuntimeHelpers.GetHashCode(value);

        private static bool IsPlain(object? value) => value is string or Enum or int or bool or DateOnly;
    }
}
