namespace ListPortal.Fields.Terms;

/// <summary>Whom an item serves (GB/T 39046-2020, A.4).</summary>
public enum Audience
{
    [Term("自然人")]
    Person,

    [Term("企业法人")]
    Enterprise,

    [Term("事业法人")]
    PublicInstitution,

    [Term("社会组织法人")]
    SocialOrganisation,

    [Term("非法人企业")]
    UnincorporatedEnterprise,

    [Term("行政机关")]
    Authority,

    [Term("其他组织")]
    OtherOrganisation,
}
