namespace ListPortal.Commands;

/// <summary>The command line was not understood; the message tells why, and the exit code is 2.</summary>
public sealed class WrongUseException(string message) : Exception(message);
