#pragma once

#include "models/report.h"
#include "readers/source.h"

#include <QDate>

namespace nianbao {

class Vocabulary;

// The title of a report: one line, or up to three that belong together.
struct TitleRead
{
    QString text{}; // lines joined; empty where none was found
    int block = -1;
    int blocks = 1;
    int year = 0; // 0 where it states none
    QString unit{};
};

// Looks for the title among the first blocks, up to (not including) end.
TitleRead findTitle(const SourceDocument &document, int end, const Vocabulary &vocabulary);

// Whether a report's title, with its year, begins at this block and not below it.
bool isTitleAt(const SourceDocument &document, int block, const Vocabulary &vocabulary);

// The unit and year a title names: 示例县清水镇2021年…, 2021年清水镇…, …（2021年）.
void readTitleParts(TitleRead &title, const Vocabulary &vocabulary);

// A unit's kind, by the end of its name; Other where nothing tells.
UnitKind unitKindOf(const QString &name, const Vocabulary &vocabulary);
// 清水镇 for 示例县清水镇人民政府: what a unit is called in its own text.
QString shortNameOf(const QString &name);

// Address, postcode, telephone and website, as far as the paragraphs state them.
void readContacts(const QStringList &paragraphs, Unit &unit);

// 统计期限 and what follows it.
struct PeriodRead
{
    QString text{};
    QDate from{};
    QDate to{}; // of no valid date where it is stated wrongly
    qsizetype start = -1;
};
PeriodRead findPeriod(const QString &paragraph);

// A year written with digits or 二〇二一, before 年; 0 where there is none.
int findYear(QStringView text);

// The date a line ends with: 2022年1月20日, 二〇二二年一月二十日, 2022-01-20; of
// 2022年1月 only the text.
struct DateRead
{
    QString text{};
    QDate date{};
    qsizetype start = -1;
};
DateRead findDate(const QString &text);

} // namespace nianbao
