using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ListPortal.BrowserTests;

/// <summary>Serves a folder on a free port of this machine, with the policy that the design demands of a real server.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>Header of requests whose pages are to arrive little by little.</summary>
    public const string InPieces = "Test-In-Pieces";

    private const int Piece = 2_000;

    /// <summary>Bytes of a page that hold more than what stands on the first screen.</summary>
    private const int FirstScreens = 30_000;

    private static readonly TimeSpan BetweenPieces = TimeSpan.FromMilliseconds(40);

    private readonly WebApplication _application;

    private SiteServer(WebApplication application) => _application = application;

    /// <summary>Scheme, host and port without a slash at the end.</summary>
    public string Root => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<SiteServer> StartAsync(string folder, string basePath = "/")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        var application = builder.Build();
        var files = new PhysicalFileProvider(folder);
        var path = basePath.TrimEnd('/');
        application.Use(AddPolicy);
        application.Use((context, next) => SendInPieces(context, next, files, path));
        application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = path });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = path });
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    /// <summary>As over a slow line: the browser draws what has come and lays it out again when more comes.</summary>
    private static async Task SendInPieces(HttpContext context, RequestDelegate next, PhysicalFileProvider files, string path)
    {
        if (!context.Request.Headers.ContainsKey(InPieces) || context.Request.Path.Value is not { } address || !address.EndsWith('/'))
        {
            await next(context);
            return;
        }

        var page = await File.ReadAllBytesAsync(files.GetFileInfo(address[path.Length..] + "index.html").PhysicalPath!);
        context.Response.ContentType = "text/html; charset=utf-8";
        var sent = 0;
        while (sent < page.Length)
        {
            var end = EndOfPiece(page, sent);
            await context.Response.Body.WriteAsync(page.AsMemory(sent..end));
            await context.Response.Body.FlushAsync();
            await Task.Delay(BetweenPieces);
            sent = end;
        }
    }

    /// <summary>After whole lines, for within a row nobody can keep words from moving.</summary>
    private static int EndOfPiece(byte[] page, int start)
    {
        var line = start + Piece < FirstScreens && start + Piece < page.Length ? Array.IndexOf(page, (byte)'\n', start + Piece) : -1;
        return line < 0 ? page.Length : line + 1;
    }

    private static Task AddPolicy(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return next(context);
    }
}
