namespace ListPortal.Fields.Plain;

/// <summary>A scalar as YAML holds it. The words 无 and 待核 are always absences, never texts.</summary>
public sealed record PlainText(string Value) : PlainValue
{
    /// <summary>The field says that there is nothing, or that nobody knows yet.</summary>
    public bool IsAbsence => AbsenceWords.Read(Value) != Presence.Given;
}
