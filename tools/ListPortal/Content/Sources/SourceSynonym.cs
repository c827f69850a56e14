using ListPortal.Fields;
using ListPortal.Fields.Terms;

namespace ListPortal.Content.Sources;

/// <summary>Everyday words that mean one official word.</summary>
public sealed record SourceSynonym : SourceElement
{
    [Field("人们说", "人们会输入的词或者整句话。", Required = true, Example = "环评")]
    public TextList? Say { get; init; }

    [Field("清单里叫", "清单的名称、口语词、材料或者说明中原样出现的词。", Required = true, Example = "环境影响评价")]
    public Text? Means { get; init; }

    [Field("方向", "单向：只由人们说的词找到清单里的词；双向：反过来也成立。", Required = true, Example = "单向")]
    public Written<SynonymDirection>? Direction { get; init; }

    [Field("理由", "为什么是同一回事。", Required = true, Example = "简称")]
    public Text? Reason { get; init; }
}
