#include "readers/damage.h"

#include "readers/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

class Inspector
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Damage)

public:
    explicit Inspector(SourceDocument &document)
        : m_document(document)
    {
    }

    QList<Remark> run()
    {
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            SourceBlock &block = m_document.blocks[i];
            mend(block.text, i);
            for (SourceCell &cell : block.cells)
                mend(cell.text, i);
        }
        remark(m_radicals, m_radicalsAt,
               tr("%n character(s) were radicals in the source and have been turned back.", nullptr,
                  m_radicals));
        remark(m_pinyin, m_pinyinAt,
               tr("Pinyin stands between the characters in %n paragraph(s).", nullptr, m_pinyin));
        if (m_digits == 0)
            remark(m_lostDates, m_lostDatesAt,
                   tr("The digits are lost: %n date(s) stand without their numbers.", nullptr, m_lostDates));
        return m_remarks;
    }

private:
    void mend(QString &text, int index)
    {
        if (text.isEmpty())
            return;
        const int radicals = unfoldRadicals(text);
        note(m_radicals, m_radicalsAt, radicals, index);
        bool toned = false;
        bool dated = false;
        for (const QChar c : text) {
            m_digits += c.isDigit();
            toned = toned || (c.unicode() >= 0xe0 && c.unicode() <= 0x1dc);
            dated = dated || c == u'年';
        }
        if (toned)
            note(m_pinyin, m_pinyinAt, hasPinyin(text), index);
        if (dated)
            note(m_lostDates, m_lostDatesAt, hasLostDate(text), index);
    }

    // 政zhèng府fǔ: several syllables with tone marks, each after a character.
    static bool hasPinyin(const QString &text)
    {
        static const QRegularExpression syllable(
            u"[\\x{4e00}-\\x{9fff}]\\s*[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*"_s);
        int count = 0;
        for (auto it = syllable.globalMatch(text); it.hasNext() && count < 3; it.next())
            ++count;
        return count >= 3;
    }

    static bool hasLostDate(const QString &text)
    {
        static const QRegularExpression date(
            u"(?:^|[^0-9０-９〇○零一二三四五六七八九十])\\s*年\\s*月\\s*日"_s);
        return date.match(text).hasMatch();
    }

    static void note(int &count, int &where, int found, int index)
    {
        if (found > 0 && count == 0)
            where = index;
        count += found;
    }

    void remark(int count, int where, const QString &message)
    {
        if (count == 0)
            return;
        const SourceBlock &block = m_document.blocks[where];
        m_remarks += Remark{.kind = Remark::Kind::Extracted,
                            .message = message,
                            .source = {where, -1, 0, int(block.text.size()), block.page, block.line}};
    }

    SourceDocument &m_document;
    QList<Remark> m_remarks;
    int m_radicals = 0;
    int m_radicalsAt = 0;
    int m_pinyin = 0;
    int m_pinyinAt = 0;
    int m_lostDates = 0;
    int m_lostDatesAt = 0;
    int m_digits = 0;
};

} // namespace

QList<Remark> mendExtraction(SourceDocument &document)
{
    return Inspector(document).run();
}

} // namespace nianbao
