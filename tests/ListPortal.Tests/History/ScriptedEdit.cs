namespace ListPortal.Tests.History;

/// <summary>What a commit does to one file.</summary>
/// <param name="Find">What stands there; null where the file is new.</param>
/// <param name="Put">What is to stand there; null where the file goes.</param>
internal sealed record ScriptedEdit(string File, string? Find, string? Put);
