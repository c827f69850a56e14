namespace ListPortal.Commands;

/// <summary>Whether an option stands alone or takes a value, and whether it may be repeated.</summary>
public enum OptionShape
{
    Flag,
    Value,
    Values,
}
