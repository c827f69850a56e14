using ListPortal.BrowserTests;
using Xunit;

[assembly: AssemblyFixture(typeof(PortalFixture))]
