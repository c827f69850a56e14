using System.Globalization;
using ListPortal.Benchmarks.Building;
using ListPortal.Benchmarks.Comparison;
using ListPortal.Benchmarks.Scale;
using ListPortal.Benchmarks.Stations;

switch (args)
{
    case ["search"]:
        await SearchBenchmark.RunAsync(Console.Out);
        return 0;
    case ["scale"]:
        await ScaleBenchmark.RunAsync(Console.Out);
        return 0;
    case ["build", var generator, var most] when int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var guides):
        BuildBenchmark.Run(generator, guides, Console.Out);
        return 0;
    case ["hugo", var hugo, var generator, var most] when int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var guides):
        HugoBenchmark.Run(hugo, generator, guides, Console.Out);
        return 0;
    case ["stations"]:
        StationRun.Run();
        return 0;
    default:
        await Console.Error.WriteLineAsync("dotnet run -c Release --project tests/ListPortal.Benchmarks -- search|scale|stations|build GENERATOR MOST-GUIDES|hugo HUGO GENERATOR MOST-GUIDES");
        return 2;
}
