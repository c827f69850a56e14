using ListPortal.Model;

namespace ListPortal.Site.Views;

/// <summary>A record with how many of something belong to it.</summary>
public sealed record CountOf<T>(T Subject, int Count);
