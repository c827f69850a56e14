using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ListPortal.Rendering;

/// <summary>A function that templates call a million times: Scriban would call a delegate by reflection and convert each argument.</summary>
/// <param name="least">Arguments that must be given.</param>
/// <param name="most">Arguments that may be given; those that are not are null.</param>
internal sealed class TemplateFunction(int least, int most, Func<HtmlContext, ScriptArray, object?> call) : IScriptCustomFunction
{
    public int RequiredParameterCount => least;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    /// <summary>A function of one argument of a certain type.</summary>
    public static TemplateFunction Of<T>(Func<T, object?> call) => new(1, 1, (_, arguments) => call((T)arguments[0]!));

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"{index}");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        try
        {
            return call((HtmlContext)context, arguments);
        }
        catch (Exception exception) when (exception is InvalidCastException or NullReferenceException or ArgumentException)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? default, exception.Message);
        }
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
