#pragma once

#include <QString>

namespace nianbao::test {

// A file of a package from npm: in $NIANBAO_NODE_MODULES, else in
// tests/tools/node_modules. Empty where it is not installed.
QString nodeModule(const QString &path);

// A web page's document as text after its scripts have run in headless
// Chromium. Empty where there is no Chromium or it failed.
QString dumpedPage(const QString &file);

// What an element with this id holds in such a text, unescaped.
QString dumpedText(const QString &page, const QString &id);

} // namespace nianbao::test
