namespace ListPortal.Exports.Lunr;

/// <summary>Postings of all terms, and the weight (BM25) of each term in each field of each document.</summary>
internal sealed class LunrIndex
{
    /// <summary>How little a term tells that stands in a text for the second and third time. lunr's own default, as is the next.</summary>
    private const double Saturation = 1.2;

    /// <summary>How much a long text counts against its terms.</summary>
    private const double LengthPenalty = 0.75;

    private const double Precision = 1000;

    private readonly IReadOnlyList<LunrDocument> _documents;
    private readonly Dictionary<string, LunrPosting> _postings = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<double> _averageLengths;

    public LunrIndex(IReadOnlyList<LunrDocument> documents)
    {
        _documents = documents;
        _averageLengths = [.. LunrDocument.Fields.Select((_, field) => documents.Select(document => document.Terms[field].Count).DefaultIfEmpty().Average())];
        foreach (var document in documents)
        {
            Note(document);
        }
    }

    /// <summary>Sorted as JavaScript sorts texts, which lunr insists on: it builds its tree of terms from neighbours.</summary>
    public IEnumerable<KeyValuePair<string, LunrPosting>> Postings => _postings.OrderBy(posting => posting.Key, StringComparer.Ordinal);

    /// <summary>One for each field of each document: its name as lunr writes it, then numbers of terms with their weights, by number.</summary>
    public IEnumerable<(string Ref, IEnumerable<(int Number, double Weight)> Weights)> Vectors() =>
        from document in _documents
        from field in Enumerable.Range(0, LunrDocument.Fields.Count)
        select ($"{LunrDocument.Fields[field]}/{document.Ref}", WeightsOf(document.Terms[field], field));

    private void Note(LunrDocument document)
    {
        foreach (var (field, terms) in document.Terms.Index())
        {
            foreach (var term in terms)
            {
                if (!_postings.TryGetValue(term, out var posting))
                {
                    _postings.Add(term, posting = new LunrPosting(_postings.Count));
                }

                if (posting.Refs[field].LastOrDefault() != document.Ref)
                {
                    posting.Refs[field].Add(document.Ref);
                }
            }
        }
    }

    private IEnumerable<(int Number, double Weight)> WeightsOf(IReadOnlyList<string> terms, int field)
    {
        var relativeLength = terms.Count / _averageLengths[field];
        return terms.CountBy(term => term, StringComparer.Ordinal)
            .Select(count => (Posting: _postings[count.Key], Times: count.Value))
            .OrderBy(count => count.Posting.Number)
            .Select(count => (count.Posting.Number, Weight(count.Posting.Count, count.Times, relativeLength)));
    }

    private double Weight(int holders, int times, double relativeLength)
    {
        // A term may stand in several fields of each document: then there are more holders than documents, and lunr takes the amount.
        var rarity = Math.Log(1 + Math.Abs((_documents.Count - holders + 0.5) / (holders + 0.5)));
        var weight = rarity * (Saturation + 1) * times / ((Saturation * (1 - LengthPenalty + (LengthPenalty * relativeLength))) + times);
        // Three places, halves upwards, as JavaScript rounds. It also hides the last bits, in which logarithms of two machines may differ.
        return Math.Floor((weight * Precision) + 0.5) / Precision;
    }
}
