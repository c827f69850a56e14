using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ListPortal.Benchmarks.Measuring;

namespace ListPortal.Benchmarks.Stations;

/// <summary>Runs <see cref="StationBenchmarks"/> in this very process: the project that BenchmarkDotNet would write and build knows nothing of central package versions.</summary>
internal static class StationRun
{
    public static void Run()
    {
        using var work = new WorkFolder();
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithArtifactsPath(work["artifacts"]);
        BenchmarkRunner.Run<StationBenchmarks>(config);
    }
}
