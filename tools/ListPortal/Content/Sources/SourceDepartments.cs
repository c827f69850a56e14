using ListPortal.Fields;

namespace ListPortal.Content.Sources;

/// <summary>The one file of functions and departments.</summary>
[Kind("content/departments.yml", "部门", "职能领域，以及实施、委托、监管、主导或者配合的部门。")]
public sealed record SourceDepartments : SourceRecord
{
    [Field("职能领域", "部门的职能，事项以此确定主管部门。", Required = true)]
    public Written<IReadOnlyList<SourceFunction>>? Functions { get; init; }

    [Field("部门", "各级部门和机构。", Required = true)]
    public Written<IReadOnlyList<SourceDepartment>>? Departments { get; init; }
}
