#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <utility>

namespace nianbao {

// A zip archive of these entries, in memory; empty where it could not be made.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries, const char *password = nullptr);

// A Word document with this in its body, and other parts by name.
QByteArray docxOf(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &parts = {});

// An OFD with these pages, each what its Content element holds, and other parts by name. What
// all pages have in common is said first; the list of pages may name them several times.
QByteArray ofdOf(const QList<QByteArray> &pages, const QList<std::pair<QByteArray, QByteArray>> &parts = {},
                 const QByteArray &common = {}, int times = 1);

// The archive with what `change` makes of each entry whose name begins so.
QByteArray changedEntries(const QByteArray &archive, const QByteArray &names,
                          const std::function<QByteArray(QByteArray)> &change);

} // namespace nianbao
