using System.Diagnostics;
using System.Globalization;

namespace ListPortal.Benchmarks.Measuring;

/// <summary>One run of a program: wall time, largest resident memory, and what it said.</summary>
internal sealed record TimedRun(double Seconds, double Megabytes, string Output)
{
    /// <summary>Time of all cores together, the system's part included.</summary>
    public double CpuSeconds { get; private init; }

    private const double KilobytesPerMegabyte = 1024;

    /// <summary>Runs the program several times and gives the run in the middle: one slow disk must not decide.</summary>
    public static TimedRun MiddleOf(int runs, string program, params IReadOnlyList<string> arguments) =>
        Enumerable.Range(0, runs).Select(_ => Of(program, arguments)).OrderBy(run => run.Seconds).ElementAt(runs / 2);

    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static TimedRun Of(string program, params IReadOnlyList<string> arguments)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", ["-o", figures, "-f", "%e %M %U %S", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var faults = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output}{faults.Result}");
        }

        var numbers = File.ReadAllText(figures).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        File.Delete(figures);
        return new TimedRun(numbers[0], numbers[1] / KilobytesPerMegabyte, output) { CpuSeconds = numbers[2] + numbers[3] };
    }
}
