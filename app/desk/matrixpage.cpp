#include "app/desk/matrixpage.h"

#include "app/county/desk.h"
#include "app/county/rulematrixmodel.h"
#include "app/desk/deskdelegates.h"
#include "app/onenter.h"
#include "forms/ink.h"

#include <QHeaderView>

#include <algorithm>

namespace nianbao {

MatrixPage::MatrixPage(const Desk *desk, QWidget *parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(new RuleMatrixModel(desk, this))
{
    setModel(m_model);
    setItemDelegate(new MatrixDelegate(this));
    setAccessibleName(tr("Units and rules"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    const int letter = fontMetrics().horizontalAdvance(u'字');
    // The rules' titles are written over several lines.
    horizontalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignBottom |
                                            Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setDefaultSectionSize(9 * letter);
    horizontalHeader()->setFixedHeight(5 * fontMetrics().lineSpacing() + Rhythm);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setFixedWidth(15 * letter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Rhythm);
    connect(this, &QTableView::doubleClicked, this, &MatrixPage::open);
    onEnter(this, [this] { open(currentIndex()); });
}

// At the first finding of that rule.
void MatrixPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const DeskEntry &entry = m_desk->entries().at(m_model->entryOf(index.row()));
    const QList<Finding> &findings = entry.result.findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == m_model->ruleOf(index.column());
    });
    if (found != findings.end())
        Q_EMIT openRequested(entry.file, found->where);
}

} // namespace nianbao
