using ListPortal.Fields;
using ListPortal.Fields.Plain;

namespace ListPortal.Changes;

/// <summary>What one file says, and of which kind it is.</summary>
public sealed record FileRecord(RecordDescription Description, PlainRecord Record);
