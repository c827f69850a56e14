using ListPortal.Fields.Terms;
using ListPortal.Model;
using ListPortal.Tests.Cases;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>What the portal holds of each record: its own words, and where it says nothing, what it inherits.</summary>
public sealed class BuiltPortalTests
{
    private const string Delegated = "content/delegations/yunxi/shop-licence.yml";
    private const string Shop = "content/items/shop-licence.yml";
    private const string Zone = "content/zones/yunxi.yml";

    [Fact]
    public void Every_total_that_a_document_states_is_kept() =>
        Assert.Equal(
            [
                "Zones 1", "Parks 2", "Delegations 2", "ZoneTownRows 4", "ZoneParkRows 3", "ZoneDutyClasses 2", "TownDutyClasses 1",
                "yunxi Delegations 2", "yunxi ZoneTownRows 4", "yunxi ZoneParkRows 3",
            ],
            new TinySite().Portal().Documents.Single(document => document.Id == "first-batch").Asserts.Select(total => $"{total.Zone?.Id} {total.What} {total.Stated}".TrimStart()));

    [Fact]
    public void A_delegation_has_the_lines_of_its_zone_until_it_names_its_own()
    {
        var inherited = Shops(new TinySite());
        var own = Shops(new TinySite().Replace(Delegated, "visits: 1\n", "visits: 1\nenquiry: 0511-80000001\ncomplaint: 0511-80000002\n"));

        Assert.Equal((inherited.Zone.Enquiry, inherited.Zone.Complaint), (inherited.Delegation!.Enquiry, inherited.Delegation.Complaint));
        Assert.True(inherited.Zone.Enquiry.IsGiven && inherited.Zone.Complaint.IsGiven);
        Assert.Equal(("0511-80000001", "0511-80000002"), (own.Delegation!.Enquiry.Value, own.Delegation.Complaint.Value));
    }

    [Fact]
    public void A_delegation_ends_with_its_entrustment_unless_it_names_a_day_of_its_own()
    {
        Assert.Equal(new DateOnly(2027, 12, 31), Shops(new TinySite()).Delegation!.Until);
        Assert.Equal(new DateOnly(2027, 6, 30), Shops(new TinySite().Replace(Delegated, "effective: 2025-01-01\n", "effective: 2025-01-01\nuntil: 2027-06-30\n")).Delegation!.Until);
    }

    [Fact]
    public void A_material_has_the_issuer_of_its_paper_until_it_names_its_own()
    {
        const string Paper = "    paper: business-licence\n";
        Assert.Equal(("市场监督管理部门", true), IssuerAndShared(new TinySite()));
        Assert.Equal(("云溪县市场监督管理局", false), IssuerAndShared(new TinySite().Replace(Shop, Paper, $"{Paper}    issuer: 云溪县市场监督管理局\n    shared: 否\n")));

        static (string?, bool) IssuerAndShared(TinySite site)
        {
            var material = Shops(site).Terms.Materials.Value!.Single(material => material.Id == "licence");
            return (material.Issuer, material.Shared.Value);
        }
    }

    [Fact]
    public void A_row_has_the_duties_of_its_matter_until_it_names_its_own()
    {
        var portal = new TinySite().Portal();
        var disputes = portal.Rows.Single(row => row.Id == "resident-disputes");
        var signing = portal.Rows.Single(row => row.Id == "project-signing");
        var safety = portal.Rows.Single(row => row.Id == "food-safety");
        var plan = portal.Rows.Single(row => row.Id == "food-plan");

        Assert.Equal((signing.Matter.ZoneDuty, signing.Matter.OtherDuty), (signing.ZoneDuty, signing.OtherDuty));
        Assert.Equal(("提供企业联系人。", disputes.Matter.OtherDuty), (disputes.ZoneDuty, disputes.OtherDuty));
        Assert.Equal((safety.Matter.ZoneDuty, "每周巡查一次冷库。"), (safety.ZoneDuty, safety.OtherDuty));
        Assert.Equal((plan.Matter.ZoneDuty, plan.Matter.OtherDuty), (plan.ZoneDuty, plan.OtherDuty));
        Assert.All(portal.Rows.Where(row => row.Id is not "resident-disputes" and not "food-safety"), row => Assert.NotNull(row.ZoneDuty));
    }

    [Fact]
    public void What_a_zone_does_otherwise_is_told_with_its_reason_in_the_order_of_the_fields() =>
        Assert.Equal(
            ["materials 营业执照 Changed", "special_procedures 现场核查 Dropped", "steps 审查 Changed", "fee  Changed", "result  Changed", "handling  Changed"],
            Shops(new TinySite()
                .Replace(Delegated, "  steps:\n", "  special_procedures:\n    drop:\n      site: 开发区不再现场核查。\n  fee: 无\n  result: {name: 小店经营许可证, kind: 证照, validity: 5年}\n  handling: 承诺件\n  reason: 开发区另有规定。\n  steps:\n"))
                .Terms.Differences.Select(difference => $"{difference.Field} {difference.Element} {difference.Kind}"));

    [Fact]
    public void A_synonym_that_holds_both_ways_stands_there_twice() =>
        Assert.Equal(
            ["开个面馆|面馆 → 小店经营许可", "开沟 → 道路挖掘", "道路挖掘 → 开沟"],
            new TinySite().Portal().SearchWords.Synonyms.Select(synonym => $"{string.Join('|', synonym.Say)} → {synonym.Means}"));

    [Fact]
    public void Judged_queries_name_addresses_and_those_kept_apart_are_known() =>
        Assert.Equal(
            ["name False /items/shop-licence/", "question False /items/shop-licence/", "outside False ", "initials True /items/discharge-permit/ /whistles/discharge-permit/"],
            new TinySite().Portal().SearchWords.Judged.Select(query => $"{query.Id} {query.IsApart} {string.Join(' ', query.Right)}"));

    [Fact]
    public void Zones_stand_in_their_order_and_the_latest_document_and_adjustment_first()
    {
        var portal = new TinySite().Portal();
        Assert.Equal(["second-batch", "first-batch"], portal.Documents.Select(document => document.Id));
        Assert.Equal(["2026-03-01-faster-shops", "2025-01-01-first-batch"], portal.Adjustments.Select(adjustment => adjustment.Id));
        Assert.Equal([LevelOfRows(DivisionList.ZoneTown), LevelOfRows(DivisionList.ZonePark)], [4, 3]);

        int LevelOfRows(DivisionList list) => portal.Rows.Count(row => row.List == list);
    }

    private static Guide Shops(TinySite site) => site.Portal().Guides.Single(guide => guide.Item.Id == "shop-licence");
}
