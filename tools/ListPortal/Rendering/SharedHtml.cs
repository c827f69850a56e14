using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace ListPortal.Rendering;

/// <summary>The HTML of sections that many pages show, by template and by what it shows. Safe for use by several threads.</summary>
internal sealed class SharedHtml
{
    private readonly ConcurrentDictionary<Key, Html> _known = new();

    public Html GetOrAdd(string template, object argument, Func<Html> render) =>
        _known.GetOrAdd(new Key(template, argument), static (_, make) => make(), render);

    /// <summary>A template with the very object that it shows, or the term. Equal but different records are not mixed up.</summary>
    private readonly record struct Key(string Template, object Argument)
    {
        public bool Equals(Key other) =>
            Template == other.Template && (ReferenceEquals(Argument, other.Argument) || (Argument is Enum && Argument.Equals(other.Argument)));

        public override int GetHashCode() =>
            HashCode.Combine(Template, Argument is Enum ? Argument.GetHashCode() : RuntimeHelpers.GetHashCode(Argument));
    }
}
