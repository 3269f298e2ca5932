#pragma once

#include "readers/source.h"

#include <QHash>
#include <QList>
#include <QString>

namespace nianbao {

class Vocabulary;

// A line that may be the heading of a section.
struct HeadingRead
{
    QString sectionId{};
    int block = 0;  // first of its blocks
    int blocks = 1; // a heading may be broken over two lines; 0 where it is the first row of a grid
    double score = 0;
    bool ownNumeral = false;  // carries the section's own number
    QString text{};           // as written, without marks of the text format
    qsizetype restLength = 0; // of what follows it in the same paragraph, at its end
};

// The text of a heading without what a text format marks it with: # and **.
QString withoutMarks(const QString &text);

// What section a line is the heading of; a score of 0 where of none.
HeadingRead headingOf(const QString &line, const Vocabulary &vocabulary);

// Every line that may be a section's heading, best reading first where it may be several.
QList<HeadingRead> findHeadings(const SourceDocument &document, const Vocabulary &vocabulary);

} // namespace nianbao
