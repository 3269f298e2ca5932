#include "render/cffcids.h"

#include <utility>

namespace nianbao {

namespace {

constexpr int opCharset = 15;
constexpr int opCharStrings = 17;
constexpr int opRos = 0x0c00 + 30;

// Reads big-endian numbers; past the end everything is 0 and `ok` is false.
struct Cursor
{
    const QByteArray &data;
    qsizetype at = 0;
    bool ok = true;

    quint32 take(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i, ++at) {
            ok = ok && at >= 0 && at < data.size();
            value = (value << 8) | (ok ? static_cast<quint8>(data[at]) : 0);
        }
        return value;
    }
};

struct Index
{
    quint32 count = 0;
    qsizetype first = 0; // start and end of the first object
    qsizetype firstEnd = 0;
    qsizetype end = 0;
};

Index readIndex(Cursor &cursor)
{
    Index index;
    index.count = cursor.take(2);
    index.end = cursor.at;
    if (index.count == 0)
        return index;
    const int offsetSize = static_cast<int>(cursor.take(1));
    const qsizetype offsets = cursor.at;
    const qsizetype objects = offsets + qsizetype(index.count + 1) * offsetSize - 1;
    index.first = objects + cursor.take(offsetSize);
    index.firstEnd = objects + cursor.take(offsetSize);
    cursor.at = offsets + qsizetype(index.count) * offsetSize;
    index.end = objects + cursor.take(offsetSize);
    return index;
}

struct TopDict
{
    bool cidKeyed = false;
    qsizetype charset = 0;
    qsizetype charStrings = 0;
};

void skipReal(Cursor &cursor)
{
    while (cursor.ok && (cursor.take(1) & 0x0f) != 0x0f) {
    }
}

TopDict readTopDict(Cursor cursor, qsizetype end)
{
    TopDict dict;
    qint32 operand = 0;
    while (cursor.ok && cursor.at < end) {
        const auto byte = static_cast<int>(cursor.take(1));
        if (byte == 28)
            operand = static_cast<qint16>(cursor.take(2));
        else if (byte == 29)
            operand = static_cast<qint32>(cursor.take(4));
        else if (byte == 30)
            skipReal(cursor);
        else if (byte >= 247)
            operand = byte < 251 ? (byte - 247) * 256 + static_cast<int>(cursor.take(1)) + 108
                                 : -(byte - 251) * 256 - static_cast<int>(cursor.take(1)) - 108;
        else if (byte >= 32)
            operand = byte - 139;
        else {
            const int op = byte == 12 ? 0x0c00 + static_cast<int>(cursor.take(1)) : byte;
            dict.cidKeyed = dict.cidKeyed || op == opRos;
            dict.charset = op == opCharset ? operand : dict.charset;
            dict.charStrings = op == opCharStrings ? operand : dict.charStrings;
        }
    }
    return dict;
}

} // namespace

std::optional<QList<quint32>> cffCids(const QByteArray &cff)
{
    Cursor cursor{cff, 2};
    cursor.at = cursor.take(1); // header size
    cursor.at = readIndex(cursor).end;
    const Index dicts = readIndex(cursor);
    cursor.at = dicts.first;
    const TopDict dict = readTopDict(cursor, dicts.firstEnd);
    if (!cursor.ok || !dict.cidKeyed || dict.charset <= 2)
        return std::nullopt;

    cursor.at = dict.charStrings;
    const auto glyphs = static_cast<qsizetype>(cursor.take(2));
    cursor.at = dict.charset;
    const quint32 format = cursor.take(1);
    QList<quint32> cids = {0};
    while (cursor.ok && cids.size() < glyphs) {
        quint32 cid = cursor.take(2);
        quint32 more = format == 0 ? 0 : cursor.take(format == 1 ? 1 : 2);
        for (; cids.size() < glyphs; ++cid, --more) {
            cids.append(cid);
            if (more == 0)
                break;
        }
    }
    return cursor.ok ? std::optional(cids) : std::nullopt;
}

} // namespace nianbao
