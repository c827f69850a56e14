namespace ListPortal.Search;

/// <summary>
/// Cuts entries into shards by term. An entry stands whole in every shard of its terms: so one shard answers a query of any
/// length, and the browser verifies the words as plain text.
/// </summary>
internal sealed class ShardCutter(SoundKeys keys, Folding folding)
{
    /// <summary>Neighbouring terms share a file up to this size before compression, in bytes.</summary>
    private const int Target = 8 * 1024;

    /// <summary>Names of departments and parks under one term. Thousands of zones share words such as 开发区; their rarer words still find each.</summary>
    private const int MostLocalNames = 150;

    public IEnumerable<SearchShard> Cut(IReadOnlyList<SearchEntry> entries, Func<SearchEntry, bool> isLocal)
    {
        var stretch = new SortedSet<int>();
        var first = "";
        foreach (var (key, numbers) in ByKey(entries, isLocal))
        {
            var size = stretch.Sum(number => entries[number].Size);
            if (size > 0 && size + numbers.Where(number => !stretch.Contains(number)).Sum(number => entries[number].Size) > Target)
            {
                yield return new SearchShard(first, [.. stretch.Select(number => entries[number])]);
                stretch.Clear();
            }

            first = stretch.Count == 0 ? key : first;
            stretch.UnionWith(numbers);
        }

        if (stretch.Count > 0)
        {
            yield return new SearchShard(first, [.. stretch.Select(number => entries[number])]);
        }
    }

    private SortedDictionary<string, List<int>> ByKey(IReadOnlyList<SearchEntry> entries, Func<SearchEntry, bool> isLocal)
    {
        var byKey = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var locals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < entries.Count; number++)
        {
            foreach (var key in keys.Of(folding.Fold(entries[number].Written)))
            {
                if (isLocal(entries[number]) && (locals[key] = locals.GetValueOrDefault(key) + 1) > MostLocalNames)
                {
                    continue;
                }

                if (!byKey.TryGetValue(key, out var numbers))
                {
                    byKey.Add(key, numbers = []);
                }

                numbers.Add(number);
            }
        }

        return byKey;
    }
}
