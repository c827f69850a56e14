using System.Net;
using ListPortal.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ListPortal.Commands;

/// <summary>Builds the site and shows it on this machine alone.</summary>
public sealed class ServeCommand : ICommand
{
    private const int DefaultPort = 8080;

    public string Usage => "serve [--port N] [--output DIR]";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--port"] = OptionShape.Value,
        ["--output"] = OptionShape.Value,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var port = PortOf(arguments.Value("--port"));
        var diagnostics = new DiagnosticBag();
        var folder = Path.GetFullPath(arguments.Value("--output") ?? Path.Combine(project.Root, BuildCommand.DefaultOutput));
        var summary = new SiteBuild(project.Root, project.AsOf, diagnostics).Publish(folder, strict: false);
        DiagnosticPrinter.Print(diagnostics, output);
        SummaryPrinter.PrintText(summary, folder, output);
        if (summary.Published is not { } edition)
        {
            return 1;
        }

        var basePath = edition.Portal.Settings.BasePath;
        using var site = CreateServer(folder, basePath, port);
        Start(site, port);
        output.WriteLine($"请在浏览器中打开 http://127.0.0.1:{port}{basePath} ，按 Ctrl+C 结束。");
        site.WaitForShutdown();
        return 0;
    }

    private static void Start(WebApplication site, int port)
    {
        try
        {
            site.Start();
        }
        catch (IOException)
        {
            throw new WrongUseException($"端口 {port} 已被占用；请用 --port 换一个，例如 --port {port + 1}。");
        }
    }

    private static int PortOf(string? written)
    {
        if (written is null)
        {
            return DefaultPort;
        }

        return int.TryParse(written, out var port) && port is > 0 and < 65536 ? port : throw new WrongUseException($"“{written}”不是端口号。");
    }

    private static WebApplication CreateServer(string folder, string basePath, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var site = builder.Build();
        var files = new PhysicalFileProvider(folder);
        var path = basePath.TrimEnd('/');
        site.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = path });
        site.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = path });
        site.Run(context => SendNotFound(context, folder));
        return site;
    }

    private static async Task SendNotFound(HttpContext context, string folder)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(Path.Combine(folder, "404.html"));
    }
}
