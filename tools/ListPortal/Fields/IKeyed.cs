namespace ListPortal.Fields;

/// <summary>Lets a walk over all fields see the key of an entry without knowing the type of its value.</summary>
internal interface IKeyed
{
    string Key { get; }

    object BareWritten { get; }
}
