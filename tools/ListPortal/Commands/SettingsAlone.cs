using ListPortal.Content;
using ListPortal.Content.Sources;
using ListPortal.Diagnostics;

namespace ListPortal.Commands;

/// <summary>The settings of a project, read before anything else: they say which day it is and where history begins.</summary>
internal static class SettingsAlone
{
    // Faults are told by the verb, which reads the same file again.
    public static SourceConfig? Of(string root) =>
        ContentReader.Read([new ContentFile(ContentKinds.Settings, File.ReadAllBytes(Path.Combine(root, ContentKinds.Settings)))], new DiagnosticBag()).Configs.FirstOrDefault();
}
