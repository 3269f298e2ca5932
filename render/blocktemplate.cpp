#include "render/blocktemplate.h"

#include "models/narrative.h"
#include "render/printabletext.h"

#include <kainjow/mustache.hpp>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace kainjow;

namespace nianbao {

namespace {

TextRole headingRole(int level)
{
    switch (level) {
    case 1:
        return TextRole::Heading1;
    case 2:
        return TextRole::Heading2;
    case 3:
        return TextRole::Heading3;
    default:
        return TextRole::Heading4;
    }
}

// Levels are given by numbering; a heading may run into the paragraph it opens.
ParagraphBlock narrativeBlock(const QString &text, const BlockSource &source)
{
    ParagraphBlock block;
    block.source = source;
    const int heading = headingLength(text);
    if (heading > 0) {
        const TextRole role = headingRole(numberingOf(text).level);
        block.runs += {text.first(heading), role};
        if (heading == text.size())
            block.role = role;
    }
    if (heading < text.size())
        block.runs += {text.sliced(heading), TextRole::Body};
    return block;
}

ParagraphBlock singleRun(const QString &text, TextRole role, const BlockSource &source)
{
    return {role, {{text, role}}, source};
}

// Lines of a name that is longer than one begin where the name began.
ParagraphBlock attachmentBlock(const QString &text, const BlockSource &source)
{
    const qsizetype bar = text.indexOf(" | "_L1);
    const QString label = text.first(qMax<qsizetype>(bar, 0));
    const QString name = bar < 0 ? text : text.sliced(bar + 3);
    return {TextRole::Attachment, {{label, TextRole::Attachment}, {name, TextRole::Attachment}}, source};
}

std::optional<Block> blockOf(QStringView role, const QString &text, const BlockSource &source,
                             const BlockTemplate::Tables &tables)
{
    if (role == u"letterhead")
        return singleRun(text, TextRole::Letterhead, source);
    if (role == u"red-letterhead")
        return singleRun(text, TextRole::RedLetterhead, source);
    if (role == u"attachment")
        return attachmentBlock(text, source);
    if (role == u"title")
        return singleRun(text, TextRole::Title, source);
    if (role == u"heading")
        return singleRun(text, TextRole::Heading1, source);
    if (role == u"text")
        return narrativeBlock(text, source);
    if (role == u"item")
        return singleRun(text, TextRole::Body, source);
    if (role == u"addressee")
        return singleRun(text, TextRole::Addressee, source);
    if (role == u"agency")
        return singleRun(text, TextRole::Agency, source);
    if (role == u"date")
        return singleRun(text, TextRole::Date, source);
    if (role == u"table" && tables) {
        if (const std::optional<TableBlock> table = tables(text, source))
            return *table;
    }
    return {};
}

} // namespace

BlockTemplate BlockTemplate::builtIn(const QString &name)
{
    QFile file(u":/nianbao/templates/"_s + name + u".mustache"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the template %s is not built in", qPrintable(name));
    return BlockTemplate(QString::fromUtf8(file.readAll()));
}

Result<BlockTemplate> BlockTemplate::fromText(const QString &text)
{
    const mustache::mustache parsed(text.toStdString());
    if (!parsed.is_valid())
        return Error{QCoreApplication::translate("BlockTemplate", "the template is broken: %1")
                         .arg(QString::fromStdString(parsed.error_message()))};
    return BlockTemplate(text);
}

QList<Block> BlockTemplate::render(const Data &data, const Tables &tables) const
{
    mustache::mustache parsed(m_text.toStdString());
    parsed.set_custom_escape([](const std::string &text) { return text; });
    const QString lines = QString::fromStdString(parsed.render(data));
    QList<Block> blocks;
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype bar = line.indexOf(u" | ");
        const QList<QStringView> head = line.first(qMax<qsizetype>(bar, 0)).split(u' ');
        if (bar < 0 || head.size() != 2)
            continue;
        const QList<QStringView> place = head.at(1).split(u'/');
        const BlockSource source{place.first().toString(), place.size() > 1 ? place.at(1).toInt() : -1};
        if (const std::optional<Block> block =
                blockOf(head.first(), line.sliced(bar + 3).toString(), source, tables))
            blocks += *block;
    }
    return blocks;
}

std::string templateLine(const QString &text)
{
    const QString line = printableText(text);
    return line.trimmed().isEmpty() ? std::string() : line.toStdString();
}

} // namespace nianbao
