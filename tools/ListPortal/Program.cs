using ListPortal.Content;
using ListPortal.Diagnostics;
using ListPortal.Validation;
var bag = new DiagnosticBag();
var files = ContentFolder.Read(args[0], bag);
var content = ContentReader.Read(files, bag);
ContentRules.Check(new CheckedContent(content, new DateOnly(2026, 11, 24)), bag);
foreach (var d in bag.Sorted())
{
    Console.WriteLine(d);
}
Console.WriteLine(content.All.Count());
