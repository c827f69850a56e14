using System.Diagnostics;
using ListPortal.Publishing;
using Xunit;

namespace ListPortal.BrowserTests;

/// <summary>A tiny site with compressed twins behind a real nginx, which is told what docs/hosting/nginx.conf says.</summary>
public sealed class NginxFixture : IAsyncLifetime
{
    private const string Program = "/usr/sbin/nginx";

    private readonly string _folder = TemporaryFolder.NewPath();
    private Process? _nginx;

    public string Root { get; private set; } = "";

    /// <summary>The published folder.</summary>
    public string Site => Path.Combine(_folder, "site");

    /// <summary>Where there is no nginx, its tests are skipped, but never where CI says that everything is there.</summary>
    public static void SkipWhereMissing() =>
        Assert.SkipWhen(!File.Exists(Program) && Environment.GetEnvironmentVariable("CI") != "true", $"{Program} is missing; Debian's nginx-light brings it.");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        Build();
        var port = FreePort.Find();
        Root = $"http://127.0.0.1:{port}";
        await File.WriteAllTextAsync(Path.Combine(_folder, "nginx.conf"), Configuration(port));
        _nginx = Process.Start(Program, ["-c", Path.Combine(_folder, "nginx.conf"), "-e", Path.Combine(_folder, "error.log")]);
        using var client = new HttpClient();
        while (!_nginx.HasExited)
        {
            try
            {
                await client.GetAsync(new Uri(Root));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        throw new InvalidOperationException(await File.ReadAllTextAsync(Path.Combine(_folder, "error.log")));
    }

    public async ValueTask DisposeAsync()
    {
        if (_nginx is not null)
        {
            _nginx.Kill(entireProcessTree: true);
            await _nginx.WaitForExitAsync();
            _nginx.Dispose();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private void Build()
    {
        var tiny = Path.Combine(RealLists.Root, "tests", "sites", "one-zone");
        var lists = Path.Combine(_folder, "lists");
        CopiedLists.CopyFolder(Path.Combine(tiny, "content"), Path.Combine(lists, "content"));
        CopiedLists.CopyFolder(Path.Combine(RealLists.Root, "templates"), Path.Combine(lists, "templates"));
        File.Copy(Path.Combine(tiny, RealLists.Settings), Path.Combine(lists, RealLists.Settings));
        var diagnostics = new Diagnostics.DiagnosticBag();
        var summary = new SiteBuild(lists, PublishedSite.AsOf, diagnostics).Publish(Site, new PublishOptions { IsStrict = true, HasTwins = true });
        Assert.True(summary.Succeeded, string.Join('\n', diagnostics.Sorted()));
    }

    private string Configuration(int port) => $$"""
        daemon off;
        pid {{_folder}}/nginx.pid;
        events {}
        http {
          include /etc/nginx/mime.types;
          default_type application/octet-stream;
          access_log off;
          client_body_temp_path {{_folder}}/body;
          proxy_temp_path {{_folder}}/proxy;
          fastcgi_temp_path {{_folder}}/fastcgi;
          uwsgi_temp_path {{_folder}}/uwsgi;
          scgi_temp_path {{_folder}}/scgi;
          server {
            listen 127.0.0.1:{{port}};
            root {{Site}};
            include {{Path.Combine(RealLists.Root, "docs", "hosting", "nginx.conf")}};
          }
        }
        """;
}
