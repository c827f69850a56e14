using System.Text;
using ListPortal.Diagnostics;
using ListPortal.Rendering;
using ListPortal.Tests.Sites;
using Xunit;

namespace ListPortal.Tests.Units;

/// <summary>Style sheets and scripts that are written in parts are published whole.</summary>
public sealed class JoinedAssetsTests : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_style_sheet_holds_what_it_imports_in_its_order_without_comments()
    {
        Write("site.css", "/* Why */\n@import \"styles/b.css\";\n@import \"styles/a.css\";\n");
        Write("styles/a.css", "a {\n  color: red;\n}\n");
        Write("styles/b.css", "/* Source */\nb { color: blue; }\n");

        Assert.Equal("assets/site-3d6c4739d14c.css: b { color: blue; }\na {\ncolor: red;\n}\n", Published());
        Assert.Empty(_diagnostics.Sorted());
    }

    [Fact]
    public void A_file_without_an_ending_is_named_by_its_content_too()
    {
        Write("LICENSE", "free");
        Assert.StartsWith("assets/LICENSE-", Published(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_is_missing_is_a_fault_of_the_one_that_imports_it()
    {
        Write("site.css", "@import \"styles/gone.css\";\n");

        Published();

        Assert.Equal("templates/assets/site.css(1,1): error LP301: 引入的样式 assets/styles/gone.css 不存在；请补上文件，或者更正名称。", Assert.Single(_diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void A_name_that_two_joined_modules_declare_is_a_fault()
    {
        Write("page.js", "import { one } from './part.js';\nconst twice = one;\nexport const out = twice;\n");
        Write("part.js", "const twice = 1;\nexport const one = twice;\n");

        Published();

        Assert.Equal("templates/assets/page.js(1,1): error LP301: “twice”在合并的脚本中声明了两次；请改掉一个名称。", Assert.Single(_diagnostics.Sorted()).ToString());
    }

    private void Write(string name, string text) => _root.Write($"templates/assets/{name}", text);

    private string Published() =>
        string.Join("\n", TemplateFolder.Read(_root.Path, _diagnostics).Assets.All.Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Bytes.Span)}"));
}
