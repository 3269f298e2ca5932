#pragma once

#include "models/checks/finding.h"
#include "models/reportdocument.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;

namespace nianbao {

class Desk;
class FigurePartsModel;

// The official tables with the county's sums. The figure under the cursor shows
// the units it comes from.
class SumPage : public QWidget
{
    Q_OBJECT

public:
    SumPage(const Desk *desk, const Editions *editions, QWidget *parent = nullptr);

    // Shows a figure of the county's edition with its parts.
    void goToFigure(int figure);
    FigurePartsModel *parts() const { return m_parts; }

Q_SIGNALS:
    void openRequested(const QString &file, const Place &place);

private:
    QWidget *makeParts();
    void rebuild();
    int firstTold() const;
    void showFigure(int figure);
    void openPart(const QModelIndex &index);

    const Desk *m_desk;
    ReportDocument m_county; // shown, never edited
    FigurePartsModel *m_parts;
    QTabWidget *m_tables;
    QLabel *m_title;
    QTableView *m_partsView;
};

} // namespace nianbao
