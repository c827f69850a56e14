namespace ListPortal.Fields;

/// <summary>What it means to those who apply when a field changes; the class of a change follows from it.</summary>
public enum Bearing
{
    /// <summary>Numbers, dates, allowed words and ids are facts; texts are wording.</summary>
    ByType,

    /// <summary>A text that states a fact, such as a phone number or a clause: whoever changes it corrects it.</summary>
    Fact,

    /// <summary>More, longer, or a later one of the allowed words weighs on applicants.</summary>
    Burden,

    /// <summary>More, or a later one of the allowed words, makes it easier for applicants.</summary>
    Ease,
}
