using System.Diagnostics;
using ListPortal.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace ListPortal.Commands;

/// <summary>Shows the site on this machine alone, and follows what is changed in lists and templates.</summary>
public sealed class ServeCommand : ICommand
{
    private const int DefaultPort = 8080;

    public string Usage => "serve [--port N]";

    public IReadOnlyDictionary<string, OptionShape> Options { get; } = new Dictionary<string, OptionShape>
    {
        ["--port"] = OptionShape.Value,
    };

    public int Run(Arguments arguments, Project project, TextWriter output)
    {
        var port = PortOf(arguments.Value("--port"));
        var site = new LiveSite(project.Root, project.AsOf, PublishedRevisions.Of(project.Root));
        using var server = LiveServer.Create(project.Root, site, port);
        using var watch = new FolderWatch(project.Root, "content", "templates", "site.config.yml");
        Refresh(site, output);
        Start(server, port);
        output.WriteLine($"请在浏览器中打开 http://127.0.0.1:{port}{site.State.Edition?.BasePath ?? "/"} ，修改会自动显示；按 Ctrl+C 结束。");
        while (watch.WaitForChange(server.Lifetime.ApplicationStopping))
        {
            Refresh(site, output);
        }

        server.WaitForShutdown();
        return 0;
    }

    private static void Refresh(LiveSite site, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        site.Refresh();
        foreach (var fault in site.State.Faults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine($"已读取清单和模板，用时 {clock.ElapsedMilliseconds} 毫秒，问题 {site.State.Faults.Count} 处。");
    }

    private static void Start(WebApplication server, int port)
    {
        try
        {
            server.Start();
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
}
