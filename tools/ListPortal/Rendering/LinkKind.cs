namespace ListPortal.Rendering;

/// <summary>Where a link of a text leads.</summary>
public enum LinkKind
{
    /// <summary>To a page of this site: begins with one slash.</summary>
    Internal,

    /// <summary>To a place on the same page.</summary>
    Fragment,

    /// <summary>https, http, mailto or tel.</summary>
    External,

    /// <summary>Everything else, and whatever hides its scheme.</summary>
    Unsafe,
}
