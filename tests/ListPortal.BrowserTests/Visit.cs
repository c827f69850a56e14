using Microsoft.Playwright;

namespace ListPortal.BrowserTests;

/// <summary>One visitor's window, with everything that the browser complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const int FirstFault = 400;
    private const float Patience = 10_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(Patience);
        // A violated policy is an error on the console, too.
        page.Console += (_, message) => Note(message.Type == "error", message.Text);
        page.PageError += (_, message) => Note(true, message);
        page.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= FirstFault, $"{response.Url}: {response.Status}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Visit> StartAsync(IBrowserContext context) => new(context, await context.NewPageAsync());

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isFault, string message)
    {
        if (isFault)
        {
            _faults.Add(message);
        }
    }
}
