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
    // The guide of a window, made when it is first asked for. A dialog keeps all
    // windows from being used but its own; its guide goes with it.
    static GuideWindow *of(QWidget *window);

    explicit GuideWindow(QWidget *parent = nullptr);

    // Comes to the front with that.
    void present(const QString &page, const QString &text = {});
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
