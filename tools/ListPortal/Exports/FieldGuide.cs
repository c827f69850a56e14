using System.Text;
using ListPortal.Content;
using ListPortal.Fields;

namespace ListPortal.Exports;

/// <summary>Writes content/README.md: every kind of file with an annotated example, made from the one description of fields.</summary>
public static class FieldGuide
{
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append(Introduction.ReplaceLineEndings("\n"));
        foreach (var kind in ContentKinds.All)
        {
            text.Append('\n').Append(Section(kind));
        }

        return text.ToString();
    }

    private const string Introduction = """
        # 清单文件怎样写

        本文件由字段说明生成：`dotnet run --project tools/ListPortal -- describe`。要改说明，请改 `tools/ListPortal/Content/Sources/` 里的字段，再运行这条命令。

        - 文件名就是标识，标识就是网址：只用小写字母、数字和连字符，不超过 64 个字符；公布以后不改名、不删除。
        - 列表中的每一项都有 `id`，在本列表内唯一，长期不变；次序就是文件中的次序。
        - **不写**、**无**、**待核**是三回事：赋权事项中不写，表示沿用事项的规定；写“无”，表示确实没有；写“待核”，表示还不清楚。
        - 所有值按原样读取，`00123` 不会变成 123。是与否写“是”“否”，日期写 2026-03-31。
        - 除标明 Markdown 的字段外，文字原样显示。
        - 不使用 YAML 的锚点、别名和标签。中文里的逗号、冒号、括号用全角。

        """;

    private static string Section(RecordDescription kind)
    {
        var text = new StringBuilder();
        text.Append('#').Append("# ").Append(kind.Kind!.Label).Append("\n\n");
        text.Append(kind.Kind.Meaning).Append("文件：`").Append(kind.Kind.Path).Append("`\n\n");
        if (kind.Body is null)
        {
            return text.Append("```yaml\n").Append(FieldExample.Of(kind)).Append("```\n").ToString();
        }

        text.Append("```markdown\n---\n").Append(FieldExample.Of(kind)).Append("---\n\n## 小标题\n\n正文用 Markdown 写，标题从两个 # 开始。\n```\n");
        return text.ToString();
    }
}
