using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation;

/// <summary>A rule about one field at a time. All of them share one walk through the content.</summary>
public interface IFieldRule
{
    void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics);
}
