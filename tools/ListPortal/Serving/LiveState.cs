using ListPortal.Diagnostics;

namespace ListPortal.Serving;

/// <summary>What an editor sees between two changes: the last state of the lists without errors, and the faults of the latest.</summary>
/// <param name="Edition">Null until the lists were without errors for the first time.</param>
public sealed record LiveState(LiveEdition? Edition, IReadOnlyList<Diagnostic> Faults)
{
    private readonly TaskCompletionSource<LiveState> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the state that takes the place of this one.</summary>
    public Task<LiveState> Next => _next.Task;

    internal void GiveWayTo(LiveState next) => _next.SetResult(next);
}
