#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace nianbao {

// The user guide beside the report: its pages at the left, one of them at the right.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    // Opens a page, at the first place that has the text where one is given.
    void openPage(const QString &page, const QString &text = {});
    QString currentPage() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showPage(int row);
    void layOutPage();

    QListWidget *m_list;
    QTextBrowser *m_browser;
};

} // namespace nianbao
