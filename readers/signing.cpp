#include "readers/signing.h"

#include "readers/linejoiner.h"
#include "readers/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QRegularExpression &attachmentLabel()
{
    static const QRegularExpression label(u"^附\\s*件\\s*[：:]\\s*(.+)$"_s);
    return label;
}

// 2. … in a list of attachments; a name may begin with a year.
QRegularExpressionMatch matchAttachment(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{1,2})\\s*[.．、]\\s*(?=\\D|[12]\\d{3}年)"_s);
    return number.match(text);
}

int attachmentNumber(const QString &text)
{
    return matchAttachment(text).captured(1).toInt();
}

constexpr qsizetype LongestAgency = 40;

// 清水镇人民政府（盖章）
QString withoutSeal(const QString &text)
{
    static const QRegularExpression seal(u"\\s*[（(](?:加?盖章|公章|签章|印章|章|加盖公章)[)）]$"_s);
    return QString(text).remove(seal);
}

DateRead dateIn(const QString &text)
{
    return text.size() <= LongestAgency + 20 ? findDate(text) : DateRead();
}

class SignatureFinder
{
public:
    SignatureFinder(const QList<ParagraphRead> &paragraphs, const Vocabulary &vocabulary)
        : m_paragraphs(paragraphs)
        , m_vocabulary(vocabulary)
    {
    }

    SignatureRead run() const
    {
        for (qsizetype i = 0; i <= last(); ++i) {
            if (SignatureRead found = pairEndingAt(i); found.first >= 0)
                return found;
        }
        return alone();
    }

private:
    qsizetype last() const { return m_paragraphs.size() - 1; }
    const QString &text(qsizetype i) const { return m_paragraphs[i].text; }

    bool isAgency(const QString &text) const
    {
        return text.size() <= LongestAgency && !endsSentence(text) && !text.contains(u'，') &&
               leadingNumeral(text).number == 0 && unitKindOf(text, m_vocabulary) != UnitKind::Other;
    }

    SignatureRead pairEndingAt(qsizetype i) const
    {
        const DateRead date = dateIn(text(i));
        if (date.start > 0) {
            const QString agency = withoutSeal(text(i).first(date.start).trimmed());
            return isAgency(agency) ? SignatureRead{i, i, agency, date} : SignatureRead();
        }
        if (i == 0)
            return {};
        const QString agency = withoutSeal(text(date.start == 0 ? i - 1 : i));
        const DateRead above = date.start == 0 ? date : dateIn(text(i - 1));
        return above.start == 0 && isAgency(agency) ? SignatureRead{i - 1, i, agency, above}
                                                    : SignatureRead();
    }

    // The last line only, where one of the two is missing.
    SignatureRead alone() const
    {
        const DateRead date = dateIn(text(last()));
        if (date.start < 0) {
            const QString agency = withoutSeal(text(last()));
            return isAgency(agency) ? SignatureRead{last(), last(), agency, {}} : SignatureRead();
        }
        const QString agency = withoutSeal(text(last()).first(date.start).trimmed());
        const bool isSentence = // that ends with a date
            agency.size() > LongestAgency || agency.contains(u'。') || agency.contains(u'，') ||
            (date.start > 0 && !date.date.isValid());
        return isSentence ? SignatureRead() : SignatureRead{last(), last(), agency, date};
    }

    const QList<ParagraphRead> &m_paragraphs;
    const Vocabulary &m_vocabulary;
};

} // namespace

SignatureRead findSignature(const QList<ParagraphRead> &paragraphs, const Vocabulary &vocabulary)
{
    return SignatureFinder(paragraphs, vocabulary).run();
}

bool beginsAttachments(const ParagraphRead &paragraph)
{
    return attachmentLabel().match(paragraph.text).hasMatch();
}

qsizetype attachmentLines(const QList<ParagraphRead> &paragraphs)
{
    if (paragraphs.isEmpty() || !beginsAttachments(paragraphs.first()))
        return 0;
    qsizetype lines = 1;
    while (lines < paragraphs.size() && attachmentNumber(paragraphs[lines].text) == lines + 1)
        ++lines;
    return lines;
}

std::optional<QStringList> attachmentNames(const QList<ParagraphRead> &paragraphs)
{
    QStringList names;
    for (auto paragraph = paragraphs.begin(); paragraph != paragraphs.end(); ++paragraph) {
        const QString text = paragraph == paragraphs.begin()
                                 ? attachmentLabel().match(paragraph->text).captured(1)
                                 : paragraph->text;
        if (QStringView(u"。！？；").contains(text.back()))
            return {}; // text that speaks of an attachment
        const QRegularExpressionMatch numbered = matchAttachment(text);
        if (numbered.captured(1).toInt() == names.size() + 1)
            names += text.sliced(numbered.capturedLength()).trimmed();
        else if (names.isEmpty())
            names += text;
        else
            names.last() += text; // a line of its own in the source
    }
    return names;
}

} // namespace nianbao
