#pragma once

#include "models/checks/finding.h"
#include "models/report.h"

#include <QObject>
#include <QUndoStack>

namespace nianbao {

// All of a report that is neither a figure nor narrative.
struct ReportHead
{
    int year = 0;
    Unit unit;
    QString title;
    Signature signature;
    PageOptions page;

    friend bool operator==(const ReportHead &, const ReportHead &) = default;
};

// The report being edited. Every edit is one undo step, and says what it changed.
//
// Totals follow their parts: where the stated total was what its parts add up to,
// it stays so when a part changes; a total that was typed against the sum is kept.
class ReportDocument : public QObject
{
    Q_OBJECT

public:
    explicit ReportDocument(Report report, QObject *parent = nullptr);

    const Report &report() const { return m_report; }
    QUndoStack *undoStack() { return &m_undoStack; }

    // Another report, as opened: nothing to undo.
    void open(Report report);

    void setFigure(int figure, const Figure &value);
    // Several figures as one step named by text, such as a paste. A total that is
    // set to blank is filled in from its parts again.
    void setFigures(const QList<FigureEdit> &edits, const QString &text);

    // The report as it would be after that edit, totals included.
    Report drafted(const FigureEdit &edit) const;

    // Paragraphs of "preamble" or a narrative section. Edits with the same burst (a
    // run of typing) become one step; 0 never joins.
    void setParagraphs(const QString &section, const QStringList &paragraphs, int burst = 0);

    ReportHead head() const;
    void setHead(const ReportHead &head, int burst = 0);

    // The whole report exchanged as one step that can be undone, as an import does.
    void replaceReport(const Report &report, const QString &text);
    // The same report on the tables of another edition (see onEdition()); where it
    // cannot be moved there, it stays as it is.
    void setEdition(const EditionPtr &edition, int year);

    // The mends of findings, as one step.
    void apply(const QList<Fix> &fixes, const QString &text);

    // Lets a finding stand for that reason, or (reason empty) no longer.
    void setIgnored(const QList<Finding> &findings, const QString &reason);

    // A total that is what its parts add up to.
    bool isComputed(int figure) const;

Q_SIGNALS:
    void figuresChanged(const QList<int> &figures);
    void paragraphsChanged(const QString &section);
    void headChanged();
    void ignoredChanged();
    void replaced(); // everything may have changed, the edition too

private:
    class FiguresCommand;
    class ParagraphsCommand;
    class HeadCommand;
    class IgnoredCommand;
    class ReportCommand;

    QList<FigureEdit> withoutFollowers(const QList<FigureEdit> &edits) const;
    QList<FigureEdit> withTotals(const QList<FigureEdit> &edits) const;

    // Each puts the new state in and hands the old one back, so that undo and redo are the same.
    void swapFigures(QList<FigureEdit> &edits);
    void swapParagraphs(const QString &section, QStringList &paragraphs);
    void swapHead(ReportHead &head);
    void swapIgnored(QList<IgnoredFinding> &ignored);
    void swapReport(Report &report);

    Report m_report;
    QUndoStack m_undoStack;
};

} // namespace nianbao
