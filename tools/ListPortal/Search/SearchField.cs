namespace ListPortal.Search;

/// <summary>Where in a record a text stands. The numbers are written into the index; must match templates/search/index.js.</summary>
internal enum SearchField
{
    Name = 0,
    Keyword = 1,
    Material = 2,
    Duty = 3,
    Text = 4,

    /// <summary>What is said for an official word: it is looked for in the query, not the query in it.</summary>
    Synonym = 5,

    /// <summary>What is said for a matter that lies outside the portal.</summary>
    Outside = 6,
}
