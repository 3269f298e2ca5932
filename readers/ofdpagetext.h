#pragma once

#include "readers/pagelines.h"
#include "readers/pagerules.h"

#include <QByteArray>
#include <QStringList>

namespace nianbao {

// What one page's Content.xml of an OFD says.
struct OfdPageText
{
    QList<PlacedText> texts;
    PageRules rules;
    double height = 0;     // points; 0 where the page leaves it to the document
    QStringList templates; // ids, in their order
    QString error;         // one sentence; empty where all is well
};

OfdPageText readOfdPage(const QByteArray &xml);

// The height of a box "x y width height" in millimetres, in points; 0 where it is none.
double ofdBoxHeight(const QString &box);

} // namespace nianbao
