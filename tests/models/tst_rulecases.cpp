#include "models/asread.h"
#include "models/checks/check.h"
#include "models/checks/fixes.h"
#include "support/randomreport.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// What one case is judged by; begins as a report with which nothing is wrong.
struct Situation
{
    Report report;
    std::optional<Report> previous;
    std::optional<AsRead> asRead;
    QByteArray pack;

    void figure(const QString &id, const QString &value)
    {
        const QStringList parts = id.split(u'.');
        const int index = report.edition->figure(parts.at(0), parts.at(1), parts.at(2));
        report.figures[index] = Figure::parse(value, report.edition->figures.at(index).kind);
    }
    void overview(const QString &paragraph) { report.sections[u"overview"_s] += paragraph; }
    void problems(const QStringList &paragraphs) { report.sections[u"problems"_s] = paragraphs; }
    Report &lastYear()
    {
        if (!previous) {
            previous = report;
            previous->year = report.year - 1;
            previous->sections.clear();
        }
        return *previous;
    }
    // As a reader would tell of a document in the official form.
    AsRead &read()
    {
        if (!asRead) {
            asRead.emplace();
            for (const SectionSpec &section : report.edition->sections)
                asRead->sections += {section.id, section.heading, {}};
        }
        return *asRead;
    }
};

struct Case
{
    const char *rule;
    const char *name;
    bool fires;
    std::function<void(Situation &)> make;
    const char *edition = "2021";
};

constexpr bool Fires = true;
constexpr bool Silent = false;

const QString Applied = u"applications."_s;

std::vector<Case> structureCases()
{
    return {
        {"structure.edition", "a later year on the trial tables", Fires,
         [](Situation &s) { s.report.year = 2023, writeText(s.report); }, "2019"},
        {"structure.edition", "the trial tables in their last year", Silent,
         [](Situation &s) { s.report.year = 2020, writeText(s.report); }, "2019"},
        {"structure.section-missing", "a section is not there", Fires,
         [](Situation &s) { s.read().absentSections = {u"others"_s}; }},
        {"structure.section-missing", "all are there", Silent, [](Situation &s) { s.read(); }},
        {"structure.section-order", "problems before the tables", Fires,
         [](Situation &s) { s.read().sections.move(4, 1); }},
        {"structure.section-order", "in order, one absent", Silent,
         [](Situation &s) { s.read().sections.removeAt(4); }},
        {"structure.section-heading", "an arabic numeral", Fires,
         [](Situation &s) { s.read().sections[0].heading = u"1、总体情况"_s; }},
        {"structure.section-heading", "other words", Fires,
         [](Situation &s) { s.read().sections[4].heading = u"五、主要问题和改进措施"_s; }},
        {"structure.section-heading", "spaces, width and a full stop", Silent,
         [](Situation &s) { s.read().sections[0].heading = u"一、　总体情况。"_s; }},
        {"structure.section-empty", "nothing written", Fires,
         [](Situation &s) { s.report.sections[u"overview"_s] = {u"  "_s}; }},
        {"structure.section-empty", "headings with nothing below them", Fires,
         [](Situation &s) {
             s.report.sections[u"overview"_s] = {u"（一）主动公开。"_s, u"（二）依申请公开。"_s,
                                                 u"（三）平台建设情况"_s};
         }},
        {"structure.section-empty", "short points", Silent,
         [](Situation &s) {
             s.problems({u"（一）公开不够主动。"_s, u"（二）培训次数偏少。"_s});
         }},
        {"structure.section-empty", "section six is empty", Fires,
         [](Situation &s) { s.report.sections[u"others"_s].clear(); }},
        {"structure.section-empty", "a section without its table", Fires,
         [](Situation &s) { s.read().absentTables = {u"disputes"_s}; }},
        {"structure.section-empty", "one word is content", Silent,
         [](Situation &s) { s.report.sections[u"others"_s] = {u"无。"_s}; }},
        {"structure.title", "the words are not whole", Fires,
         [](Situation &s) { s.report.title = u"示例县清水镇人民政府2025年政府信息公开年度报告"_s; }},
        {"structure.title", "no year", Fires,
         [](Situation &s) { s.report.title = u"清水镇政府信息公开工作年度报告"_s; }},
        {"structure.title", "no unit", Fires,
         [](Situation &s) { s.report.title = u"2025年政府信息公开工作年度报告"_s; }},
        {"structure.title", "year first, short name, spaces", Silent,
         [](Situation &s) { s.report.title = u"2025 年清水镇政府信息公开 工作年度报告"_s; }},
        {"structure.aspects", "three aspects are missing", Fires,
         [](Situation &s) { s.report.sections[u"overview"_s] = {u"主动公开各类信息，组织培训。"_s}; }},
        {"structure.aspects", "one is a heading only", Fires,
         [](Situation &s) { s.report.sections[u"overview"_s][5] = u"（五）监督保障。"_s; }},
        {"structure.aspects", "a heading and its text", Silent,
         [](Situation &s) {
             s.report.sections[u"overview"_s][5] = u"（五）监督保障。"_s;
             s.overview(u"明确专人负责，按季度通报。"_s);
         }},
        {"structure.aspects", "all five in one paragraph", Silent,
         [](Situation &s) {
             s.report.sections[u"overview"_s] = {
                 u"主动公开信息，规范答复公开申请，严格审核，办好专栏，加强考核。"_s};
         }},
        {"structure.aspects", "not asked by the trial edition", Silent,
         [](Situation &s) { s.report.sections[u"overview"_s] = {u"工作正常开展。"_s}; }, "2019"},
        {"structure.processing-fee", "nothing said", Fires,
         [](Situation &s) { s.report.sections[u"others"_s] = {u"无。"_s}; }},
        {"structure.processing-fee", "said in other words", Silent,
         [](Situation &s) { s.report.sections[u"others"_s] = {u"未发出收费通知。"_s}; }},
        {"structure.processing-fee", "before the fee was", Silent,
         [](Situation &s) { s.report.sections[u"others"_s] = {u"无。"_s}; }, "2019"},
        {"structure.row-missing", "a row", Fires,
         [](Situation &s) {
             s.read().missingRows[u"applications"_s] = {u"granted"_s};
             for (const QString &column : s.report.edition->table(u"applications")->columnIds)
                 s.figure(Applied + u"granted."_s + column, {});
         }},
        {"structure.row-missing", "a column", Fires,
         [](Situation &s) { s.read().missingColumns[u"applications"_s] = {u"others"_s}; }},
        {"structure.row-missing", "a whole table is another matter", Silent,
         [](Situation &s) {
             s.read().absentTables = {u"disputes"_s};
             s.read().missingRows[u"disputes"_s] = {u"reconsideration"_s};
         }},
        {"structure.phrase", "a notice asks for a phrase", Fires,
         [](Situation &s) {
             s.pack =
                 R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[{"id":"structure.phrase",
                "parameters":{"sections":{"overview":["政务公开专区"]}}}]})";
         }},
        {"structure.phrase", "one of two phrases will do", Silent,
         [](Situation &s) {
             s.pack =
                 R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[{"id":"structure.phrase",
                "parameters":{"sections":{"overview":[["政务公开专区","设置专栏"]]}}}]})";
         }},
        {"structure.contact", "a notice asks for the telephone", Fires,
         [](Situation &s) {
             s.pack =
                 R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[{"id":"structure.contact",
                "parameters":{"fields":["phone"]}}]})";
         }},
        {"structure.contact", "and it is given", Silent,
         [](Situation &s) {
             s.report.unit.phone = u"0999-1234567"_s;
             s.pack =
                 R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[{"id":"structure.contact",
                "parameters":{"fields":["phone"]}}]})";
         }},
    };
}

std::vector<Case> dateCases()
{
    const auto period = [](const QString &text) {
        return [text](Situation &s) { s.report.preamble = {text}; };
    };
    return {
        {"dates.period", "a few days short", Fires,
         period(u"报告所列数据的统计期限自2025年1月1日起至2025年12月28日止。"_s)},
        {"dates.period", "last year's", Fires,
         period(u"统计期限为 2024 年 1 月 1 日至 2024 年 12 月 31 日。"_s)},
        {"dates.period", "across the year's end", Fires,
         period(u"数据统计时间为2025年1月1日—2026年1月10日。"_s)},
        {"dates.period", "the second year left out", Silent,
         period(u"统计时限从2025年1月1日起，至12月31日止。"_s)},
        {"dates.period", "another period of another thing", Silent,
         period(u"公示期限为2025年3月1日至3月7日。统计期限为2025年1月1日至12月31日。"_s)},
        {"dates.period", "the time for opinions on the report", Silent,
         period(u"对本报告的意见征集期限为2026年1月10日至1月20日，数据统计范围为2025年1月1日至12月31日。"_s)},
        {"dates.year", "last year's title", Fires,
         [](Situation &s) { s.report.title = u"示例县清水镇2024年政府信息公开工作年度报告"_s; }},
        {"dates.year", "last year's opening", Fires,
         [](Situation &s) { s.report.sections[u"overview"_s][0] = u"2024年，我镇推进政府信息公开工作。"_s; }},
        {"dates.year", "the report of another year is announced", Fires,
         [](Situation &s) { s.report.preamble += u"现将2024年度政府信息公开工作情况报告如下："_s; }},
        {"dates.year", "a document of an earlier year", Silent,
         [](Situation &s) {
             s.report.preamble +=
                 u"根据国办公开办函〔2021〕30号和2019年修订的条例，现将2025年政府信息公开情况报告如下："_s;
         }},
        {"dates.year", "counted to the end of last year", Fires,
         [](Situation &s) { s.overview(u"截至2024年12月31日，公开信息86条。"_s); }},
        {"dates.year", "both years compared", Silent,
         [](Situation &s) { s.overview(u"截至2024年底公开信息86条，截至2025年底公开90条。"_s); }},
        {"dates.year", "plans for the next year", Silent,
         [](Situation &s) { s.problems({u"2026年，我镇将加强培训。"_s}); }},
        {"dates.year", "last year's problems, mended this year", Silent,
         [](Situation &s) { s.problems({u"2024年，我镇公开不够及时，2025年已经改进。"_s}); }},
        {"dates.published-late", "in February", Fires,
         [](Situation &s) { s.report.signature.date = u"2026-02-01"_s; }},
        {"dates.published-late", "on the last day", Silent,
         [](Situation &s) { s.report.signature.date = u"2026-01-31"_s; }},
        {"dates.published-late", "a county has until March", Silent,
         [](Situation &s) {
             s.report.unit.kind = UnitKind::County;
             s.report.signature.date = u"2026-03-20"_s;
         }},
        {"dates.published-late", "a pack sets an earlier day", Fires,
         [](Situation &s) {
             s.report.signature.date = u"2026-01-16"_s;
             s.pack = R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[
                {"id":"dates.published-late","parameters":{"latest":"01-15"}}]})";
         }},
        {"dates.impossible", "30 February", Fires,
         [](Situation &s) { s.overview(u"2025年2月30日召开培训会。"_s); }},
        {"dates.impossible", "a thirteenth month", Fires,
         [](Situation &s) { s.overview(u"13月1日发布。"_s); }},
        {"dates.impossible", "a thirteenth month without a day", Fires,
         [](Situation &s) { s.overview(u"2025年13月召开会议。"_s); }},
        {"dates.impossible", "a month without a day", Silent,
         [](Situation &s) { s.overview(u"2025年12月召开会议。"_s); }},
        {"dates.impossible", "29 February of a common year", Fires,
         [](Situation &s) { s.overview(u"2025年2月29日发布。"_s); }},
        {"dates.impossible", "no date of signature", Fires,
         [](Situation &s) { s.report.signature.date = u"2026-1-32"_s; }},
        {"dates.impossible", "signed before the year was over", Fires,
         [](Situation &s) { s.report.signature.date = u"2025-01-15"_s; }},
        {"dates.impossible", "counted up to a day after the signature", Fires,
         [](Situation &s) { s.overview(u"截至2026年2月1日，共发布信息3条。"_s); }},
        {"dates.impossible", "29 February without its year", Silent,
         [](Situation &s) { s.overview(u"2月29日发布。"_s); }},
        {"dates.impossible", "a plan for the future", Silent,
         [](Situation &s) { s.overview(u"计划于2026年6月30日前完成。"_s); }},
    };
}

std::vector<Case> figureCases()
{
    const auto figure = [](const QString &id, const QString &value) {
        return [id, value](Situation &s) { s.figure(id, value); };
    };
    const auto leap = [](const QString &before, const QString &now) {
        return [before, now](Situation &s) {
            s.figure(u"disclosure.penalties.decisions"_s, before);
            s.lastYear();
            s.figure(u"disclosure.penalties.decisions"_s, now);
        };
    };
    const QString fees = u"disclosure.fees.amount"_s;
    const QString rules = u"disclosure.regulations.in_force"_s;
    return {
        {"figures.blank", "left empty", Fires, figure(fees, u""_s)},
        {"figures.blank", "zero", Silent, figure(fees, u"0"_s)},
        {"figures.not-a-number", "a word", Fires, figure(fees, u"无"_s)},
        {"figures.not-a-number", "below zero", Fires, figure(u"disclosure.penalties.decisions"_s, u"-1"_s)},
        {"figures.not-a-number", "a full-width number", Silent, figure(fees, u"１２．５"_s)},
        {"figures.precision", "five decimals", Fires, figure(fees, u"1.23456"_s)},
        {"figures.precision", "four decimals", Silent, figure(fees, u"1.2345"_s)},
        {"figures.unit", "yuan under 万元", Fires, figure(fees, u"7399700元"_s)},
        {"figures.unit", "the header's own unit", Silent, figure(fees, u"739.97万元"_s)},
        {"figures.unit", "a header without a unit", Silent,
         figure(u"disclosure.procurement.amount"_s, u"7399700元"_s), "2019"},
        {"figures.no-rule-making-power", "a township", Fires, figure(rules, u"1"_s)},
        {"figures.no-rule-making-power", "a department", Fires,
         [](Situation &s) {
             s.report.unit.kind = UnitKind::Department;
             s.figure(u"disclosure.regulations.in_force"_s, u"1"_s);
         }},
        {"figures.no-rule-making-power", "a city", Silent,
         [](Situation &s) {
             s.report.unit.kind = UnitKind::City;
             s.figure(u"disclosure.regulations.in_force"_s, u"1"_s);
         }},
        {"figures.outlier", "ten times as many", Fires, leap(u"6"_s, u"60"_s)},
        {"figures.outlier", "from nothing", Fires, leap(u"0"_s, u"51"_s)},
        {"figures.outlier", "nine times as many", Silent, leap(u"7"_s, u"63"_s)},
        {"figures.outlier", "many times few", Silent, leap(u"1"_s, u"50"_s)},
    };
}

std::vector<Case> carryCases()
{
    static const QString essay =
        u"今年以来，全镇围绕重点领域公开财政预决算、社会救助、乡村建设等信息，设立公开专区并安排工作人员"
        "帮助群众查询。围绕惠民政策制作图解和短视频，通过村级公开栏和微信公众号同步发布，方便群众就近了解。"
        "坚持先审查后公开，对拟公开的内容逐条核对，发现差错立即改正。全年公开信息312条。"_s;
    return {
        {"carry.unit", "another unit", Fires,
         [](Situation &s) { s.lastYear().unit.name = u"示例县白石镇"_s; }},
        {"carry.unit", "two years before", Fires,
         [](Situation &s) { s.lastYear().year = s.report.year - 2; }},
        {"carry.unit", "its name in short", Silent,
         [](Situation &s) { s.lastYear().unit.name = u"清水镇"_s; }},
        {"carry.applications", "not what was carried out", Fires,
         [](Situation &s) {
             s.lastYear();
             for (const auto &row : {u"carried_in."_s, u"carried_out."_s}) {
                 s.figure(Applied + row + u"others"_s, u"1"_s);
                 s.figure(Applied + row + u"total"_s, u"1"_s);
             }
         }},
        {"carry.applications", "not compared with another unit's", Silent,
         [](Situation &s) {
             s.lastYear().unit.name = u"示例县白石镇"_s;
             for (const auto &row : {u"carried_in."_s, u"carried_out."_s}) {
                 s.figure(Applied + row + u"others"_s, u"1"_s);
                 s.figure(Applied + row + u"total"_s, u"1"_s);
             }
         }},
        {"carry.stock", "the stock grew by itself", Fires,
         [](Situation &s) {
             s.lastYear();
             s.figure(u"disclosure.normative_documents.in_force"_s, u"3"_s);
         }},
        {"carry.stock", "the stock grew by what was issued", Silent,
         [](Situation &s) {
             s.lastYear();
             s.figure(u"disclosure.normative_documents.in_force"_s, u"3"_s);
             s.figure(u"disclosure.normative_documents.issued"_s, u"3"_s);
         }},
        {"carry.items", "items out of nowhere", Fires,
         [](Situation &s) {
             s.lastYear();
             s.figure(u"disclosure.fees.previous_items"_s, u"2"_s);
         },
         "2019"},
        {"carry.items", "items of last year", Silent,
         [](Situation &s) {
             s.figure(u"disclosure.fees.change"_s, u"2"_s);
             s.lastYear();
             s.figure(u"disclosure.fees.change"_s, u"0"_s);
             s.figure(u"disclosure.fees.previous_items"_s, u"2"_s);
         },
         "2019"},
        {"narrative.copied", "only the number is new", Fires,
         [](Situation &s) {
             s.overview(essay);
             s.report.sections[u"overview"_s] = {essay};
             s.lastYear().sections[u"overview"_s] = {QString(essay).replace(u"312"_s, u"四十"_s)};
         }},
        {"narrative.copied", "written anew", Silent,
         [](Situation &s) {
             s.lastYear().sections[u"overview"_s] = {essay};
             s.overview(u"本年把办事流程、收费标准和投诉渠道放在便民中心显著位置，并请群众代表提出意见。"
                        "对群众反映较多的政策，由承办站所逐一答复，答复内容随后在公开栏张贴。"_s);
         }},
        {"narrative.copied", "too short to tell", Silent,
         [](Situation &s) { s.lastYear().sections[u"others"_s] = s.report.sections[u"others"_s]; }},
    };
}

std::vector<Case> relationCases()
{
    const auto figures = [](const QStringList &edits) {
        return [edits](Situation &s) {
            s.report.unit.kind = UnitKind::City;
            for (const QString &edit : edits)
                s.figure(edit.section(u'=', 0, 0), edit.section(u'=', 1));
        };
    };
    return {
        {"applications.balance", "received and forgotten", Fires,
         figures({u"applications.received.others=1"_s, u"applications.received.total=1"_s})},
        {"applications.balance", "received and carried out", Silent,
         figures({u"applications.received.others=1"_s, u"applications.received.total=1"_s,
                  u"applications.carried_out.others=1"_s, u"applications.carried_out.total=1"_s})},
        {"applications.handled-total", "a wrong total", Fires,
         figures({u"applications.handled_total.total=1"_s})},
        {"applications.handled-total", "a blank part cannot be judged", Silent,
         figures({u"applications.granted.others="_s})},
        {"applications.row-total", "a wrong total", Fires, figures({u"applications.granted.total=1"_s})},
        {"applications.row-total", "a right total", Silent,
         figures({u"applications.granted.others=1"_s, u"applications.granted.total=1"_s})},
        {"disputes.total", "a wrong total", Fires, figures({u"disputes.reconsideration.total=1"_s})},
        {"disputes.total", "a right total", Silent,
         figures({u"disputes.reconsideration.upheld=1"_s, u"disputes.reconsideration.total=1"_s})},
        {"disclosure.stock-floor", "issued and gone", Fires, figures({u"disclosure.regulations.issued=1"_s})},
        {"disclosure.stock-floor", "issued and repealed", Silent,
         figures({u"disclosure.regulations.issued=1"_s, u"disclosure.regulations.repealed=1"_s})},
    };
}

std::vector<Case> trialRelationCases()
{
    const auto figure = [](const QString &id, const QString &value) {
        return [id, value](Situation &s) {
            s.report.unit.kind = UnitKind::City;
            s.figure(id, value);
        };
    };
    return {
        {"disclosure.items-floor", "fewer than none", Fires, figure(u"disclosure.fees.change"_s, u"-1"_s),
         "2019"},
        {"disclosure.items-floor", "one more", Silent, figure(u"disclosure.fees.change"_s, u"+1"_s), "2019"},
        {"disclosure.disclosed-floor", "less than this year's", Fires,
         figure(u"disclosure.regulations.disclosed"_s, u"1"_s), "2019"},
        {"disclosure.disclosed-floor", "more than this year's", Silent,
         figure(u"disclosure.regulations.disclosed_total"_s, u"1"_s), "2019"},
    };
}

// Sentences have a table of their own (sentences.tsv); here one of each rule.
std::vector<Case> narrativeCases()
{
    const auto says = [](const QString &text) { return [text](Situation &s) { s.overview(text); }; };
    const auto limits = [](const QByteArray &limit) {
        return [limit](Situation &s) {
            s.pack = R"({"format":"nianbao-rules","version":1,"name":"甲县","rules":[
                {"id":"narrative.length","parameters":{"sections":{"overview":)" +
                     limit + R"(}}}]})";
        };
    };
    return {
        {"narrative.applications", "another number", Fires, says(u"全年共收到政府信息公开申请3件。"_s)},
        {"narrative.applications", "the placeholder's own number", Silent,
         says(u"全年共收到政府信息公开申请{{applications.received.total}}件。"_s)},
        {"narrative.disputes", "there was one", Fires,
         [](Situation &s) {
             s.figure(u"disputes.reconsideration.upheld"_s, u"1"_s);
             s.figure(u"disputes.reconsideration.total"_s, u"1"_s);
             s.overview(u"没有因政府信息公开引起的行政复议、行政诉讼。"_s);
         }},
        {"narrative.disputes", "of other matters", Silent, says(u"办理行政复议案件5件。"_s)},
        {"narrative.documents", "another number", Fires, says(u"制发行政规范性文件2件。"_s)},
        {"narrative.documents", "published, not issued", Silent, says(u"公开行政规范性文件2件。"_s)},
        {"narrative.decisions", "another number", Fires, says(u"作出行政处罚决定2件。"_s)},
        {"narrative.decisions", "published, not decided", Silent, says(u"公示行政处罚信息2条。"_s)},
        {"narrative.parts", "does not add up", Fires, says(u"公开信息68条，其中网站47条、其他22条。"_s)},
        {"narrative.parts", "of two things together", Silent,
         says(u"设有12个行政村、3个社区，其中8个村设有公开栏。"_s)},
        {"narrative.parts", "adds up", Silent, says(u"公开信息68条，其中网站47条、其他21条。"_s)},
        {"narrative.length", "too long", Fires, limits(R"({"max":50})")},
        {"narrative.length", "too short", Fires, limits(R"({"min":1000})")},
        {"narrative.length", "within the limits", Silent, limits(R"({"min":50,"max":1000})")},
        {"narrative.length", "no limits set", Silent, says(u"字"_s.repeated(3000))},
    };
}

std::vector<Case> textCases()
{
    const auto says = [](const QString &text) { return [text](Situation &s) { s.overview(text); }; };
    return {
        {"text.placeholder", "letters for a name", Fires, says(u"XX镇开展培训。"_s)},
        {"text.placeholder", "letters for a number", Fires, says(u"培训20××年开展。"_s)},
        {"text.placeholder", "one letter for a number", Fires, says(u"培训X次。"_s)},
        {"text.placeholder", "stars", Fires, says(u"＊＊镇开展培训。"_s)},
        {"text.placeholder", "a blank figure", Fires,
         [](Situation &s) {
             s.figure(u"disclosure.penalties.decisions"_s, u""_s);
             s.overview(u"作出{{disclosure.penalties.decisions}}件。"_s);
         }},
        {"text.placeholder", "a name of nothing", Fires, says(u"公开{{applications.recieved.total}}件。"_s)},
        {"text.placeholder", "a bookmark", Fires, says(u"[bookmark: _Toc1]开展培训。"_s)},
        {"text.placeholder", "a field", Fires, says(u"详见 PAGEREF _Toc12 \\h 页。"_s)},
        {"text.placeholder", "an empty date", Fires, says(u"于2025年 月 日召开会议。"_s)},
        {"text.placeholder", "words of a form", Fires, says(u"（请填写）"_s)},
        {"text.placeholder", "a lost reference", Fires, says(u"见错误！未找到引用源。"_s)},
        {"text.placeholder", "in the title", Fires,
         [](Situation &s) { s.report.title = u"XX镇2025年政府信息公开工作年度报告"_s; }},
        {"text.placeholder", "spaces for a number", Fires, says(u"培训干部  人次。"_s)},
        {"text.placeholder", "a question mark for a number", Fires, says(u"收到申请？件。"_s)},
        {"text.placeholder", "two circles for a number", Fires, says(u"公开信息○○条。"_s)},
        {"text.placeholder", "some for a name", Fires, says(u"某某镇开展培训。"_s)},
        {"text.placeholder", "a space within a word", Silent, says(u"印发文 件，落实条 例。"_s)},
        {"text.placeholder", "a question about rules", Silent, says(u"什么是公开？条例有规定。"_s)},
        {"text.placeholder", "a year with circles", Silent, says(u"二○○八年起施行，计一○○条。"_s)},
        {"text.placeholder", "a web address", Silent, says(u"详见http://xxgk.example.cn/xx。"_s)},
        {"text.placeholder", "a masked telephone", Silent, says(u"电话0999＊＊＊＊567。"_s)},
        {"text.placeholder", "bold of another program", Silent, says(u"**规范程序。**按年月日归档。"_s)},
        {"text.identity-number", "valid", Fires, says(u"张某（11010519491231002X）领取。"_s)},
        {"text.identity-number", "full-width", Fires, says(u"号码１１０１０５１９４９１２３１００２X。"_s)},
        {"text.identity-number", "wrong check digit", Silent, says(u"文件110105194912310021号。"_s)},
        {"text.identity-number", "no such day", Silent, says(u"编号110105194902310026。"_s)},
        {"text.mobile-number", "in the text", Fires, says(u"可拨打13800000000。"_s)},
        {"text.mobile-number", "in groups", Fires, says(u"可拨打138-0000-0000。"_s)},
        {"text.mobile-number", "the office's contact", Silent,
         [](Situation &s) { s.report.preamble += u"联系电话：13800000000。"_s; }},
        {"text.mobile-number", "a longer number", Silent, says(u"编号138000000001。"_s)},
        {"text.bank-card", "passes the check", Fires, says(u"账户6222020000000000000。"_s)},
        {"text.bank-card", "fails the check", Silent, says(u"账户6222020000000000001。"_s)},
        {"text.bank-card", "a code", Silent, says(u"项目代码6222020000000000000。"_s)},
        {"text.unit", "another kind of unit", Fires, says(u"年内我局加强审核。"_s)},
        {"text.unit", "a township that is called otherwise", Fires, says(u"我乡开展培训。"_s)},
        {"text.unit", "the report of another unit", Fires,
         says(u"现公布示例县白石镇人民政府2025年政府信息公开工作年度报告。"_s)},
        {"text.unit", "the title of another unit", Fires,
         [](Situation &s) { s.report.title = u"示例县白云镇2025年政府信息公开工作年度报告"_s; }},
        {"text.unit", "the signature of another unit", Fires,
         [](Situation &s) { s.report.signature.agency = u"示例县白云镇人民政府"_s; }},
        {"text.unit", "the title by the short name", Silent,
         [](Situation &s) { s.report.title = u"清水镇2025年政府信息公开工作年度报告"_s; }},
        {"text.unit", "signed by the office", Silent,
         [](Situation &s) { s.report.signature.agency = u"清水镇党政办公室"_s; }},
        {"text.unit", "a bureau's name shortened", Silent,
         [](Situation &s) {
             s.report.unit.name = u"示例县文化旅游广电体育局"_s;
             s.report.unit.kind = UnitKind::Department;
             s.report.title = u"示例县文旅广体局2025年政府信息公开工作年度报告"_s;
         }},
        {"text.unit", "another bureau's title", Fires,
         [](Situation &s) {
             s.report.unit.name = u"示例县教育局"_s;
             s.report.unit.kind = UnitKind::Department;
             s.report.title = u"示例县民政局2025年政府信息公开工作年度报告"_s;
         }},
        {"text.unit", "its own name for itself", Silent, says(u"年内我镇加强审核。"_s)},
        {"text.unit", "what it belongs to", Silent, says(u"按照我县统一部署推进。"_s)},
        {"text.unit", "words that only look so", Silent, says(u"公开我乡村振兴信息，加强自我局限的整改。"_s)},
        {"text.unit", "its own report", Silent, says(u"清水镇2025年政府信息公开工作年度报告已公布。"_s)},
        {"text.unit", "the reports of all", Silent, says(u"各乡镇2025年政府信息公开年度报告均已公布。"_s)},
        {"text.unit", "a unit that does not say its kind", Silent,
         [](Situation &s) {
             s.overview(u"年内我局加强审核。"_s);
             s.report.unit.name = u"示例县档案馆"_s;
         }},
        {"text.punctuation", "two widths", Fires, says(u"各项工作，,有序开展。"_s)},
        {"text.punctuation", "twice", Fires, says(u"有序开展。。"_s)},
        {"text.punctuation", "of two kinds", Fires, says(u"有序开展，。"_s)},
        {"text.punctuation", "half-width", Fires, says(u"审核,公开;答复:归档"_s)},
        {"text.punctuation", "an ellipsis, a thousand, an address", Silent,
         says(u"公开1,234条，网址http://www.example.cn，含预算、决算……等。“好。”"_s)},
        {"text.digits", "full-width", Fires, says(u"公开１２条、ＰＤＦ文件３份。"_s)},
        {"text.digits", "half-width", Silent, says(u"公开12条、PDF文件3份。"_s)},
        {"text.numbering", "one left out", Fires,
         [](Situation &s) {
             s.problems({u"（一）公开不够。"_s, u"（三）培训不够。"_s});
         }},
        {"text.numbering", "one twice", Fires,
         [](Situation &s) {
             s.problems({u"1.公开不够。"_s, u"2.培训不够。"_s, u"2.制度不全。"_s});
         }},
        {"text.numbering", "begins in the middle", Fires,
         [](Situation &s) {
             s.problems({u"公开不够。"_s, u"（二）培训不够。"_s});
         }},
        {"text.numbering", "the level of the headings", Fires,
         [](Situation &s) {
             s.problems({u"一、公开不够。"_s, u"二、培训不够。"_s});
         }},
        {"text.numbering", "over a level", Fires,
         [](Situation &s) {
             s.problems({u"（一）公开不够。"_s, u"（1）不及时。"_s});
         }},
        {"text.numbering", "a point left out", Fires, says(u"一是公开不够；三是培训不够。"_s)},
        {"text.numbering", "a point twice", Fires, says(u"一是公开不够。二是培训不够。二是制度不全。"_s)},
        {"text.numbering", "points that begin again", Silent,
         says(u"一是公开；二是培训。改进方面，一是加强公开，二是加强培训，唯一是制度。"_s)},
        {"text.numbering", "each level begins again", Silent,
         [](Situation &s) {
             s.problems(
                 {u"（一）问题。"_s, u"1.公开不够。"_s, u"2.培训不够。"_s, u"（二）改进。"_s, u"1.加强。"_s});
         }},
        {"text.numbering", "within a paragraph", Silent,
         [](Situation &s) {
             s.problems({u"改进：（一）加强公开。（二）加强培训。"_s, u"（三）完善制度。"_s});
         }},
        {"text.numbering", "a number that opens a sentence", Silent,
         [](Situation &s) { s.problems({u"培训。2.5万元用于宣传。二、三产业信息公开不够。"_s}); }},
    };
}

std::vector<Case> allCases()
{
    std::vector<Case> all;
    for (auto *cases : {&structureCases, &dateCases, &figureCases, &carryCases, &relationCases,
                        &trialRelationCases, &narrativeCases, &textCases}) {
        for (Case &item : cases())
            all.push_back(std::move(item));
    }
    return all;
}

} // namespace

// Each rule fires where it must and keeps silent where it must not.
class TestRuleCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanReportsAreClean_data();
    void cleanReportsAreClean();
    void cases_data();
    void cases();
    void everyRuleHasCases();
    void englishWordingsAreComplete();

private:
    const Editions m_editions = Editions::standard();
    const RulePack m_rules = RulePack::national(u"zh_CN"_s);
    const Checker m_checker{m_rules};
    const std::vector<Case> m_cases = allCases();
};

void TestRuleCases::cleanReportsAreClean_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::newRow("2019") << u"2019"_s << 2020;
    QTest::newRow("2021") << u"2021"_s << 2025;
}

void TestRuleCases::cleanReportsAreClean()
{
    QFETCH(QString, edition);
    QFETCH(int, year);
    const Report report = cleanReport(m_editions.find(edition), year);
    Report previous = cleanReport(m_editions.find(edition), year - 1);
    previous.sections.clear();
    const CheckResult result = m_checker.check(report, &previous);
    QVERIFY2(result.findings.isEmpty(),
             result.findings.isEmpty() ? "" : qPrintable(result.findings.first().message));
    QVERIFY(result.unchecked.isEmpty());
}

void TestRuleCases::cases_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%s: %s", m_cases[i].rule, m_cases[i].name) << int(i);
}

void TestRuleCases::cases()
{
    QFETCH(int, index);
    const Case &item = m_cases.at(index);
    const QString rule = QString::fromLatin1(item.rule);
    const QString edition = QString::fromLatin1(item.edition);
    Situation situation{
        cleanReport(m_editions.find(edition), edition == u"2019"_s ? 2020 : 2025), {}, {}, {}};
    item.make(situation);
    Checker checker = m_checker;
    if (!situation.pack.isEmpty()) {
        const Result<RulePack> pack = m_rules.withPack(situation.pack);
        QVERIFY2(bool(pack), pack ? "" : qPrintable(pack.error().message));
        checker = Checker(*pack);
    }
    const auto findings = [&] {
        QList<Finding> ofRule;
        const CheckResult result =
            checker.check(situation.report, situation.previous ? &*situation.previous : nullptr,
                          situation.asRead ? &*situation.asRead : nullptr);
        std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(ofRule),
                     [&](const Finding &finding) { return finding.rule == rule; });
        return ofRule;
    };
    const QList<Finding> found = findings();
    QVERIFY2(found.isEmpty() != item.fires, found.isEmpty() ? "silent" : qPrintable(found.first().message));
    static const QRegularExpression quoted(u"“[^”]+”"_s);
    for (const Finding &finding : found) {
        const QString words = QString(finding.message).remove(quoted);
        QVERIFY2(words.endsWith(u'。') && !words.contains(u'{') && !words.contains(u'！') &&
                     !words.contains(u'“') && !words.contains(u"："_s + u"。"_s),
                 qPrintable(finding.message));
        QVERIFY(!finding.basis.isEmpty());
        QCOMPARE(finding.pack, situation.pack.isEmpty() ? u"national"_s : u"甲县"_s);
        QVERIFY(!finding.where.section.isEmpty());
        if (finding.where.paragraph >= 0) {
            const QStringList texts = situation.report.paragraphs(finding.where.section);
            QVERIFY(finding.where.start >= 0 && finding.where.length > 0);
            QVERIFY(finding.where.start + finding.where.length <= texts.at(finding.where.paragraph).size());
        }
    }
    // A mend mends: the finding is gone and nothing else of its rule has come.
    if (!found.isEmpty() && found.first().fix) {
        QVERIFY(!found.first().fix->label.isEmpty() && !found.first().fix->label.contains(u'{'));
        QCOMPARE(
            applyFix(*found.first().fix, situation.report, situation.asRead ? &*situation.asRead : nullptr),
            1);
        QCOMPARE(findings().size(), found.size() - 1);
    }
}

void TestRuleCases::everyRuleHasCases()
{
    QSet<QString> rules;
    for (const Rule &rule : m_rules.rules())
        rules.insert(rule.id);
    for (const EditionPtr &edition : m_editions.all()) {
        for (const RelationSpec &relation : edition->relations)
            rules.insert(relation.id);
    }
    for (const QString &rule : std::as_const(rules)) {
        for (const bool fires : {Fires, Silent}) {
            const bool has = std::any_of(m_cases.begin(), m_cases.end(), [&](const Case &item) {
                return rule == QLatin1StringView(item.rule) && item.fires == fires;
            });
            QVERIFY2(has, qPrintable(rule + (fires ? u" never fires"_s : u" has no near miss"_s)));
        }
    }
    for (const Case &item : m_cases)
        QVERIFY2(rules.contains(QString::fromLatin1(item.rule)), item.rule);
}

void TestRuleCases::englishWordingsAreComplete()
{
    const RulePack english = RulePack::national(u"en"_s);
    QCOMPARE(english.rules().size(), m_rules.rules().size());
    for (qsizetype i = 0; i < m_rules.rules().size(); ++i) {
        const Rule &chinese = m_rules.rules().at(i);
        const Rule &other = english.rules().at(i);
        QVERIFY2(!other.title.isEmpty() && other.title != chinese.title, qPrintable(other.id));
        QVERIFY2(!chinese.explanation.isEmpty() && !other.explanation.isEmpty() &&
                     other.explanation != chinese.explanation,
                 qPrintable(other.id));
        QVERIFY2(!other.wording.isEmpty() && other.wording != chinese.wording, qPrintable(other.id));
        QCOMPARE(other.fix.isEmpty(), chinese.fix.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestRuleCases)
#include "tst_rulecases.moc"
