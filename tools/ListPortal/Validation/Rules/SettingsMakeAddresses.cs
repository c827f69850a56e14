using System.Text.RegularExpressions;
using ListPortal.Diagnostics;

namespace ListPortal.Validation.Rules;

/// <summary>The base path and the address of the site can be put before the address of a page.</summary>
public sealed partial class SettingsMakeAddresses : IContentRule
{
    public void Check(CheckedContent content, DiagnosticBag diagnostics)
    {
        foreach (var config in content.Source.Configs)
        {
            CheckShape(config.BasePath, BasePath(), "基础路径以斜杠开头和结尾，例如 / 或者 /lists/", diagnostics);
            CheckShape(config.BaseUrl, BaseUrl(), "网站地址写到域名为止，末尾不带斜杠，例如 https://lists.example.cn；子目录写在 base_path 里", diagnostics);
            CheckShape(config.EditUrl, EditUrl(), "编辑地址以 https:// 开头，里面恰好有一个 {path}，例如 https://git.example.cn/lists/edit/main/{path}", diagnostics);
        }
    }

    private static void CheckShape(Text? written, Regex shape, string cure, DiagnosticBag diagnostics)
    {
        if (written is { IsGiven: true } && !shape.IsMatch(written.Value))
        {
            diagnostics.Add(DiagnosticCodes.WrongShape, written.Position, $"“{written.Value}”的写法不对；{cure}。");
        }
    }

    [GeneratedRegex(@"\A/([A-Za-z0-9._-]+/)*\z")]
    private static partial Regex BasePath();

    [GeneratedRegex(@"\Ahttps?://[A-Za-z0-9.:-]+/[A-Za-z0-9._~/?&=%:@+-]*\{path\}[A-Za-z0-9._~/?&=%:@+-]*\z")]
    private static partial Regex EditUrl();

    [GeneratedRegex(@"\Ahttps?://[A-Za-z0-9.:-]+\z")]
    private static partial Regex BaseUrl();
}
