#include "app/guidewindow.h"

#include "app/guide.h"
#include "app/windowsize.h"
#include "forms/ink.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

#include <numeric>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int ListWidth = 30 * Rhythm;

void layOutBlock(QTextCursor &cursor, const QFont &base)
{
    QTextBlockFormat format = cursor.blockFormat();
    const int level = format.headingLevel();
    format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level == 1 ? 0 : level > 1 ? 2.5 * Rhythm : Rhythm / 2.0);
    format.setBottomMargin(level > 0 ? Rhythm : Rhythm / 2.0);
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    QTextCharFormat heading;
    heading.setFontPointSize(base.pointSizeF() * (level == 1 ? 1.6 : 1.2));
    heading.setFontWeight(QFont::DemiBold);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(heading);
}

// Columns in proportion to the longest text in each.
QList<QTextLength> columnWidths(QTextTable *table)
{
    QList<int> longest(table->columns(), 6);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const int length = cell.lastCursorPosition().position() - cell.firstCursorPosition().position();
            longest[column] = std::max(longest.at(column), std::min(length, 36));
        }
    }
    const int all = std::accumulate(longest.begin(), longest.end(), 0);
    QList<QTextLength> widths;
    for (const int length : std::as_const(longest))
        widths += QTextLength(QTextLength::PercentageLength, 100.0 * length / all);
    return widths;
}

void layOutTable(QTextTable *table, const QPalette &palette)
{
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Ink::hairline(palette));
    format.setCellPadding(Rhythm / 2.0 + 2);
    format.setCellSpacing(0);
    format.setTopMargin(Rhythm);
    format.setBottomMargin(Rhythm);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columnWidths(table));
    table->setFormat(format);
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCell head = table->cellAt(0, column);
        QTextCharFormat cell = head.format();
        cell.setBackground(Ink::label(palette));
        head.setFormat(cell);
    }
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QListWidget)
    , m_browser(new QTextBrowser)
{
    setWindowTitle(tr("User guide"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list->setFixedWidth(ListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(Rhythm / 4);
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setSearchPaths({Guide::folder()});
    m_browser->setAccessibleName(tr("Page of the guide"));
    m_browser->document()->setDocumentMargin(3 * Rhythm);
    layout->addWidget(m_list);
    layout->addWidget(m_browser, 1);
    const QStringList pages = Guide::pages();
    for (const QString &page : pages) {
        auto *item = new QListWidgetItem(Guide::title(page), m_list);
        item->setData(Qt::UserRole, page);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.isRelative())
            openPage(url.fileName());
        else
            QDesktopServices::openUrl(url);
    });
    resizeWithin(this, QSize(120 * Rhythm, 90 * Rhythm));
    m_list->setCurrentRow(0);
}

GuideWindow *GuideWindow::of(QWidget *window)
{
    auto *guide = window->findChild<GuideWindow *>(QString(), Qt::FindDirectChildrenOnly);
    return guide ? guide : new GuideWindow(window);
}

void GuideWindow::present(const QString &page, const QString &text)
{
    openPage(page, text);
    show();
    raise();
    activateWindow();
}

QString GuideWindow::currentPage() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void GuideWindow::openPage(const QString &page, const QString &text)
{
    const int row = int(Guide::pages().indexOf(page));
    if (row >= 0)
        m_list->setCurrentRow(row);
    const QTextCursor found = text.isEmpty() ? QTextCursor() : m_browser->document()->find(text);
    if (found.isNull())
        return;
    m_browser->setTextCursor(found);
    const int top = m_browser->cursorRect().top();
    m_browser->verticalScrollBar()->setValue(m_browser->verticalScrollBar()->value() + top - 4 * Rhythm);
}

void GuideWindow::showPage(int row)
{
    if (row < 0)
        return;
    m_browser->setMarkdown(Guide::markdown(currentPage()));
    layOutPage();
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->verticalScrollBar()->setValue(0);
}

// Markdown says what things are; here is how they look, and images no wider than the page.
void GuideWindow::layOutPage()
{
    QTextDocument *document = m_browser->document();
    const int width = m_browser->viewport()->width() - 6 * Rhythm;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        layOutBlock(cursor, font());
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat image = it.fragment().charFormat().toImageFormat();
            if (!image.isValid())
                continue;
            const QSize size = QImageReader(Guide::folder() + image.name()).size();
            image.setWidth(std::min(width, size.width()));
            QTextCursor over(block);
            over.setPosition(it.fragment().position());
            over.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            over.setCharFormat(image);
            QTextBlockFormat tight = block.blockFormat();
            tight.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
            over.setBlockFormat(tight);
            break; // the block has changed
        }
    }
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            layOutTable(table, palette());
    }
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GuideWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutPage();
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOutPage();
}

} // namespace nianbao
