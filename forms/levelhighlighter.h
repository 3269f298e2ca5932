#pragma once

#include <QSyntaxHighlighter>

class QTextEdit;

namespace nianbao {

// Shows the headings of a text in the faces they are printed in (GB/T 9704-2012 7.3.3),
// and placeholders that stand for nothing as what they are.
class LevelHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit LevelHighlighter(QTextEdit *edit);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextEdit *m_edit;
};

} // namespace nianbao
