#include "app/exporting.h"

#include "app/messages.h"
#include "render/composer.h"
#include "render/htmlwriter.h"
#include "render/pagepainter.h"
#include "render/pages.h"
#include "render/textwriter.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

void copyForSite(const Report &report)
{
    const BlockDocument document = Composer().compose(report);
    auto *data = new QMimeData;
    data->setHtml(HtmlWriter().forPasting(document));
    data->setText(TextWriter().textOf(document));
    QGuiApplication::clipboard()->setMimeData(data);
}

void printChosen(const LaidOutDocument &pages, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, window);
    dialog.setMinMax(1, int(pages.pages.size()));
    if (dialog.exec() == QDialog::Accepted && !printPages(pages, printer))
        tellFailure(window, ExportTexts::tr("The report cannot be printed."),
                    ExportTexts::tr("The printer does not take the pages. Check that it is switched on."));
}

bool printPages(const LaidOutDocument &pages, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(pages.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), int(pages.pages.size())) : int(pages.pages.size());
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        paintPage(painter, pages.pages.at(page - 1), printer.resolution() / 72.0);
    }
    return painter.end();
}

} // namespace nianbao
