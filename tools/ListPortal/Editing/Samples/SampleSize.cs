namespace ListPortal.Editing.Samples;

/// <summary>How large a sample is. The same size and seed always give the same lists.</summary>
public sealed record SampleSize(int Zones, int Items, int Seed)
{
    /// <summary>A third of the pairs of zone and item is not delegated, spread over both.</summary>
    public bool IsDelegated(int zone, int item) => ((zone * 7) + (item * 3) + (item / 5) + Seed) % 3 != 0;
}
