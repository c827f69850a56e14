using System.Text.Json;
using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Model;

namespace ListPortal.Benchmarks.Building;

/// <summary>The guides of a sample as a site for Hugo: one file a guide with what its page says, and plain templates that show all of it.</summary>
internal static class HugoSite
{
    /// <summary>As good as any.</summary>
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <param name="lists">The sample.</param>
    public static void Write(string lists, string folder)
    {
        var diagnostics = new DiagnosticBag();
        var portal = PortalFactory.Create(ContentReader.Read(ContentFolder.Read(lists, diagnostics), diagnostics), AsOf);
        foreach (var guide in portal.Guides)
        {
            WriteFile(folder, $"content/{guide.Zone.Id}/{guide.Item.Id}.md", JsonSerializer.Serialize(FrontMatter(guide), Names) + "\n\n" + guide.Item.Summary + "\n");
        }

        WriteFile(folder, "hugo.json", """{"baseURL": "/", "title": "Lists", "disableKinds": ["taxonomy", "term", "RSS", "sitemap"]}""");
        WriteFile(folder, "config.json", File.ReadAllText(Path.Combine(folder, "hugo.json")));
        WriteFile(folder, "layouts/_default/single.html", Single);
        WriteFile(folder, "layouts/_default/list.html", List);
    }

    private static object FrontMatter(Guide guide) => new
    {
        Title = $"{guide.Zone.ShortName} {guide.Item.Name}",
        Answer = guide.Answer.ToString(),
        Zone = guide.Zone.Name,
        Department = (guide.Delegation?.Department ?? guide.Competent)?.Name,
        Promise = guide.Delegation?.PromisedLimit.Value?.Words,
        Statutory = guide.Item.StatutoryLimit.Value?.Words,
        Phone = guide.Delegation?.Enquiry.Value,
        Document = guide.Delegation?.Document.Title,
        Materials = guide.Terms.Materials.Value?.Select(material => new { material.Name, material.Filling, Originals = material.Originals.Value, Copies = material.Copies.Value }),
        Steps = guide.Terms.Steps.Value?.Select(step => new { step.Name, Days = step.Limit.Value?.Words }),
        Conditions = guide.Terms.Conditions.Value?.Select(condition => condition.Text),
        Basis = guide.Item.Basis.Value?.Select(basis => new { basis.Law, Article = basis.Article.Value, basis.Text }),
        Fees = guide.Terms.Fee.Value?.Charges.Select(charge => new { charge.Name, Standard = charge.Standard.Value }),
    };

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private const string Single = """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
        <body><main><h1>{{ .Title }}</h1>
        <dl><dt>能否办理</dt><dd>{{ .Params.answer }}</dd><dt>开发区</dt><dd>{{ .Params.zone }}</dd><dt>谁办理</dt><dd>{{ .Params.department }}</dd>
        <dt>承诺</dt><dd>{{ .Params.promise }}</dd><dt>法定</dt><dd>{{ .Params.statutory }}</dd><dt>电话</dt><dd>{{ .Params.phone }}</dd><dt>文件</dt><dd>{{ .Params.document }}</dd></dl>
        {{ .Content }}
        <ul>{{ range .Params.conditions }}<li>{{ . }}</li>{{ end }}</ul>
        <table>{{ range .Params.materials }}<tr><td>{{ .name }} {{ .filling }}</td><td>{{ .originals }}</td><td>{{ .copies }}</td></tr>{{ end }}</table>
        <ol>{{ range .Params.steps }}<li>{{ .name }} {{ .days }}</li>{{ end }}</ol>
        <ul>{{ range .Params.basis }}<li>{{ .law }} {{ .article }} {{ .text }}</li>{{ end }}</ul>
        <ul>{{ range .Params.fees }}<li>{{ .name }} {{ .standard }}</li>{{ end }}</ul>
        </main></body></html>
        """;

    private const string List = """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
        <body><main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>
        """;
}
