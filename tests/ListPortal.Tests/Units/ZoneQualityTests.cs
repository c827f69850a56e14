using ListPortal.Fields;
using ListPortal.Model;
using ListPortal.Model.Quality;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>What the inspection of guides finds, on the guides of a tiny site that was made worse.</summary>
public sealed class ZoneQualityTests : IDisposable
{
    private const string Shop = "content/items/shop-licence.yml";
    private const string Delegated = "content/delegations/yunxi/shop-licence.yml";
    private readonly TinyProject _project = new("one-zone");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_guide_that_says_everything_is_not_named() => Assert.DoesNotContain(Found(), finding => finding.Guide.Item.Id == "shop-licence");

    [Theory]
    [InlineData(QualityClass.MissingFee, Shop, "fee: 无", "fee: 待核", "", "fee")]
    [InlineData(QualityClass.MissingForms, Shop, "    form: shop-application\n", "", "小店经营许可申请书", "materials")]
    [InlineData(QualityClass.EmptyColumns, Delegated, "visits: 1", "visits: 待核", "到现场次数", "what")]
    [InlineData(QualityClass.LongLimitWithoutBasis, Shop, "statutory_limit: {amount: 20, unit: 工作日, from: 受理, clause: 青禾市小店管理条例第十条, confidence: V}", "statutory_limit: {amount: 45, unit: 工作日, from: 受理}", "45 个工作日", "limits")]
    [InlineData(QualityClass.BasisNotChecked, Shop, "confidence: V, checked: 2026-11-23", "confidence: V, checked: 2025-11-23", "青禾市小店管理条例第八条", "basis")]
    [InlineData(QualityClass.ExpiringEntrustment, Delegated, "until: 2027-12-31", "until: 2026-12-31", "2026年12月31日", "delegation")]
    public void What_is_wanting_is_named(QualityClass wanted, string file, string passage, string replacement, string detail, string section)
    {
        _project.Replace(file, passage, replacement);
        var finding = Assert.Single(Found(), finding => finding.Class == wanted && finding.Guide.Item.Id == "shop-licence");
        Assert.Equal((detail, section), (finding.Detail, finding.Section));
    }

    /// <summary>Most of these are refused before a site is built, so that they are seen on the model alone.</summary>
    [Fact]
    public void What_the_checks_refuse_is_known_to_the_inspection_too()
    {
        var guide = Guide();
        var material = guide.Terms.Materials.Value![0];
        var step = guide.Terms.Steps.Value![0];
        var unknown = new Stated<string>(Presence.Unknown, null);
        Assert.Contains((QualityClass.CatchAllMaterials, "materials"), PlacesOf(guide with { Delegation = guide.Delegation! with { Terms = guide.Terms with { Materials = Given(material with { Name = "其他材料" }) } } }));
        Assert.Contains((QualityClass.StepNamesOnly, "steps"), PlacesOf(guide with { Delegation = guide.Delegation! with { Terms = guide.Terms with { Steps = Given(step with { Actor = unknown, Standard = unknown, Output = unknown }) } } }));
        Assert.Contains((QualityClass.PromisedOverStatutory, "limits"), PlacesOf(guide with { Delegation = guide.Delegation! with { PromisedLimit = new Stated<Limit>(Presence.Given, guide.Delegation.PromisedLimit.Value! with { Amount = 21 }) } }));
        Assert.Contains((QualityClass.MissingLimit, "limits"), PlacesOf(guide with { Delegation = guide.Delegation! with { PromisedLimit = new Stated<Limit>(Presence.Unknown, null) } }));
        Assert.Contains((QualityClass.MissingContacts, "complaint"), PlacesOf(guide with { Delegation = guide.Delegation! with { Complaint = unknown } }));
    }

    [Fact]
    public void The_last_of_ninety_days_is_still_told()
    {
        var guide = Guide();
        var day = guide.Delegation!.Until!.Value;
        Assert.Contains(GuideInspection.Of(guide, day.AddDays(-90)), finding => finding.Class == QualityClass.ExpiringEntrustment);
        Assert.DoesNotContain(GuideInspection.Of(guide, day.AddDays(-91)), finding => finding.Class == QualityClass.ExpiringEntrustment);
    }

    [Theory]
    [InlineData("validity: 3年}", "validity: 待核}", "结果的有效期", "result")]
    [InlineData("fee: 无", "fee:\n  charges:\n    - {id: repair, name: 工本费, standard: 10元}\n  basis: 待核", "收费依据", "fee")]
    public void What_is_open_inside_a_column_is_named_where_it_stands(string passage, string replacement, string detail, string section)
    {
        _project.Replace(Shop, passage, replacement);
        var finding = Assert.Single(Found(), finding => finding.Class == QualityClass.EmptyColumns && finding.Guide.Item.Id == "shop-licence");
        Assert.Equal((detail, section), (finding.Detail, finding.Section));
    }

    [Fact]
    public void A_limit_that_a_law_grants_is_no_fault()
    {
        _project.Replace(Shop, "statutory_limit: {amount: 20,", "statutory_limit: {amount: 45,");
        Assert.DoesNotContain(Found(), finding => finding.Class == QualityClass.LongLimitWithoutBasis);
    }

    [Fact]
    public void All_looks_count_the_same()
    {
        var quality = Assert.Single(Qualities());
        Assert.Equal(2, quality.Guides);
        Assert.Equal(2 * Enum.GetValues<QualityClass>().Length, quality.Looks);
        Assert.Equal((double)(quality.Looks - quality.Findings.Count) / quality.Looks, quality.Score);
        Assert.True(quality.Findings.Count > 0, "The guide of the road works has gaps.");
    }

    [Fact]
    public void The_page_leads_to_the_place_to_mend()
    {
        _project.Build();
        var html = File.ReadAllText(Path.Combine(_project.Output, "quality/yunxi/index.html"));
        Assert.Contains("<a href=\"/zones/yunxi/road-works/#duties\">", html, StringComparison.Ordinal);
    }

    private Guide Guide() => Portal().Guides.Single(guide => guide.Item.Id == "shop-licence");

    private static Stated<IReadOnlyList<T>> Given<T>(T element) => new(Presence.Given, [element]);

    private static IEnumerable<(QualityClass Class, string Section)> PlacesOf(Guide guide) => GuideInspection.Of(guide, Repository.AsOf).Select(finding => (finding.Class, finding.Section));

    private IReadOnlyList<QualityFinding> Found() => [.. Qualities().SelectMany(quality => quality.Findings)];

    private IReadOnlyList<ZoneQuality> Qualities() => ZoneQuality.Of(Portal());

    private Portal Portal()
    {
        var diagnostics = new Diagnostics.DiagnosticBag();
        var edition = new SiteBuild(_project.Root, Repository.AsOf, diagnostics).Read();
        Assert.True(edition is not null, string.Join('\n', diagnostics.Sorted()));
        return edition.Portal;
    }
}
