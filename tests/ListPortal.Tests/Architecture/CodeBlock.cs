using System.Text.RegularExpressions;

namespace ListPortal.Tests.Architecture;

/// <summary>A type or a member as it stands in a file: its first line, how far it is indented, how many lines it takes.</summary>
internal sealed partial record CodeBlock(string Head, int Indentation, int Length)
{
    public bool IsType => TypeWord().IsMatch(Head);

    /// <summary>A method has its parentheses before anything else that could end its head.</summary>
    public bool IsMethod => !IsType && FirstMark().Match(Head).Value == "(";

    [GeneratedRegex(@"^[\w ]*\b(class|record|struct|interface|enum)\b")]
    private static partial Regex TypeWord();

    [GeneratedRegex("[({=;]")]
    private static partial Regex FirstMark();
}
