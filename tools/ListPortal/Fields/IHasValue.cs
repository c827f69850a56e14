namespace ListPortal.Fields;

/// <summary>Lets a walk over all fields look into wrappers without knowing their type argument.</summary>
internal interface IHasValue
{
    object? BareValue { get; }
}
