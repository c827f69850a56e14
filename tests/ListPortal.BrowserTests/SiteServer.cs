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
        application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = path });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = path });
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Task AddPolicy(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return next(context);
    }
}
