#include "support/townshipreport.h"

#include "support/randomreport.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Two characters make a place's name, a third where there are more places than pairs.
QString placeName(int number)
{
    const QString first = u"清平安永新长东西南北青白金银石大双三上下云龙凤桂松柏梅兰竹荷"_s;
    const QString second = u"水河山溪泉湖岭坪桥塘湾关口台坝原沟岗洞坡田园林井渡浦港滩峰谷"_s;
    const int pairs = int(first.size() * second.size());
    QString name =
        QString(first.at(number % first.size())) + second.at(number / first.size() % second.size());
    for (number /= pairs; number > 0; number /= int(second.size()))
        name.insert(1, second.at(number % second.size()));
    return name;
}

QString pick(const QStringList &sentences, QRandomGenerator &random)
{
    return sentences.at(random.bounded(int(sentences.size())));
}

void writeProse(Report &report, QRandomGenerator &random)
{
    const QString year = QString::number(report.year);
    report.sections[u"overview"_s] = {
        year + u"年，"_s + report.unit.shortName +
            pick({u"把公开作为常态，重点围绕群众关心的事项推进政府信息公开工作。"_s,
                  u"按照县政府的安排，把政府信息公开融入日常工作，各项任务按时完成。"_s,
                  u"健全工作机制，明确责任分工，政府信息公开工作平稳有序。"_s},
                 random),
        u"（一）主动公开。"_s + pick({u"及时公开机构职能、财政预决算、惠民补贴等信息，内容更新到位。"_s,
                                      u"围绕村庄规划、社会救助、农田建设等方面充实公开内容，方便群众查阅。"_s,
                                      u"坚持公开前审核，发布的政策文件同步做好解读。"_s},
                                     random),
        u"（二）依申请公开。收到政府信息公开申请{{applications.received.total}}件，"_s +
            pick({u"均依法答复。"_s, u"办理过程中加强与申请人的沟通。"_s,
                  u"登记、审核、答复各环节均有记录。"_s},
                 random),
        u"（三）政府信息管理。"_s +
            pick({u"落实保密审查制度，定期清理公开目录。"_s, u"建立台账，专人管理，过时的信息及时更新。"_s},
                 random),
        u"（四）政府信息公开平台建设。"_s + pick({u"在县政府网站设置专栏，便民服务中心设有查阅点。"_s,
                                                  u"维护好县政府网站的专栏，栏目设置更加清楚。"_s},
                                                 random),
        u"（五）监督保障。"_s + pick({u"明确专人负责，组织业务培训并开展社会评议。"_s,
                                      u"把公开工作列入考核，主动听取群众意见。"_s},
                                     random)};
    report.sections[u"problems"_s] = {
        pick({u"公开的内容还不够丰富。下一步，将加强业务培训，完善公开目录。"_s,
              u"部分栏目更新不够及时。下一步，将细化分工，按月检查。"_s,
              u"政策解读的形式较为单一。下一步，将多用图表和问答的形式解读。"_s},
             random)};
    report.sections[u"others"_s] = {u"本年度未收取信息处理费。"_s};
    const QDate signedOn(report.year + 1, 1, 4 + random.bounded(20));
    report.signature = {report.unit.name, signedOn.toString(Qt::ISODate)};
}

// Few apply to a township, and most of them are people.
qint64 smallNumber(const QString &column, QRandomGenerator &random)
{
    const bool people = column == "natural_persons"_L1;
    return random.bounded(people ? 4 : 20) == 0 ? 1 + random.bounded(people ? 9 : 3) : 0;
}

qint64 numberOf(const Report &report, QStringView table, QStringView row, QStringView column)
{
    return report.figure(table, row, column).number().value_or(0);
}

void writeApplications(Report &report, QRandomGenerator &random, const Report *lastYear)
{
    const QString table = u"applications"_s;
    const Edition &edition = *report.edition;
    const auto set = [&](const QString &row, const QString &column, qint64 value) {
        report.figures[edition.figure(table, row, column)] = Figure::count(value);
    };
    for (const QString &row : edition.table(table)->rowIds) {
        for (const QString &column : edition.table(table)->columnIds)
            set(row, column, smallNumber(column, random));
    }
    computeTotals(report);
    for (const QString &column : edition.table(table)->columnIds) {
        const qint64 handled = numberOf(report, table, u"handled_total", column);
        const qint64 carriedIn = lastYear ? numberOf(*lastYear, table, u"carried_out", column)
                                          : std::min(handled, smallNumber(column, random));
        const qint64 carriedOut =
            std::max(numberOf(report, table, u"carried_out", column), carriedIn - handled);
        set(u"carried_in"_s, column, carriedIn);
        set(u"carried_out"_s, column, carriedOut);
        set(u"received"_s, column, handled + carriedOut - carriedIn);
    }
    computeTotals(report);
}

// Most townships are neither complained of nor sued.
void writeDisputes(Report &report, QRandomGenerator &random)
{
    for (qsizetype i = 0; i < report.figures.size(); ++i) {
        if (report.edition->figures.at(i).table == "disputes"_L1)
            report.figures[i] = Figure::count(random.bounded(12) == 0 ? 1 + random.bounded(2) : 0);
    }
    computeTotals(report);
}

// Documents and items go on from where last year's report left them.
void goOnFrom(const Report &lastYear, Report &report)
{
    const QString table = u"disclosure"_s;
    const Edition &edition = *report.edition;
    for (const QString &row : edition.table(table)->rowIds) {
        const int repealed = edition.figure(table, row, u"repealed");
        const int items = edition.figure(table, row, u"previous_items");
        if (repealed >= 0) {
            const qint64 stock =
                numberOf(lastYear, table, row, u"in_force") + numberOf(report, table, row, u"issued");
            const qint64 gone = std::min(stock, *report.figure(repealed).number());
            report.figures[repealed] = Figure::count(gone);
            report.figures[edition.figure(table, row, u"in_force")] = Figure::count(stock - gone);
        }
        if (items >= 0)
            report.figures[items] = Figure::count(numberOf(lastYear, table, row, u"previous_items") +
                                                  numberOf(lastYear, table, row, u"change"));
    }
}

void add(Report &report, const Place &place, qint64 more)
{
    const int figure = report.edition->figure(place.table, place.row, place.column);
    report.figures[figure] = Figure::count(*report.figure(figure).number() + more);
}

Place placeOf(const QString &table, const QString &row, const QString &column)
{
    Place place;
    place.table = table;
    place.row = row;
    place.column = column;
    return place;
}

} // namespace

Report townshipReport(const EditionPtr &edition, int year, int number, QRandomGenerator &random,
                      const Report *lastYear)
{
    const bool goesOn = lastYear && lastYear->edition == edition; // other tables do not go on
    Report report = consistentReport(edition, year, random);
    writeApplications(report, random, goesOn ? lastYear : nullptr);
    // Regulations are for larger places to make.
    for (qsizetype i = 0; i < report.figures.size(); ++i) {
        if (edition->figures.at(i).row == "regulations"_L1)
            report.figures[i] = Figure::count(0);
    }
    writeDisputes(report, random);
    if (goesOn)
        goOnFrom(*lastYear, report);
    report.unit = {};
    report.unit.kind = UnitKind::Township;
    report.unit.shortName = placeName(number) + u'镇';
    report.unit.name = u"示例县"_s + report.unit.shortName + u"人民政府"_s;
    report.title.clear();
    writeProse(report, random);
    return report;
}

PlantedMistake plantMistake(Report &report, QRandomGenerator &random)
{
    const qint64 off = 1 + random.bounded(9);
    Place place;
    switch (random.bounded(4)) {
    case 0:
        place = placeOf(u"applications"_s, u"granted"_s, u"total"_s);
        add(report, place, off);
        return {u"applications.row-total"_s, place};
    case 1: { // carried out too many: the column no longer balances, its total does not know
        place = placeOf(u"applications"_s, u"carried_out"_s, u"natural_persons"_s);
        add(report, place, off);
        add(report, placeOf(u"applications"_s, u"carried_out"_s, u"total"_s), off);
        return {u"applications.balance"_s, place};
    }
    case 2:
        place = placeOf(u"disputes"_s, u"reconsideration"_s, u"total"_s);
        add(report, place, off);
        return {u"disputes.total"_s, place};
    default: { // the text tells another number than the table
        // A text may count those carried in as well, so it tells more than both.
        const qint64 received = *report.figure(u"applications", u"received", u"total").number() +
                                *report.figure(u"applications", u"carried_in", u"total").number();
        report.sections[u"overview"_s][2].replace(u"{{applications.received.total}}"_s,
                                                  QString::number(received + off));
        place.section = u"overview"_s;
        place.paragraph = 2;
        return {u"narrative.applications"_s, place};
    }
    }
}

} // namespace nianbao
