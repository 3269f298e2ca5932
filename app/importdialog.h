#pragma once

#include "app/readingplaces.h"

#include <QDialog>

class QListWidget;

namespace nianbao {

class PiecesView;

// What was read from someone else's document: the document on the left, the report
// recognised in it on the right, between them what was doubtful. A click on any of
// them lights the place in both. Nothing enters before it is taken over.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Reading &reading, const QString &fileName, QWidget *parent = nullptr);

    PiecesView *source() const { return m_source; }
    PiecesView *report() const { return m_report; }
    QListWidget *remarks() const { return m_list; }

private:
    QWidget *makeSummary(const QString &fileName);
    QWidget *makePane(const QString &caption, QWidget *content);
    QWidget *makeRemarks();
    void showRemark(int row);
    void showSourcePiece(const QString &key, int character);
    void showReportPiece(const QString &key);
    void light(QList<SourcePlace> source, const QStringList &report, const QColor &colour);

    Reading m_reading;
    ReadingPlaces m_places;
    PiecesView *m_source;
    PiecesView *m_report;
    QListWidget *m_list;
};

} // namespace nianbao
