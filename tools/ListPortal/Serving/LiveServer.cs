using System.Net;
using ListPortal.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ListPortal.Serving;

/// <summary>Shows a live site on this machine alone, and tells open pages when it changes.</summary>
public sealed class LiveServer
{
    /// <summary>Whatever the base path is, no page of the site stands here: ids have no dots.</summary>
    private const string Own = "/.live/";
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string _folder;
    private readonly LiveSite _site;

    private LiveServer(string root, LiveSite site)
    {
        _folder = Path.Combine(root, "templates", "serve");
        _site = site;
    }

    /// <param name="port">0 for any that is free.</param>
    public static WebApplication Create(string root, LiveSite site, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = root });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        // Open pages wait for news; nobody waits for them.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        var application = builder.Build();
        application.Run(new LiveServer(root, site).Answer);
        return application;
    }

    private Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var path = context.Request.Path.Value ?? "/";
        if (path == $"{Own}news")
        {
            return TellNews(context);
        }

        return path.StartsWith(Own, StringComparison.Ordinal) ? SendOwn(context.Response, path[Own.Length..]) : SendOfSite(context.Response, path);
    }

    private async Task TellNews(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        for (var state = _site.State; ; state = await state.Next.WaitAsync(context.RequestAborted))
        {
            await context.Response.WriteAsync($"data: {LiveNews.Of(state)}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private Task SendOfSite(HttpResponse response, string path)
    {
        if (_site.State.Edition is not { } edition)
        {
            return SendOwn(response, "faults.html");
        }

        if (!path.StartsWith(edition.BasePath, StringComparison.Ordinal))
        {
            response.Redirect(edition.BasePath);
            return Task.CompletedTask;
        }

        var address = $"/{path[edition.BasePath.Length..]}";
        var file = edition.Find(OutputFile.PathOf(address));
        if (file is null && edition.Find(OutputFile.PathOf($"{address}/")) is not null)
        {
            response.Redirect($"{path}/");
            return Task.CompletedTask;
        }

        _site.TellFaultsOf(edition);
        return file is null ? SendNotFound(response, edition) : Send(response, file);
    }

    /// <summary>A page whose template failed is not there either; its faults stand on the page that is sent in its place.</summary>
    private Task SendNotFound(HttpResponse response, LiveEdition edition)
    {
        var page = edition.Faults.Count > 0 ? null : edition.Find(OutputFile.PathOf(Addresses.NotFound));
        response.StatusCode = page is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
        return page is null ? SendOwn(response, "faults.html") : Send(response, page);
    }

    private static Task Send(HttpResponse response, OutputFile file)
    {
        response.ContentType = TypeOf(file.Path);
        return response.Body.WriteAsync(file.Bytes).AsTask();
    }

    private Task SendOwn(HttpResponse response, string name)
    {
        var file = Path.Combine(_folder, Path.GetFileName(name));
        if (!File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        response.ContentType = TypeOf(name);
        return response.SendFileAsync(file);
    }

    private static string TypeOf(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }
}
