#include "forms/levelhighlighter.h"

#include "forms/ink.h"
#include "models/narrative.h"

#include <QRegularExpression>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QFont face(const QFont &body, const QStringList &families)
{
    QFont font = body;
    font.setFamilies(families + body.families());
    return font;
}

} // namespace

LevelHighlighter::LevelHighlighter(QTextEdit *edit)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
{
}

void LevelHighlighter::highlightBlock(const QString &text)
{
    const int heading = headingLength(text);
    const int level = numberingOf(text).level;
    if (heading > 0 && level == 1)
        setFormat(0, heading,
                  face(m_edit->font(), {u"黑体"_s, u"SimHei"_s, u"FandolHei"_s, u"Noto Sans CJK SC"_s}));
    else if (heading > 0 && level == 2)
        setFormat(0, heading,
                  face(m_edit->font(), {u"楷体_GB2312"_s, u"楷体"_s, u"KaiTi"_s, u"FandolKai"_s}));
    static const QRegularExpression placeholder(u"\\{\\{[^{}]*\\}\\}"_s);
    QTextCharFormat marked;
    marked.setForeground(Ink::advice(m_edit->palette()));
    marked.setBackground(Ink::tint(Ink::advice(m_edit->palette()), m_edit->palette()));
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        setFormat(int(found.capturedStart()), int(found.capturedLength()), marked);
    }
}

} // namespace nianbao
