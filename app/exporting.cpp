#include "app/exporting.h"

#include "app/messages.h"
#include "models/commitfile.h"
#include "models/report.h"
#include "models/reportfile.h"
#include "render/composer.h"
#include "render/format.h"
#include "render/pagepainter.h"
#include "render/pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Result<void> exportReport(const Report &report, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats) {
        if (format.id != suffix)
            continue;
        const Result<std::unique_ptr<DocumentWriter>> writer = format.make({});
        if (!writer)
            return writer.error();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{file.errorString()};
        const QByteArray data = format.carriesReport ? reportToJson(report) : QByteArray();
        if (Result<void> written = (*writer)->write(Composer().compose(report), data, file); !written)
            return written;
        return commitFile(file);
    }
    return Error{ExportTexts::tr("There is no form of export called “%1”.").arg(suffix)};
}

QString exportChosen(const Report &report, const QString &folder, QWidget *window)
{
    const QList<ExportFormat> formats = exportFormats();
    QStringList filters;
    for (const ExportFormat &format : formats)
        filters += u"%1 (*.%2)"_s.arg(format.name, format.id);
    QString filter = filters.first();
    const QString name = report.effectiveTitle().remove(u'/');
    QString path = QFileDialog::getSaveFileName(window, ExportTexts::tr("Export the report"),
                                                QDir(folder).filePath(name + u'.' + formats.first().id),
                                                filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return {};
    // The name may still end in another form's suffix after the form was chosen.
    const QString chosen = formats.at(filters.indexOf(filter)).id;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool known = std::any_of(formats.begin(), formats.end(),
                                   [&](const ExportFormat &format) { return format.id == suffix; });
    if (known && suffix != chosen)
        path.chop(suffix.size() + 1);
    if (suffix != chosen)
        path += u'.' + chosen;
    if (const Result<void> done = exportReport(report, path); !done) {
        tellFailure(window, ExportTexts::tr("“%1” cannot be written.").arg(QFileInfo(path).fileName()),
                    done.error().message);
        return {};
    }
    return path;
}

void printChosen(const LaidOutDocument &pages, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(pages.title);
    QPrintDialog dialog(&printer, window);
    dialog.setMinMax(1, int(pages.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter;
    if (!painter.begin(&printer)) {
        tellFailure(window, ExportTexts::tr("The report cannot be printed."),
                    ExportTexts::tr("The printer does not take the pages. Check that it is switched on."));
        return;
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? printer.toPage() : int(pages.pages.size());
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        paintPage(painter, pages.pages.at(page - 1), printer.resolution() / 72.0);
    }
}

} // namespace nianbao
