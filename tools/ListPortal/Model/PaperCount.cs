namespace ListPortal.Model;

/// <summary>How many originals and copies all materials of one item make; those whose number is not known are counted apart.</summary>
public sealed record PaperCount(int Originals, int Copies, int Unknown)
{
    public static PaperCount Of(IEnumerable<Material> materials)
    {
        var list = materials.ToList();
        return new PaperCount(
            list.Sum(material => material.Originals.Value),
            list.Sum(material => material.Copies.Value),
            list.Count(material => material.Originals.IsUnknown || material.Copies.IsUnknown));
    }
}
