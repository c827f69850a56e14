using ListPortal.Fields.Terms;
using ListPortal.Model;
using Xunit;

namespace ListPortal.Tests.Units;

public sealed class DivisionFindingsTests
{
    private static readonly Matter Roads = Matter("roads", DivisionList.ZoneTown, "修路", "路灯");
    private static readonly Matter Relief = Matter("relief", DivisionList.ZoneTown, "低保");
    private static readonly Matter Plan = Matter("plan", DivisionList.ZonePark, "路灯", "管网");
    private static readonly Department Bureau = Blank.Of<Department>() with { Id = "bureau" };

    [Fact]
    public void A_department_or_a_duty_is_a_part_in_the_matter()
    {
        var findings = DivisionFindings.Of(
            [
                Row("a", Lead.Zone) with { ZoneDepartment = Bureau },
                Row("b", Lead.Town) with { OtherDuty = "受理" },
                Row("c", Lead.Town) with { ZoneDuty = "配合", OtherDepartment = Bureau },
            ],
            []);
        Assert.Equal(["a"], findings.OnlyZone.Select(row => row.Id));
        Assert.Equal(["b"], findings.OnlyOther.Select(row => row.Id));
        Assert.Equal(["c"], findings.Both.Select(row => row.Id));
        Assert.Empty(findings.Shared);
    }

    [Theory]
    [InlineData(Lead.FirstContact, 1)]
    [InlineData(Lead.EachOwn, 1)]
    [InlineData(Lead.Zone, 0)]
    [InlineData(Lead.Park, 0)]
    public void Both_answer_where_neither_leads_alone(Lead lead, int shared) =>
        Assert.Equal(shared, DivisionFindings.Of([Row("a", lead) with { ZoneDepartment = Bureau, OtherDepartment = Bureau }], []).Shared.Count);

    [Fact]
    public void A_matter_without_a_row_is_not_listed() =>
        Assert.Equal([Relief], DivisionFindings.Of([Row("a", Lead.Zone), Row("b", Lead.Town)], [Roads, Relief]).NotListed);

    [Fact]
    public void Matters_of_both_lists_overlap_where_people_call_them_the_same()
    {
        var overlap = Assert.Single(MatterOverlap.Of([Plan, Roads, Relief]));
        Assert.Equal((Roads, Plan), (overlap.Town, overlap.Park));
        Assert.Equal(["路灯"], overlap.Words);
    }

    [Fact]
    public void Matters_of_one_list_never_overlap() =>
        Assert.Empty(MatterOverlap.Of([Roads, Matter("streets", DivisionList.ZoneTown, "修路")]));

    private static DivisionRow Row(string id, Lead lead) => Blank.Of<DivisionRow>() with { Id = id, Matter = Roads, Lead = lead };

    private static Matter Matter(string id, DivisionList list, params string[] words) =>
        Blank.Of<Matter>() with { Id = id, Class = Blank.Of<DutyClass>() with { List = list }, Keywords = words };
}
