using ListPortal.Benchmarks.Comparison;
using ListPortal.Benchmarks.Scale;

switch (args)
{
    case ["search"]:
        await SearchBenchmark.RunAsync(Console.Out);
        return 0;
    case ["scale"]:
        await ScaleBenchmark.RunAsync(Console.Out);
        return 0;
    default:
        await Console.Error.WriteLineAsync("dotnet run -c Release --project tests/ListPortal.Benchmarks -- search|scale");
        return 2;
}
