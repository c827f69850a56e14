using ListPortal.Diagnostics;
using ListPortal.Fields;

namespace ListPortal.Validation.Rules;

/// <summary>Every required field is filled, or says 无 or 待核 where it may.</summary>
public sealed class RequiredFieldsAreStated : IFieldRule
{
    public void Check(WalkedField walked, CheckedContent content, DiagnosticBag diagnostics)
    {
        if (walked is { Written: null, IsPartial: false, Field.About.Required: true })
        {
            diagnostics.Add(DiagnosticCodes.MissingField, walked.Owner.Position, Message(walked.Field));
        }
    }

    private static string Message(FieldDescription field) =>
        $"缺少“{field.About.Label}”（{field.Key}）；{field.About.Meaning}请补上，{FieldAdvice.Otherwise(field)}。";
}
