namespace ListPortal.Site.Views;

/// <summary>How much of each standard there is to check.</summary>
/// <param name="Handled">Items that zones handle, each a public service.</param>
/// <param name="Given">Items that zones were ever given.</param>
public sealed record ConformityView(int Handled, int Given, int Lists);
