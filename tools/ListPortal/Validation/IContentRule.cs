using ListPortal.Diagnostics;

namespace ListPortal.Validation;

/// <summary>A sentence that is true when the content is right. A rule reports every breach and never throws.</summary>
public interface IContentRule
{
    void Check(CheckedContent content, DiagnosticBag diagnostics);
}
