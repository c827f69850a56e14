namespace ListPortal.Model;

/// <summary>Where one goes: the window and the hall that it is in.</summary>
public sealed record WindowInHall(Hall Hall, Window Window);
