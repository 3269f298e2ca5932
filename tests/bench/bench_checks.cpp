#include "models/checks/livechecks.h"
#include "support/randomreport.h"

#include <benchmark/benchmark.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

// A report whose overview has about 3000 characters in the manner of real ones.
Report longReport()
{
    static const QStringList paragraphs{
        u"（一）主动公开。全年围绕财政预决算、社会救助、乡村建设等领域公开信息{{disclosure.licensing."
        u"decisions}}条，"
        "其中通过政府网站公开47条，通过其他方式公开21条；制发行政规范性文件2件，废止1件，现行有效9件。"_s,
        u"（二）依申请公开。健全登记、审核、办理、答复、归档各环节，本年度收到政府信息公开申请"
        "{{applications.received.total}}件，均在法定期限内答复，未发生因政府信息公开引起的行政复议、行政诉讼。"_s,
        u"（三）政府信息管理。坚持先审查、后公开，对拟公开的内容逐条核对，发现差错立即改正，全年清理过期信息1"
        u"2条，"
        "办理行政许可3件，作出行政处罚决定4件，联系电话0999-1234567。"_s};
    Report report = cleanReport(Editions::standard().find(u"2021"), 2025);
    const auto set = [&report](QStringView row, QStringView column, qint64 value) {
        report.figures[report.edition->figure(u"disclosure", row, column)] = Figure::count(value);
    };
    set(u"normative_documents", u"issued", 2);
    set(u"normative_documents", u"repealed", 1);
    set(u"normative_documents", u"in_force", 9);
    set(u"licensing", u"decisions", 3);
    set(u"penalties", u"decisions", 4);
    QStringList &overview = report.sections[u"overview"_s];
    overview.clear();
    qsizetype length = 0;
    while (length < 3000) {
        overview += paragraphs.at(overview.size() % paragraphs.size());
        length += overview.last().size();
    }
    return report;
}

const Checker &checker()
{
    static const Checker national(RulePack::national(u"zh_CN"_s));
    return national;
}

void wholeReport(benchmark::State &state)
{
    const Report report = longReport();
    for (auto step : state)
        benchmark::DoNotOptimize(checker().check(report));
}
BENCHMARK(wholeReport)->Unit(benchmark::kMicrosecond);

void wholeReportBesideLastYear(benchmark::State &state)
{
    const Report report = longReport();
    Report previous = report;
    previous.year = 2024;
    for (auto step : state)
        benchmark::DoNotOptimize(checker().check(report, &previous));
}
BENCHMARK(wholeReportBesideLastYear)->Unit(benchmark::kMicrosecond);

// What the tables and rules alone cost: reports read by the thousand are mostly of this kind.
void tablesOnly(benchmark::State &state)
{
    Report report = longReport();
    report.sections.clear();
    for (auto step : state)
        benchmark::DoNotOptimize(checker().check(report));
}
BENCHMARK(tablesOnly)->Unit(benchmark::kMicrosecond);

void keyInTheNarrative(benchmark::State &state)
{
    Report report = longReport();
    LiveChecks live(checker());
    live.update(report, AllTopics);
    QStringList &overview = report.sections[u"overview"_s];
    bool added = false;
    for (auto step : state) {
        if (added)
            overview.last().chop(1);
        else
            overview.last().append(u'字');
        added = !added;
        benchmark::DoNotOptimize(live.update(report, Topic::Text, u"overview"_s));
    }
}
BENCHMARK(keyInTheNarrative)->Unit(benchmark::kMicrosecond);

void figureTyped(benchmark::State &state)
{
    Report report = longReport();
    LiveChecks live(checker());
    qint64 value = 0;
    for (auto step : state) {
        report.figures[20] = Figure::count(++value % 100);
        benchmark::DoNotOptimize(live.update(report, Topic::Figures));
    }
}
BENCHMARK(figureTyped)->Unit(benchmark::kMicrosecond);

// Each family of text rules by itself.
void textFamily(benchmark::State &state)
{
    const Report report = longReport();
    const CheckInput input{report, checker().rules()};
    const SectionText text(report, u"overview"_s);
    const TextFamily &family = *checker().textFamilies()[std::size_t(state.range(0))];
    for (auto step : state) {
        CheckResult result;
        family.run(input, text, result);
        benchmark::DoNotOptimize(result);
    }
}
BENCHMARK(textFamily)->DenseRange(0, 3)->Unit(benchmark::kMicrosecond);

void preparingText(benchmark::State &state)
{
    const Report report = longReport();
    for (auto step : state)
        benchmark::DoNotOptimize(SectionText(report, u"overview"_s));
}
BENCHMARK(preparingText)->Unit(benchmark::kMicrosecond);

void readingTheRules(benchmark::State &state)
{
    for (auto step : state)
        benchmark::DoNotOptimize(Checker(RulePack::national(u"zh_CN"_s)));
}
BENCHMARK(readingTheRules)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
