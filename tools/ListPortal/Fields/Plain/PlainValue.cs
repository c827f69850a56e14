namespace ListPortal.Fields.Plain;

/// <summary>What a field says, without the place where it stands: equal values are equal contents.</summary>
public abstract record PlainValue;
