namespace ListPortal.Benchmarks.Comparison;

/// <summary>A search in a browser, whichever.</summary>
internal interface IEngine : IAsyncDisposable
{
    string Name { get; }

    /// <summary>Asks as a visitor who was never here before.</summary>
    Task<FirstSearch> OpenAsync(string query);

    /// <summary>Addresses of all results of each query, the best first, asked one after another in one window.</summary>
    Task<IReadOnlyList<IReadOnlyList<string>>> AskAsync(IReadOnlyList<string> queries);
}
