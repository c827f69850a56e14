using ListPortal.Content;

namespace ListPortal.Commands;

/// <summary>The project that a verb works on, and the day that counts as today.</summary>
public sealed record Project(string Root, DateOnly AsOf)
{
    /// <summary>The nearest folder above with a site.config.yml.</summary>
    /// <exception cref="WrongUseException">There is none, or the start is no folder.</exception>
    public static string FindRoot(string start)
    {
        if (!Directory.Exists(start))
        {
            throw new WrongUseException($"没有文件夹 {start}。");
        }

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, ContentKinds.Settings)))
            {
                return folder.FullName;
            }
        }

        throw new WrongUseException($"这里和上级文件夹中都没有 {ContentKinds.Settings}；请到项目文件夹中运行，或者用 --root 指明。");
    }
}
