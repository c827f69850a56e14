using System.Globalization;
using ListPortal.Content;
using ListPortal.Diagnostics;

namespace ListPortal.Commands;

/// <summary>
/// Finds the day that counts as today, so that one commit always gives the same site: the settings' own day, else the day
/// of the last commit in China, else the day of the latest adjustment. The clock of the machine is never asked.
/// </summary>
internal static class Today
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static DateOnly For(string root) => Configured(root) ?? LastCommit(root) ?? LatestAdjustment(root);

    private static DateOnly? Configured(string root) => SettingsAlone.Of(root)?.AsOf is { IsGiven: true } day ? day.Value : null;

    private static DateOnly LatestAdjustment(string root)
    {
        var content = ContentReader.Read(ContentFolder.Read(root, new DiagnosticBag()), new DiagnosticBag());
        return content.Adjustments.Select(adjustment => adjustment.Effective?.Value ?? default).DefaultIfEmpty().Max();
    }

    private static DateOnly? LastCommit(string root) =>
        long.TryParse(Git.Ask(root, "log", "-1", "--format=%ct")?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? InChina(seconds)
            : null;

    /// <param name="seconds">Since 1970, as git counts.</param>
    public static DateOnly InChina(long seconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(China).DateTime);
}
