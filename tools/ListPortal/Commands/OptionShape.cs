namespace ListPortal.Commands;

/// <summary>Whether an option stands alone or takes a value.</summary>
public enum OptionShape
{
    Flag,
    Value,
}
