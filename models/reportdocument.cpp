#include "models/reportdocument.h"

#include "models/checks/fixes.h"
#include "models/checks/ignoring.h"
#include "models/reportfile.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

enum CommandId { ParagraphsId = 1, HeadId };

} // namespace

class ReportDocument::FiguresCommand : public QUndoCommand
{
public:
    FiguresCommand(ReportDocument *document, QList<FigureEdit> edits, const QString &text)
        : QUndoCommand(text)
        , m_document(document)
        , m_edits(std::move(edits))
    {
    }
    void undo() override { m_document->swapFigures(m_edits); }
    void redo() override { m_document->swapFigures(m_edits); }

private:
    ReportDocument *m_document;
    QList<FigureEdit> m_edits;
};

class ReportDocument::ParagraphsCommand : public QUndoCommand
{
public:
    ParagraphsCommand(ReportDocument *document, QString section, QStringList paragraphs, int burst)
        : QUndoCommand(tr("Edit text"))
        , m_document(document)
        , m_section(std::move(section))
        , m_paragraphs(std::move(paragraphs))
        , m_burst(burst)
    {
    }
    void undo() override { m_document->swapParagraphs(m_section, m_paragraphs); }
    void redo() override { m_document->swapParagraphs(m_section, m_paragraphs); }
    int id() const override { return ParagraphsId; }
    // The older command already holds the state before the burst; the newer one is in the document.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ParagraphsCommand *>(other);
        return m_burst != 0 && next->m_burst == m_burst && next->m_section == m_section;
    }

private:
    ReportDocument *m_document;
    QString m_section;
    QStringList m_paragraphs;
    int m_burst;
};

class ReportDocument::HeadCommand : public QUndoCommand
{
public:
    HeadCommand(ReportDocument *document, ReportHead head, int burst)
        : QUndoCommand(tr("Edit unit and cover"))
        , m_document(document)
        , m_head(std::move(head))
        , m_burst(burst)
    {
    }
    void undo() override { m_document->swapHead(m_head); }
    void redo() override { m_document->swapHead(m_head); }
    int id() const override { return HeadId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        return m_burst != 0 && static_cast<const HeadCommand *>(other)->m_burst == m_burst;
    }

private:
    ReportDocument *m_document;
    ReportHead m_head;
    int m_burst;
};

class ReportDocument::IgnoredCommand : public QUndoCommand
{
public:
    IgnoredCommand(ReportDocument *document, QList<IgnoredFinding> ignored, const QString &text)
        : QUndoCommand(text)
        , m_document(document)
        , m_ignored(std::move(ignored))
    {
    }
    void undo() override { m_document->swapIgnored(m_ignored); }
    void redo() override { m_document->swapIgnored(m_ignored); }

private:
    ReportDocument *m_document;
    QList<IgnoredFinding> m_ignored;
};

class ReportDocument::ReportCommand : public QUndoCommand
{
public:
    ReportCommand(ReportDocument *document, Report report, const QString &text)
        : QUndoCommand(text)
        , m_document(document)
        , m_report(std::move(report))
    {
    }
    void undo() override { m_document->swapReport(m_report); }
    void redo() override { m_document->swapReport(m_report); }

private:
    ReportDocument *m_document;
    Report m_report;
};

ReportDocument::ReportDocument(Report report, QObject *parent)
    : QObject(parent)
    , m_report(std::move(report))
{
}

void ReportDocument::open(Report report)
{
    m_undoStack.clear();
    swapReport(report);
}

void ReportDocument::setFigure(int figure, const Figure &value)
{
    const FigureSpec &spec = m_report.edition->figures.at(figure);
    setFigures({{figure, value}}, tr("Enter %1, %2").arg(spec.rowName, spec.columnName));
}

void ReportDocument::setFigures(const QList<FigureEdit> &edits, const QString &text)
{
    const QList<FigureEdit> changes = withTotals(edits);
    if (!changes.isEmpty())
        m_undoStack.push(new FiguresCommand(this, changes, text));
}

Report ReportDocument::drafted(const FigureEdit &edit) const
{
    Report draft = m_report;
    const QList<FigureEdit> changes = withTotals({edit});
    for (const FigureEdit &change : changes)
        draft.figures[change.figure] = change.value;
    return draft;
}

void ReportDocument::setParagraphs(const QString &section, const QStringList &paragraphs, int burst)
{
    if (m_report.paragraphs(section) != paragraphs)
        m_undoStack.push(new ParagraphsCommand(this, section, paragraphs, burst));
}

ReportHead ReportDocument::head() const
{
    return {m_report.year, m_report.unit, m_report.title, m_report.signature, m_report.page};
}

void ReportDocument::setHead(const ReportHead &newHead, int burst)
{
    if (newHead != head())
        m_undoStack.push(new HeadCommand(this, newHead, burst));
}

void ReportDocument::replaceReport(const Report &report, const QString &text)
{
    if (!(report == m_report))
        m_undoStack.push(new ReportCommand(this, report, text));
}

void ReportDocument::setEdition(const EditionPtr &edition, int year)
{
    Result<Report> moved = onEdition(m_report, edition);
    if (!moved)
        return;
    moved->year = year;
    replaceReport(*moved, tr("Change the report year"));
}

void ReportDocument::apply(const QList<Fix> &fixes, const QString &text)
{
    Report mended = m_report;
    applyFixes(fixes, mended);
    QList<FigureEdit> figures;
    for (const Fix &fix : fixes)
        figures += fix.figures;
    // Figures go the way of typed ones, so that the totals above them follow.
    mended.figures = m_report.figures;
    const QList<FigureEdit> changes = withTotals(withoutFollowers(figures));
    for (const FigureEdit &change : changes)
        mended.figures[change.figure] = change.value;
    replaceReport(mended, text);
}

void ReportDocument::setIgnored(const QList<Finding> &findings, const QString &reason)
{
    QList<IgnoredFinding> ignored = m_report.ignored;
    for (const Finding &finding : findings) {
        const IgnoredFinding entry = ignoredOf(finding, m_report, reason);
        ignored.removeIf([&](const IgnoredFinding &other) {
            // A figure has one finding of a rule: what was said of it before no longer is.
            return other.isOf(entry) || (!reason.isEmpty() && other.isOfSameFigure(entry));
        });
        if (!reason.isEmpty())
            ignored += entry;
    }
    if (ignored != m_report.ignored)
        m_undoStack.push(new IgnoredCommand(
            this, ignored, reason.isEmpty() ? tr("Take a finding up again") : tr("Ignore a finding")));
}

bool ReportDocument::isComputed(int figure) const
{
    const std::optional<qint64> computed = m_report.computedTotal(figure);
    return computed && m_report.figure(figure).number() == computed;
}

// A blank total whose parts are filled in by the same step follows from them: "0"
// was right for the total as long as nothing was known of its parts.
QList<FigureEdit> ReportDocument::withoutFollowers(const QList<FigureEdit> &edits) const
{
    QSet<int> edited;
    for (const FigureEdit &edit : edits)
        edited.insert(edit.figure);
    QList<FigureEdit> kept;
    for (const FigureEdit &edit : edits) {
        const RelationLine *definition = m_report.edition->definition(edit.figure);
        const bool follows = definition && m_report.figure(edit.figure).isBlank() &&
                             std::any_of(definition->right.begin(), definition->right.end(),
                                         [&edited](int part) { return edited.contains(part); });
        if (!follows)
            kept += edit;
    }
    return kept;
}

QList<FigureEdit> ReportDocument::withTotals(const QList<FigureEdit> &edits) const
{
    Report next = m_report;
    QSet<int> typed;
    QSet<int> cleared; // a total that is cleared is asked to follow its parts again
    for (const FigureEdit &edit : edits) {
        next.figures[edit.figure] = edit.value;
        (edit.value.isBlank() ? cleared : typed).insert(edit.figure);
    }
    for (const int total : m_report.edition->totals) {
        const Figure &stated = m_report.figure(total);
        const std::optional<qint64> before = m_report.computedTotal(total);
        const std::optional<qint64> after = next.computedTotal(total);
        const bool isFree = stated.isBlank() || (stated.isNumber() && stated.number() == before);
        const bool follows = cleared.contains(total) || (isFree && after != before);
        if (follows && !typed.contains(total))
            next.figures[total] =
                after ? Figure::of(*after, m_report.edition->figures.at(total).kind) : Figure();
    }
    QList<FigureEdit> changes;
    for (int figure = 0; figure < int(next.figures.size()); ++figure) {
        if (next.figures.at(figure) != m_report.figures.at(figure))
            changes += {figure, next.figures.at(figure)};
    }
    return changes;
}

void ReportDocument::swapFigures(QList<FigureEdit> &edits)
{
    QList<int> changed;
    changed.reserve(edits.size());
    for (FigureEdit &edit : edits) {
        std::swap(m_report.figures[edit.figure], edit.value);
        changed += edit.figure;
    }
    Q_EMIT figuresChanged(changed);
}

void ReportDocument::swapParagraphs(const QString &section, QStringList &paragraphs)
{
    std::swap(section == "preamble"_L1 ? m_report.preamble : m_report.sections[section], paragraphs);
    Q_EMIT paragraphsChanged(section);
}

void ReportDocument::swapHead(ReportHead &newHead)
{
    std::swap(m_report.year, newHead.year);
    std::swap(m_report.unit, newHead.unit);
    std::swap(m_report.title, newHead.title);
    std::swap(m_report.signature, newHead.signature);
    std::swap(m_report.page, newHead.page);
    Q_EMIT headChanged();
}

void ReportDocument::swapIgnored(QList<IgnoredFinding> &ignored)
{
    std::swap(m_report.ignored, ignored);
    Q_EMIT ignoredChanged();
}

void ReportDocument::swapReport(Report &report)
{
    std::swap(m_report, report);
    Q_EMIT replaced();
}

} // namespace nianbao
