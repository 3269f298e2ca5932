#pragma once

#include "models/checks/finding.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace nianbao {

class ReportDocument;

// Finds and replaces over all sections of the narrative.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ReportDocument *document, QWidget *parent = nullptr);

    void open();

Q_SIGNALS:
    void found(const Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int direction);
    void replaceCurrent();
    void replaceAll();
    void showCount();

    ReportDocument *m_document;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QLabel *m_count;
    int m_current = -1; // index among the occurrences
};

} // namespace nianbao
