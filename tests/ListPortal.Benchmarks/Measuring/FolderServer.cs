using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ListPortal.Benchmarks.Measuring;

/// <summary>
/// Serves a folder on this machine alone and notes each answer. It counts here and not in the browser, because what a worker
/// fetches appears in no page's list. Each file is compressed once, at the highest level, as a careful host would.
/// </summary>
internal sealed class FolderServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
    };

    private readonly WebApplication _application;
    private readonly string _folder;
    private readonly ConcurrentDictionary<string, byte[]> _bodies = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ServedFile> _served = new();

    private FolderServer(string folder)
    {
        _folder = folder;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>Scheme, host and port without a slash at the end.</summary>
    public string Root => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<FolderServer> StartAsync(string folder)
    {
        var server = new FolderServer(folder);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>What was served since the last time, in order.</summary>
    public IReadOnlyList<ServedFile> TakeServed()
    {
        var served = new List<ServedFile>();
        while (_served.TryDequeue(out var file))
        {
            served.Add(file);
        }

        return served;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var file = Path.Combine(_folder, path[1..].Replace('/', Path.DirectorySeparatorChar), path.EndsWith('/') ? "index.html" : "");
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // What is of no known type is Pagefind's own and compressed already.
        var isText = Types.TryGetValue(Path.GetExtension(file), out var type);
        var body = _bodies.GetOrAdd(file, _ => isText ? Gzip(File.ReadAllBytes(file)) : File.ReadAllBytes(file));
        context.Response.ContentType = type ?? "application/octet-stream";
        context.Response.ContentLength = body.Length;
        if (isText)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        await context.Response.Body.WriteAsync(body);
        await context.Response.CompleteAsync();
        _served.Enqueue(new ServedFile(path, body.Length, (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds));
    }

    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }
}
