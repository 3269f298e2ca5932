#include "support/reports.h"

#include "models/edition.h"
#include "readers/readers.h"
#include "render/composer.h"
#include "support/sampleblocks.h"
#include "support/stressreport.h"
#include "support/tools.h"

#include <QDir>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

BlockDocument lettered(const Edition &edition)
{
    const auto block = [](TextRole role, const QStringList &runs) {
        ParagraphBlock paragraph{role, {}, {u"signature"_s, 0}};
        for (const QString &run : runs)
            paragraph.runs.append({run, role});
        return paragraph;
    };
    BlockDocument document = sampleBlocks(edition);
    document.sealSpace = true;
    document.blocks.prepend(block(TextRole::RedLetterhead, {u"示例自治区示例市示例县清水镇人民政府"_s}));
    const qsizetype signature = document.blocks.size() - 2;
    document.blocks.insert(signature, block(TextRole::Attachment, {u"　　　2. "_s, u"办事指南"_s}));
    document.blocks.insert(signature, block(TextRole::Attachment, {u"附件：1. "_s, u"主动公开目录"_s}));
    return document;
}

} // namespace

QStringList documentNames()
{
    const QDir seeds(sharedFile(u"seeds"_s));
    QStringList names{u"sample"_s, u"2019"_s, u"stress"_s, u"lettered"_s};
    if (seeds != QDir())
        names += seeds.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    return names;
}

BlockDocument documentNamed(const QString &name)
{
    const Editions editions = Editions::standard();
    const Edition &edition = *editions.find(u"2021");
    if (name == "sample"_L1)
        return sampleBlocks(edition);
    if (name == "2019"_L1)
        return sampleBlocks(*editions.find(u"2019"));
    if (name == "lettered"_L1)
        return lettered(edition);
    if (name == "stress"_L1)
        return stressBlocks(tableBlock(edition, *edition.table(u"applications")),
                            tableBlock(edition, *edition.table(u"disputes")));
    const Result<Reading> reading = readReport(sharedFile(u"seeds/"_s + name), editions);
    return reading ? Composer().compose(reading->report) : BlockDocument();
}

} // namespace nianbao::test
