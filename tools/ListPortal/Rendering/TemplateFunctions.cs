using System.Globalization;
using ListPortal.Model;
using ListPortal.Rendering.Drawings;
using ListPortal.Site;
using ListPortal.Site.Data;
using Scriban.Runtime;

namespace ListPortal.Rendering;

/// <summary>What templates may call besides Scriban's own functions on texts, lists and numbers.</summary>
internal sealed class TemplateFunctions(SiteSettings settings, string links, AssetFiles assets, MarkdownRenderer markdown)
{
    public void AddTo(ScriptObject globals)
    {
        WordFunctions.AddTo(globals);
        globals["url"] = TemplateFunction.Of<object>(Url);
        globals["asset"] = TemplateFunction.Of<string>(name => $"{links}assets/{assets.NameOf(name)}");
        globals["compare_url"] = TemplateFunction.Of<Item>(item => Url(Addresses.Compare(item)));
        globals.Import("pair_url", new Func<Zone, Zone, string>((one, other) => Url(Addresses.ComparePair(one, other))));
        globals.Import("guide_url", new Func<Zone, Item, string>((zone, item) => Url(Addresses.GuideOf(zone, item))));
        globals.Import("town_division_url", new Func<Zone, string>(zone => Url(Addresses.TownDivision(zone))));
        globals.Import("park_division_url", new Func<Zone, string>(zone => Url(Addresses.ParkDivision(zone))));
        globals.Import("journey_url", new Func<Journey, Zone, string>((journey, zone) => Url(Addresses.JourneyIn(journey, zone))));
        globals.Import("as_of_url", new Func<string, DateOnly, string>((address, day) => Url(Addresses.AsOf(address, day))));
        globals.Import("csv_url", new Func<string, string, string>((list, zone) => Url(DataAddresses.MainTable(list, zone))));
        globals["quality_url"] = TemplateFunction.Of<Zone>(zone => Url(Addresses.QualityOf(zone)));
        globals["history_url"] = TemplateFunction.Of<string>(address => Url(Addresses.HistoryOf(address)));
        globals["markdown"] = TemplateFunction.Of<MarkdownText>(markdown.Render);
        globals.Import("qr", new Func<string, Html>(address => QrDrawing.Of(Permanent(address))));
        globals.Import("service_json", new Func<Guide, string, Html>(new ServiceJson(settings).Of));
        globals["permanent"] = TemplateFunction.Of<string>(Permanent);
        globals.Import("edit_url", new Func<string, string>(EditUrl));
        globals.Import("limit", new Func<Limit, string>(limit => limit.Words));
        globals.Import("share", new Func<double, double, string>(Share));
        globals.Import("lanes", new Func<IReadOnlyList<Step>, ScriptObject, Html>((steps, words) => new LaneDrawing(steps, new LaneWords(words)).Draw()));
    }

    private string Url(object target) => links + (target as string ?? Addresses.Of(target))[1..];

    /// <summary>Where the page is to be found as long as there is the site, wherever a copy lies.</summary>
    private string Permanent(string address) => settings.BaseUrl + settings.BasePath + address[1..];

    // Hosts read a path as segments: a slash stays, all else that is no letter of an address is encoded.
    private string EditUrl(string path) =>
        settings.EditUrl!.Replace(SiteSettings.PathMark, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal);

    // As drawings write it: their lengths are shares of the width, so that letters keep their size on every screen.
    private static string Share(double part, double whole) =>
        whole == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{100 * part / whole:0.##}%");
}
