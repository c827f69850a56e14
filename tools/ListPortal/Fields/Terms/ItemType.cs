namespace ListPortal.Fields.Terms;

/// <summary>The type of a government service item (GB/T 39046-2020, A.1, in Jiangsu's wording).</summary>
public enum ItemType
{
    [Term("行政许可")]
    AdministrativeLicence,

    [Term("行政确认")]
    AdministrativeConfirmation,

    [Term("行政备案")]
    AdministrativeFiling,

    [Term("行政给付")]
    AdministrativePayment,

    [Term("行政奖励")]
    AdministrativeReward,

    [Term("其他行政权力")]
    OtherPower,

    [Term("公共服务")]
    PublicService,
}
