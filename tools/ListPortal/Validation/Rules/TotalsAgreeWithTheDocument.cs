using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Validation.Rules;

/// <summary>
/// What the portal publishes adds up to the totals that the documents state. Delegations count while in force; what adjustments
/// admitted or withdrew after the day of the document is taken off, for a document states the number of its day.
/// </summary>
public sealed class TotalsAgreeWithTheDocument : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var document in content.Source.Documents.Where(document => document.Asserts is { IsGiven: true }))
        {
            var asserts = document.Asserts!.Value!;
            CheckPlaces(asserts, content, diagnostics);
            CheckDelegations(asserts.Delegations, (document, null, ""), content, diagnostics);
            CheckTotal(asserts.ZoneTownRows, TownRows(content.Source.TownDivisions), "职责分工", diagnostics);
            CheckTotal(asserts.ZoneParkRows, ParkRows(content.Source.ParkDivisions), "职能分工", diagnostics);
            foreach (var zone in asserts.ByZone.Values())
            {
                CheckZone(zone, document, content, diagnostics);
            }
        }
    }

    private static void CheckPlaces(SourceAsserts asserts, CheckedContent content, DiagnosticBag diagnostics)
    {
        var source = content.Source;
        CheckTotal(asserts.Zones, source.Zones.Count(), "主体开发区", diagnostics);
        CheckTotal(asserts.Parks, Sum(source.Zones, zone => zone.Parks), "功能园区", diagnostics);
        if (!content.Registers.IsOpen(Target.Classes) && !source.Classes.Any(duty => duty.List.IsUnread() || duty.Side.IsUnread()))
        {
            var classes = source.Classes.Where(duty => duty.List!.Value == DivisionList.ZoneTown).ToList();
            CheckTotal(asserts.ZoneDutyClasses, classes.Count(duty => duty.Side!.Value == DutySide.Zone), "开发区职责类", diagnostics);
            CheckTotal(asserts.TownDutyClasses, classes.Count(duty => duty.Side!.Value == DutySide.Town), "镇（街道）职责类", diagnostics);
        }
    }

    private static void CheckZone(SourceZoneAsserts asserts, SourceDocument document, CheckedContent content, DiagnosticBag diagnostics)
    {
        // A zone that nobody knows is told by AssertedZonesExist.
        if (content.Registers.Zone(asserts.Id.OrEmpty()) is { } zone)
        {
            var name = zone.ShortName.OrEmpty();
            var source = content.Source;
            CheckDelegations(asserts.Delegations, (document, zone.Id, name), content, diagnostics);
            CheckTotal(asserts.ZoneTownRows, TownRows(source.TownDivisions.Where(division => division.Zone == zone.Id)), $"{name}职责分工", diagnostics);
            CheckTotal(asserts.ZoneParkRows, ParkRows(source.ParkDivisions.Where(division => division.Zone == zone.Id)), $"{name}职能分工", diagnostics);
        }
    }

    private static void CheckDelegations(Number? stated, (SourceDocument Document, string? Zone, string Name) of, CheckedContent content, DiagnosticBag diagnostics)
    {
        var source = content.Source;
        if (source.Adjustments.Any(IsOpen) || source.Delegations.Any(delegation => delegation.Status.IsUnread()))
        {
            // Nobody knows how many there would be; the fault of what could not be read is told.
            return;
        }

        var published = source.Delegations.Count(delegation => (of.Zone is null || delegation.Zone == of.Zone) && InForce(delegation));
        var adjusted = Adjusted(source, of.Document, of.Zone);
        var note = adjusted == 0 ? "" : $"（扣除其后的调整 {adjusted:+0;-0}）";
        CheckTotal(stated, published - adjusted, ($"{of.Name}在用赋权事项{note}", () => Unexplained(content, of.Zone)), diagnostics);
    }

    /// <summary>What adjustments hold in force and is not published, and the other way round.</summary>
    private static string Unexplained(CheckedContent content, string? zone)
    {
        var changes = content.Source.Adjustments.SelectMany(adjustment => adjustment.Changes.Values().Select(change =>
            (adjustment.Effective?.Value ?? default, change.Zone.OrEmpty(), change.Item.OrEmpty(), change.Field.OrEmpty(), change.To.OrEmpty())));
        var due = AdmissionBalance.InForceOn(content.AsOf, changes).Where(pair => zone is null || pair.Zone == zone).ToHashSet();
        var there = content.Source.Delegations.Where(delegation => InForce(delegation) && (zone is null || delegation.Zone == zone)).Select(delegation => (delegation.Zone, delegation.Item)).ToHashSet();
        return $"{Listed("缺少", due.Except(there))}{Listed("多出", there.Except(due))}";
    }

    private static string Listed(string word, IEnumerable<(string Zone, string Item)> pairs) =>
        pairs.Select(pair => $"{pair.Zone}/{pair.Item}").Order(StringComparer.Ordinal).ToList() is { Count: > 0 } ids ? $"按动态调整{word}：{string.Join("、", ids)}。" : "";

    private static bool IsOpen(SourceAdjustment adjustment) =>
        adjustment.Decided.IsUnread()
        || adjustment.Changes.IsUnread()
        || adjustment.Changes.Values().Any(change => change.Zone.IsUnread() || change.Field.IsUnread() || change.From.IsUnread() || change.To.IsUnread());

    /// <summary>By how much adjustments that were decided after the document changed the number that it states.</summary>
    private static int Adjusted(SourceContent source, SourceDocument document, string? zone) =>
        source.Adjustments
            .Where(adjustment => adjustment.Document.OrEmpty() != document.Id && adjustment.Decided is { IsGiven: true } decided && document.Issued is { IsGiven: true } issued && decided.Value > issued.Value)
            .SelectMany(adjustment => adjustment.Changes.Values())
            .Where(change => zone is null || change.Zone.OrEmpty() == zone)
            .Sum(change => AdmissionBalance.Of(change.Field.OrEmpty(), change.From.OrEmpty(), change.To.OrEmpty()));

    private static bool InForce(SourceDelegation delegation) => delegation.Status?.Value == Status.InForce;

    private static int? TownRows(IEnumerable<SourceTownDivision> divisions) => Sum(divisions, division => division.Rows);

    private static int? ParkRows(IEnumerable<SourceParkDivision> divisions) => Sum(divisions, division => division.Rows);

    // Null where a list could not be read: nobody knows how many elements it would have.
    private static int? Sum<TFile, TElement>(IEnumerable<TFile> files, Func<TFile, Written<IReadOnlyList<TElement>>?> list)
    {
        var lists = files.Select(list).ToList();
        return lists.Any(WrittenValues.IsUnread) ? null : lists.Sum(each => each.Values().Count);
    }

    private static void CheckTotal(Number? stated, int? published, string what, DiagnosticBag diagnostics) =>
        CheckTotal(stated, published, (what, static () => ""), diagnostics);

    /// <param name="of">What is counted, and in words which of it are missing or too many.</param>
    private static void CheckTotal(Number? stated, int? published, (string What, Func<string> Which) of, DiagnosticBag diagnostics)
    {
        if (stated is { IsGiven: true } && published is { } count && stated.Value != count)
        {
            diagnostics.Add(
                DiagnosticCodes.TotalDiffers,
                stated.Position,
                $"文件写明{of.What} {stated.Value}，清单里有 {count}，相差 {count - stated.Value:+0;-0}；请补齐或者核减记录，其后新增、取消的补动态调整；文件公布的数照文件写。{of.Which()}");
        }
    }
}
