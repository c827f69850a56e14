namespace ListPortal.Model;

/// <summary>What the body must do and answer for.</summary>
public sealed record Duty(string Id, string Text, Stated<string> Post, Stated<string> Accountability)
{
    public string? Reason { get; init; }
}
