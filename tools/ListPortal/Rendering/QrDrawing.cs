using System.Globalization;
using System.Text;
using QRCoder;

namespace ListPortal.Rendering;

/// <summary>An address as a QR code, drawn as one path of dark runs. Its size comes from the style sheet.</summary>
internal static class QrDrawing
{
    public static Html Of(string address)
    {
        // M mends what a fold or a stamp on the sheet spoils, up to 15 %.
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                var start = column;
                while (column < rows.Count && rows[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1H{start}z");
                }
            }
        }

        return new Html($"<svg class=\"qr\" viewBox=\"0 0 {rows.Count} {rows.Count}\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>");
    }
}
