using Xunit;

namespace ListPortal.Tests.RealContent;

/// <summary>The tests that share one build of the real content. A fault in the lists fails these alone.</summary>
[CollectionDefinition]
public sealed class OneRealSite : ICollectionFixture<RealSite>;
