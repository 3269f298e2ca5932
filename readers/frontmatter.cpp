#include "readers/frontmatter.h"

#include "readers/folding.h"
#include "readers/headings.h"
#include "readers/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr qsizetype LongestTitle = 60;
constexpr int MostTitleLines = 3;

const QString YearPattern = u"([12][0-9]{3}|[一二][〇○零一二三四五六七八九oO0]{3})"_s;

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

int yearOf(const QString &digits)
{
    int year = 0;
    for (const QChar c : digits) {
        const qsizetype numeral = QStringView(u"〇一二三四五六七八九").indexOf(c);
        const int digit = c.isDigit() ? c.digitValue() : numeral >= 0 ? int(numeral) : 0;
        year = year * 10 + digit;
    }
    return year >= 1990 && year < 2100 ? year : 0;
}

bool containsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

// 示例县文化和旅游局（示例县文物局）: the first name of an office that has two.
QString firstName(const QString &name)
{
    static const QRegularExpression second(u"[（(][^（）()]+[）)]$"_s);
    return QString(name).remove(second);
}

bool looksLikeUnit(const QString &fullName, const Vocabulary &vocabulary)
{
    const QString name = firstName(fullName);
    const auto &ends = vocabulary.unitEnds();
    return name.size() >= 2 &&
           std::any_of(ends.begin(), ends.end(), [&](const auto &end) { return name.endsWith(end.first); });
}

// How much a line is a report's title; 0 for none.
int titleScore(const TitleRead &title, const Vocabulary &vocabulary)
{
    static const QRegularExpression trailingYear(u"[（(]?[12][0-9]{3}年?度?[）)]?$"_s);
    const QString &text = title.text;
    QString plain = foldWidth(withoutSpaces(text));
    plain.remove(trailingYear);
    const auto ends = [&](const QString &end) { return plain.endsWith(end); };
    if (text.size() > LongestTitle || text.contains(u'。') || !containsAny(plain, vocabulary.titleWords()) ||
        !std::any_of(vocabulary.titleEnds().begin(), vocabulary.titleEnds().end(), ends))
        return 0;
    int score = 10;
    score += plain.endsWith(u"年度报告"_s) ? 2 : 0;
    score += title.year > 0 ? 3 : 0;
    score += looksLikeUnit(title.unit, vocabulary) ? 2 : 0;
    score -= title.blocks - 1;
    if (text.contains(u'>') || text.contains(u'：') || text.contains(u'《') ||
        containsAny(text, vocabulary.pageWords()) || leadingNumeral(text).number > 0)
        score -= 8;
    return std::max(score, 0);
}

struct ScoredTitle
{
    TitleRead title;
    int score = 0;
};

// The best title that begins at a block and ends before `end`; of equals the shorter.
ScoredTitle bestTitleAt(const SourceDocument &document, int first, int end, const Vocabulary &vocabulary)
{
    ScoredTitle best;
    TitleRead title{.block = first};
    for (int lines = 1; lines <= MostTitleLines && first + lines <= end; ++lines) {
        const SourceBlock &block = document.blocks[first + lines - 1];
        const QString line = withoutMarks(block.text);
        if (block.isGrid() || line.size() > LongestTitle || (lines > 1 && line.isEmpty()))
            break;
        title.text += line;
        title.blocks = lines;
        readTitleParts(title, vocabulary);
        const int score = titleScore(title, vocabulary);
        if (score > best.score)
            best = {title, score};
    }
    return best;
}

} // namespace

int findYear(QStringView text)
{
    static const QRegularExpression pattern(YearPattern + u"\\s*年"_s);
    const QRegularExpressionMatch match = pattern.match(foldWidth(text));
    return match.hasMatch() ? yearOf(match.captured(1)) : 0;
}

void readTitleParts(TitleRead &title, const Vocabulary &vocabulary)
{
    static const QRegularExpression year(YearPattern + u"年?度?"_s);
    const QString written = withoutSpaces(title.text);
    const QString plain = foldWidth(written); // character by character
    const QRegularExpressionMatch match = year.match(plain);
    title.year = match.hasMatch() ? yearOf(match.captured(1)) : 0;
    QString before = match.hasMatch() ? plain.first(match.capturedStart()) : plain;
    QString after = match.hasMatch() ? plain.sliced(match.capturedEnd()) : QString();
    const auto untilSubject = [&](const QString &text) {
        qsizetype end = text.size();
        for (const QString &word : vocabulary.titleWords()) {
            const qsizetype at = text.indexOf(word);
            if (at >= 0)
                end = std::min(end, at);
        }
        return text.first(end);
    };
    before = untilSubject(before);
    QString unit = before.isEmpty() ? untilSubject(after) : before;
    static const QRegularExpression around(u"^(?:关于|\\W)+|(?:关于|的|年度?|[（(])+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    unit.remove(around);
    title.unit = written.sliced(plain.indexOf(unit), unit.size());
}

TitleRead findTitle(const SourceDocument &document, int end, const Vocabulary &vocabulary)
{
    ScoredTitle best;
    const int last = std::min<int>(end, int(document.blocks.size()));
    for (int first = std::max(0, last - 200); first < last; ++first) {
        const ScoredTitle found = bestTitleAt(document, first, last, vocabulary);
        if (found.score > 0 && found.score >= best.score) // a later line wins a tie
            best = found;
    }
    return best.score >= 6 ? best.title : TitleRead();
}

bool isTitleAt(const SourceDocument &document, int block, const Vocabulary &vocabulary)
{
    const int end = int(document.blocks.size());
    const ScoredTitle found = bestTitleAt(document, block, end, vocabulary);
    if (found.score < 10 || found.title.year == 0)
        return false;
    for (int below = block + 1; below < std::min(block + MostTitleLines, end); ++below) {
        if (bestTitleAt(document, below, end, vocabulary).score > found.score)
            return false;
    }
    return true;
}

UnitKind unitKindOf(const QString &fullName, const Vocabulary &vocabulary)
{
    const QString name = firstName(fullName);
    for (const auto &[end, kind] : vocabulary.unitEnds()) {
        if (name.endsWith(end))
            return unitKindFromId(kind).value_or(UnitKind::Other);
    }
    return UnitKind::Other;
}

QString shortNameOf(const QString &name)
{
    QString shortName = name;
    for (const QStringView end : {QStringView(u"人民政府"), QStringView(u"办事处")}) {
        if (shortName.endsWith(end) && shortName.size() > end.size() + 1)
            shortName.chop(end.size());
    }
    // The counties and cities above it; 市场, 城市 and 社区 are none.
    static const QRegularExpression above(
        u"^.{2,}?(?:[县旗]|(?<!城)市(?!场)|区(?=.*(?:镇|乡|街道)$))(?=.{2})"_s);
    for (auto match = above.match(shortName); match.hasMatch(); match = above.match(shortName))
        shortName.remove(0, match.capturedLength());
    return shortName;
}

void readContacts(const QStringList &paragraphs, Unit &unit)
{
    static const QRegularExpression address(
        u"(?:联系|通讯|通信|办公)?地\\s*址\\s*[:：为是]\\s*([^，,。；;）)（(\\s]{4,60})"_s);
    static const QRegularExpression postcode(
        u"邮\\s*(?:政\\s*)?编\\s*码?\\s*[:：为是]?\\s*([0-9]{6})(?![0-9])"_s);
    static const QRegularExpression phone(
        u"电\\s*话\\s*(?:号码)?\\s*[:：为是]?\\s*((?:[(（]?0[0-9]{2,3}[)）]?\\s*[-—－–]{0,2}\\s*)?[0-9]{7,11})(?![0-9])"_s);
    static const QRegularExpression website(
        u"(?<![a-z0-9-])((?:https?://)?(?:[a-z0-9-]{1,63}\\.){1,9}(?:gov\\.cn|com\\.cn|cn|com|net)(?:/[A-Za-z0-9_./?=&%-]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto take = [](QString &field, const QRegularExpression &pattern, const QString &text) {
        const QRegularExpressionMatch match =
            field.isEmpty() ? pattern.match(text) : QRegularExpressionMatch();
        if (match.hasMatch())
            field = match.captured(1).trimmed();
    };
    for (const QString &paragraph : paragraphs) {
        take(unit.address, address, paragraph);
        take(unit.postcode, postcode, foldWidth(paragraph));
        take(unit.phone, phone, foldWidth(paragraph));
        take(unit.website, website, paragraph);
    }
}

PeriodRead findPeriod(const QString &paragraph)
{
    static const QRegularExpression pattern(
        u"(?:统计|报告)?(?:期限|时限|期间|时间|周期)[^。；;0-9]{0,12}([12][0-9]{3})\\s*年\\s*([0-9]{1,2})\\s*"
        u"月\\s*([0-9]{1,2})\\s*日"
        u"[^0-9。；;]{0,8}(?:([12][0-9]{3})\\s*年)?[^0-9。；;]{0,3}([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日"_s);
    const QRegularExpressionMatch match = pattern.match(foldWidth(paragraph));
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    PeriodRead period;
    period.start = match.capturedStart();
    period.text = paragraph.sliced(match.capturedStart(), match.capturedLength());
    period.from = QDate(number(1), number(2), number(3));
    period.to = QDate(match.captured(4).isEmpty() ? number(1) : number(4), number(5), number(6));
    return period;
}

DateRead findDate(const QString &text)
{
    static const QRegularExpression pattern(
        YearPattern + u"\\s*[年./-]\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./-]\\s*"_s +
        u"(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*日?|(?<=月))\\s*$"_s);
    const QString plain = foldWidth(text);
    const QRegularExpressionMatch match = pattern.match(plain);
    if (!match.hasMatch())
        return {};
    DateRead read;
    read.start = match.capturedStart();
    read.text = text.sliced(match.capturedStart()).trimmed();
    read.date =
        QDate(yearOf(match.captured(1)), smallNumber(match.captured(2)), smallNumber(match.captured(3)));
    return read;
}

} // namespace nianbao
