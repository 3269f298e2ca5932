#pragma once

#include "models/checks/finding.h"

#include <QWidget>

#include <optional>

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
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void step(int direction);
    QList<Place> places() const;
    void replaceCurrent();
    void replaceAll();
    void showCount();

    ReportDocument *m_document;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QLabel *m_count;
    std::optional<Place> m_found; // that was shown last
};

} // namespace nianbao
