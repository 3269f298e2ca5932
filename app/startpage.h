#pragma once

#include "models/edition.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace nianbao {

class Composer;
class Faces;
class Paginator;
class ReportChecker;

// What one sees first: three ways in, and below them the reports opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Editions *editions, const ReportChecker *checker, QWidget *parent = nullptr);
    ~StartPage() override;

    // Reads the recent reports again; their pictures follow when there is time.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void continueRequested();
    void openRequested();
    void deskRequested();
    void pasteRequested();
    void reportChosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *addWay(class QLayout *row, const QString &iconName, const QString &text,
                        const QString &hint);
    QLayout *makeFoot();
    void addCard(const QString &path);
    void tellApart();
    void drawNextPicture();

    const Editions *m_editions;
    const ReportChecker *m_checker; // whose rules say what may go out
    QListWidget *m_cards;
    QWidget *m_recent;
    QTimer m_idle;
    std::unique_ptr<Faces> m_faces;
    std::unique_ptr<Paginator> m_paginator;
};

} // namespace nianbao
