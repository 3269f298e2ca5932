#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace nianbao {

struct Part;

// The user guide: pages of Markdown inside the program, which stand in docs/guide too.
namespace Guide {

// The names of the pages in order: 04-tables.md.
QStringList pages();
QString title(const QString &page);
// Ready to be shown; links and images are relative to folder().
QString markdown(const QString &page);
QString folder();
// The page that tells about a part of the report.
QString pageOf(const Part &part);
// The page that tells about a dialog or window, else about the one it stands over,
// else the first.
QString pageOf(const QWidget *window);

} // namespace Guide

} // namespace nianbao
