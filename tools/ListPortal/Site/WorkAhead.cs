namespace ListPortal.Site;

/// <summary>
/// Works on a few elements ahead of the one that is asked for, on all cores, and gives the results in order. PLINQ would run
/// ahead without limit, and a large portal would lie in memory as a whole.
/// </summary>
public static class WorkAhead
{
    private const int Most = 64;

    public static IEnumerable<TResult> InOrder<T, TResult>(IEnumerable<T> elements, Func<T, TResult> work)
    {
        var ahead = new Queue<Task<TResult>>();
        try
        {
            foreach (var element in elements)
            {
                ahead.Enqueue(Task.Run(() => work(element)));
                if (ahead.Count > Most)
                {
                    yield return ahead.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (ahead.TryDequeue(out var task))
            {
                yield return task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Where the elements break off, nothing goes on behind the back of whoever asked.
            Task.WaitAll(ahead);
        }
    }
}
