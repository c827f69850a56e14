using ListPortal.Content.Sources;
using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>An override changes or drops elements that the item has, adds only new ones, and says why it changes.</summary>
public sealed class OverridesChangeWhatIsThere : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var delegation in content.Source.Delegations)
        {
            if (delegation.Overrides?.Value is { } overrides && content.Registers.Item(delegation.Item) is { } item)
            {
                CheckList(item.Conditions, overrides.Conditions, diagnostics);
                CheckList(item.Materials, overrides.Materials, diagnostics);
                CheckList(item.SpecialProcedures, overrides.SpecialProcedures, diagnostics);
                CheckList(item.Steps, overrides.Steps, diagnostics);
                CheckList(item.Duties, overrides.Duties, diagnostics);
                CheckList(item.Faq, overrides.Faq, diagnostics);
            }
        }
    }

    private static void CheckList<T>(Written<IReadOnlyList<T>>? own, Written<SourceListOverride<T>>? change, DiagnosticBag diagnostics)
        where T : SourceOverridable
    {
        if (change?.Value is not { } list || own.IsUnreadable())
        {
            return;
        }

        var known = own.Values().Select(element => element.Id.OrEmpty()).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, position, _) in list.Set.Values())
        {
            CheckKnown(key, position, known, diagnostics);
        }

        foreach (var (key, position, _) in list.Drop.Values())
        {
            CheckKnown(key, position, known, diagnostics);
        }

        CheckDropped(list, diagnostics);
        CheckReasons(list, diagnostics);
        CheckAdded(list, known, diagnostics);
    }

    private static void CheckKnown(string key, SourcePosition position, HashSet<string> known, DiagnosticBag diagnostics)
    {
        if (!known.Contains(key))
        {
            diagnostics.Add(
                DiagnosticCodes.OverrideOfNothing,
                position,
                $"事项里没有标识为“{key}”的元素；{Nearest.Hint(key, known)}可改动的有：{string.Join("、", known.Order(StringComparer.Ordinal))}。");
        }
    }

    private static void CheckDropped<T>(SourceListOverride<T> list, DiagnosticBag diagnostics)
        where T : SourceOverridable
    {
        var dropped = list.Drop.Values().ToLookup(drop => drop.Key, drop => drop.KeyPosition, StringComparer.Ordinal);
        foreach (var (key, position, _) in list.Set.Values().Where(set => dropped.Contains(set.Key)))
        {
            diagnostics.Add(DiagnosticCodes.OverrideOfNothing, position, $"“{key}”又改又删（删去写在 {dropped[key].First()}）；请只留一处。");
        }
    }

    private static void CheckReasons<T>(SourceListOverride<T> list, DiagnosticBag diagnostics)
        where T : SourceOverridable
    {
        foreach (var (key, position, written) in list.Set.Values())
        {
            if (written.Value is { Reason: null })
            {
                diagnostics.Add(DiagnosticCodes.OverrideWithoutReason, position, $"改动“{key}”没有写 reason；请写明与事项标准不同的理由。");
            }
        }
    }

    private static void CheckAdded<T>(SourceListOverride<T> list, HashSet<string> known, DiagnosticBag diagnostics)
        where T : SourceOverridable
    {
        foreach (var id in list.Add.Values().Select(element => element.Id).OfType<Text>())
        {
            if (id.IsGiven && known.Contains(id.Value))
            {
                diagnostics.Add(DiagnosticCodes.OverrideAddsTwice, id.Position, $"事项已经有标识“{id.Value}”；要改它请写在 set 下，要新增请换一个标识。");
            }
        }
    }
}
