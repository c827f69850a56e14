using System.Buffers.Binary;
using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ListPortal.Site;

/// <summary>
/// Fingerprints of records: equal ones were taken of records that say the same, in whatever process. What large records say
/// is read once, however many others hold them. Safe for use by several threads.
/// </summary>
public sealed class Fingerprints
{
    /// <summary>Bytes above which a record is remembered. Smaller ones are read again faster than they are found.</summary>
    private const int Large = 256;

    /// <summary>Records hold one another, but never themselves.</summary>
    private const int Deepest = 100;

    private readonly ConcurrentDictionary<object, byte[]> _known = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Type, RecordFields> _fields = new();

    /// <summary>The fingerprint of a record with all that it holds, in lower-case hexadecimal digits.</summary>
    /// <exception cref="NotSupportedException">It holds something that is neither a record nor a value, such as a function.</exception>
    public string Of(object? record)
    {
        using var told = new MemoryStream();
        Tell(told, record, 0);
        return Convert.ToHexStringLower(SHA256.HashData(told.GetBuffer().AsSpan(0, (int)told.Length)));
    }

    private void Tell(MemoryStream told, object? value, int depth)
    {
        if (depth > Deepest)
        {
            throw new NotSupportedException($"{value?.GetType()} seems to hold itself.");
        }

        switch (value)
        {
            case null:
                told.WriteByte(0);
                break;
            case string text:
                TellText(told, text);
                break;
            case IEnumerable elements:
                TellAll(told, elements, depth);
                break;
            case Enum or IConvertible or DateOnly:
                TellNumber(told, value);
                break;
            default:
                TellRecord(told, value, depth);
                break;
        }
    }

    private static void TellText(MemoryStream told, string text)
    {
        told.WriteByte(1);
        // The length keeps "ab" and "c" apart from "a" and "bc".
        TellLong(told, text.Length);
        told.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void TellNumber(MemoryStream told, object value)
    {
        told.WriteByte(2);
        switch (value)
        {
            case DateOnly day:
                TellLong(told, day.DayNumber);
                break;
            case double number:
                TellLong(told, BitConverter.DoubleToInt64Bits(number));
                break;
            case decimal number:
                Array.ForEach(decimal.GetBits(number), part => TellLong(told, part));
                break;
            case char letter:
                TellLong(told, letter);
                break;
            default:
                TellLong(told, ((IConvertible)value).ToInt64(null));
                break;
        }
    }

    private void TellAll(MemoryStream told, IEnumerable elements, int depth)
    {
        told.WriteByte(3);
        foreach (var element in elements)
        {
            Tell(told, element, depth + 1);
        }

        told.WriteByte(4);
    }

    private void TellRecord(MemoryStream told, object record, int depth)
    {
        if (_known.TryGetValue(record, out var known))
        {
            told.Write(known);
            return;
        }

        var start = (int)told.Length;
        var fields = _fields.GetOrAdd(record.GetType(), static type => new RecordFields(type));
        told.WriteByte(5);
        told.Write(fields.Name);
        foreach (var field in fields.All)
        {
            Tell(told, field.GetValue(record), depth + 1);
        }

        if (told.Length - start > Large && !record.GetType().IsValueType)
        {
            known = _known.GetOrAdd(record, SHA256.HashData(told.GetBuffer().AsSpan(start, (int)told.Length - start)));
            told.SetLength(start);
            told.Write(known);
        }
    }

    private static void TellLong(MemoryStream told, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        told.Write(bytes);
    }
}
