using ListPortal.Model;

namespace ListPortal.Benchmarks.Scale;

/// <summary>Names of districts that sound like districts: two characters from two lists, always in the same order.</summary>
internal sealed class PlaceNames(Readings readings)
{
    private const string First = "东西南北中新大安平永长清宁兴太福嘉德泰和金银石玉龙凤云江河海湖山林高青白黄红丰崇";
    private const string Second = "阳州城川安宁平昌丰源泉溪港湾陵台门桥浦原岭水海山江";

    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);

    public static int Count => First.Length * Second.Length;

    /// <summary>The name and, for ids, its pinyin, with a number where another place sounds alike.</summary>
    public (string Name, string Slug) this[int number]
    {
        get
        {
            // Neighbouring numbers share no character, or the zones at the start would be more alike than zones are.
            var name = $"{First[number % First.Length]}{Second[(number / First.Length + number) % Second.Length]}";
            var slug = string.Concat(readings.Of(name));
            return (name, _slugs.Add(slug) ? slug : Numbered(slug, number));
        }
    }

    private string Numbered(string slug, int number)
    {
        _slugs.Add($"{slug}{number}");
        return $"{slug}{number}";
    }
}
