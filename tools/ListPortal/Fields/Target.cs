namespace ListPortal.Fields;

/// <summary>The registers that an id in a field can point into.</summary>
public enum Target
{
    Nothing,
    Documents,
    Zones,
    Towns,
    Parks,
    Halls,
    Functions,
    Departments,
    Papers,
    Items,
    Forms,
    Classes,
    Matters,
    Adjustments,
}
