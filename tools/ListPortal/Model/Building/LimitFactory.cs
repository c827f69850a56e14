using ListPortal.Content.Sources;
using ListPortal.Fields;

namespace ListPortal.Model.Building;

/// <summary>Makes limits.</summary>
internal static class LimitFactory
{
    public static Stated<Limit> Create(Written<SourceLimit>? written) => written.State(limit => new Limit
    {
        Amount = limit.Amount.Must(),
        Unit = limit.Unit.Must(),
        From = limit.From.Optional(),
        Extension = limit.Extension?.Value is { } extension
            ? new Extension(extension.Amount.Must(), extension.Unit.Must(), extension.Condition.Maybe())
            : null,
        Clause = limit.Clause.Maybe(),
        Confidence = limit.Confidence.Optional(),
        Note = limit.Note.Maybe(),
    });
}
