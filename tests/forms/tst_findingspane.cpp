#include "forms/findingdetail.h"
#include "forms/findingspane.h"
#include "forms/findingsview.h"
#include "forms/ignoredialog.h"
#include "models/findingsmodel.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"
#include "support/randomreport.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestFindingsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsUnderParts();
    void keysWalkAndOpen();
    void showsWhatIsAskedFor();
    void mendIsSeenFirstAndIsOneStep();
    void mendsAllOfARule();
    void theNextFindingFollows();
    void keysMendNothingUnseen();
    void aDoubleClickMendsOnce_data();
    void aDoubleClickMendsOnce();
    void whatHidesFindingsIsSeen();
    void ignoresForAReasonOnly();
    void foldedHeadingsStayFolded();
    void aCountysPackIsNamed();

private:
    // What is shown, a line a row: headings, and below them the rules.
    QStringList shown() const;
    QString detail() const;
    QPushButton *button(const QString &text) const;
    void choose(const QString &rule) const;

    const Editions m_editions = Editions::standard();
    std::unique_ptr<ReportDocument> m_document;
    std::unique_ptr<ReportChecker> m_checker;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<FindingsPane> m_pane;
};

void TestFindingsPane::init()
{
    Report report = cleanReport(m_editions.find(u"2021"), 2025);
    report.figures[report.edition->figure(u"disputes", u"reconsideration", u"total")] = Figure::count(2);
    report.figures[report.edition->figure(u"disclosure", u"licensing", u"decisions")] = {};
    report.sections[u"overview"_s] += u"全年收到政府信息公开申请5件，，均已办结。"_s;
    report.sections[u"problems"_s] += u"有的栏目更新不及时，，有待改进。"_s;
    m_document = std::make_unique<ReportDocument>(report);
    m_checker = std::make_unique<ReportChecker>(m_document.get(), RulePack::national(u"zh_CN"_s));
    m_model = std::make_unique<FindingsModel>(m_checker.get());
    m_pane = std::make_unique<FindingsPane>(m_model.get(), m_document.get());
    m_pane->resize(1200, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestFindingsPane::cleanup()
{
    m_pane.reset();
    m_model.reset();
    m_checker.reset();
    m_document.reset();
}

QStringList TestFindingsPane::shown() const
{
    QStringList lines;
    const QAbstractItemModel *model = m_pane->view()->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex heading = model->index(group, 0);
        lines += heading.data().toString() + u' ' + heading.data(FindingsModel::SizeRole).toString();
        if (!m_pane->view()->isExpanded(heading))
            continue;
        for (int row = 0; row < model->rowCount(heading); ++row)
            lines += u"  "_s + model->index(row, 0, heading).data(FindingsModel::RuleRole).toString();
    }
    return lines;
}

QString TestFindingsPane::detail() const
{
    QStringList texts;
    const QList<QLabel *> labels = m_pane->findChild<FindingDetail *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

QPushButton *TestFindingsPane::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_pane->findChild<FindingDetail *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&').contains(text))
            return button;
    }
    return nullptr;
}

void TestFindingsPane::choose(const QString &rule) const
{
    for (int i = 0; i < m_model->rows().size(); ++i) {
        m_pane->step(1);
        if (m_model->findings(m_pane->view()->current()).first().rule == rule)
            return;
    }
    qFatal("no such finding");
}

void TestFindingsPane::listsUnderParts()
{
    const RulePack &rules = m_checker->rules();
    const auto title = [&rules](const QString &rule) { return u"  "_s + rules.find(rule)->title; };
    QCOMPARE(shown(), (QStringList{u"四、复议和诉讼 1"_s, title(u"disputes.total"_s), u"二、主动公开 1"_s,
                                   title(u"figures.blank"_s), u"一、总体情况 2"_s,
                                   title(u"narrative.applications"_s), title(u"text.punctuation"_s),
                                   u"五、问题和改进 1"_s, title(u"text.punctuation"_s)}));
}

void TestFindingsPane::keysWalkAndOpen()
{
    QSignalSpy chosen(m_pane.get(), &FindingsPane::chosen);
    m_pane->view()->setFocus();
    QTest::keyClick(m_pane->view(), Qt::Key_Home);
    QTest::keyClick(m_pane->view(), Qt::Key_Down);
    QVERIFY(detail().contains(u"总计 2 ≠"));
    QVERIFY(detail().contains(m_checker->rules().find(u"disputes.total"_s)->title));
    QVERIFY(detail().contains(m_checker->rules().find(u"disputes.total"_s)->explanation));
    QVERIFY(detail().contains(u"国办公开办函〔2021〕30号（disputes.total）") ||
            detail().contains(u"国办公开办函〔2021〕30号 (disputes.total)"));
    QCOMPARE(chosen.size(), 0); // walking looks, Enter goes
    QTest::keyClick(m_pane->view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(m_pane->view(), Qt::Key_Left); // to its heading, then folds it
    QTest::keyClick(m_pane->view(), Qt::Key_Left);
    QCOMPARE(shown().at(1), u"二、主动公开 1"_s);
}

void TestFindingsPane::showsWhatIsAskedFor()
{
    const QList<QToolButton *> severities = m_pane->findChildren<QToolButton *>();
    severities.at(0)->click(); // errors
    QCOMPARE(shown().first(), u"一、总体情况 2"_s);
    severities.at(2)->click(); // advice
    QCOMPARE(shown().size(), 2);
    severities.at(0)->click();
    severities.at(2)->click();
    QCOMPARE(shown().size(), 9);
    m_pane->view()->setWords(u"重复"_s);
    QCOMPARE(shown().size(), 4);
    m_pane->view()->setWords(u"问题和改进"_s); // a part's name shows what it has
    QCOMPARE(shown().size(), 2);
    m_pane->step(1);
    m_pane->step(1);
    QCOMPARE(m_model->findings(m_pane->view()->current()).first().where.section, u"problems"_s);
    m_pane->view()->setWords({});
    QCOMPARE(shown().size(), 9);
}

void TestFindingsPane::mendIsSeenFirstAndIsOneStep()
{
    choose(u"text.punctuation"_s);
    QVERIFY2(detail().contains(u"…信息公开申请5件，，均已办结。  →  …"), qPrintable(detail()));
    QVERIFY(detail().contains(u"申请5件，均已办结。"));
    QVERIFY(
        m_pane->view()->current().data(Qt::ToolTipRole).toString().contains(u"  →  ")); // by the button too
    choose(u"figures.blank"_s);
    QVERIFY(detail().contains(u"  →  0"));
    QTest::mouseClick(button(u"填 0"_s), Qt::LeftButton);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->report().figure(u"disclosure", u"licensing", u"decisions"), Figure::count(0));
}

void TestFindingsPane::mendsAllOfARule()
{
    choose(u"text.punctuation"_s);
    QPushButton *all = button(u"2"_s);
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(!shown().join(u' ').contains(m_checker->rules().find(u"text.punctuation"_s)->title));
    choose(u"disputes.total"_s);
    QVERIFY(!button(u"2 "_s)); // one of its kind: no such button
    m_document->undoStack()->undo();
    QCOMPARE(shown().size(), 9);
}

void TestFindingsPane::theNextFindingFollows()
{
    m_pane->step(1);
    QSignalSpy chosen(m_pane.get(), &FindingsPane::chosen);
    m_pane->mendCurrent();
    QCOMPARE(m_model->findings(m_pane->view()->current()).first().rule, u"figures.blank"_s);
    QVERIFY(detail().contains(u"没有填写"));
    m_document->setFigure(0, Figure::count(1)); // an edit elsewhere: the same one stays
    QCOMPARE(m_model->findings(m_pane->view()->current()).first().rule, u"figures.blank"_s);
    QCOMPARE(chosen.size(), 0);
}

// The finding below is the next one, though its part moves in the list; the key that
// mended goes there first.
void TestFindingsPane::keysMendNothingUnseen()
{
    const Edition &edition = *m_document->report().edition;
    m_document->setFigure(edition.figure(u"applications", u"received", u"total"), Figure::count(9));
    m_document->setFigure(edition.figure(u"applications", u"received", u"others"), {});
    QSignalSpy chosen(m_pane.get(), &FindingsPane::chosen);
    choose(u"disputes.total"_s);
    const auto below = [this] {
        const QTreeView *view = m_pane->view();
        return view->indexBelow(view->indexBelow(view->currentIndex())); // over the heading
    };
    const QString next = below().data(FindingsModel::RuleRole).toString();
    const int steps = m_document->undoStack()->count();
    chosen.clear();
    m_pane->mendCurrent();
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    QCOMPARE(m_pane->view()->current().data(FindingsModel::RuleRole).toString(), next);
    QCOMPARE(chosen.size(), 0);
    m_pane->mendCurrent();
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    QCOMPARE(chosen.size(), 1);
}

void TestFindingsPane::aDoubleClickMendsOnce_data()
{
    QTest::addColumn<bool>("inRow");
    QTest::newRow("the row's button") << true;
    QTest::newRow("the button beside") << false;
}

// The second click comes when the next finding stands under the mouse.
void TestFindingsPane::aDoubleClickMendsOnce()
{
    QFETCH(bool, inRow);
    for (const char *row : {"litigation_direct", "litigation_after_reconsideration"}) {
        const int total =
            m_document->report().edition->figure(u"disputes", QLatin1StringView(row).toString(), u"total");
        QVERIFY(total >= 0);
        m_document->setFigure(total, Figure::count(5));
    }
    choose(u"disputes.total"_s);
    const int before = m_document->undoStack()->count();
    QWidget *target = m_pane->view()->viewport();
    const QRect row = m_pane->view()->visualRect(m_pane->view()->currentIndex());
    QPoint at(row.right() - 40, row.center().y());
    if (!inRow) {
        target = m_pane->findChild<FindingDetail *>()->findChild<QPushButton *>();
        at = target->rect().center();
    }
    QTest::mouseClick(target, Qt::LeftButton, {}, at);
    QTRY_COMPARE(m_document->undoStack()->count(), before + 1);
    for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, target->mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(target, &event);
    }
    QCoreApplication::processEvents();
    QCOMPARE(m_document->undoStack()->count(), before + 1);
}

void TestFindingsPane::whatHidesFindingsIsSeen()
{
    const auto blank = [this](const QString &table, const QString &row, const QString &column) {
        m_document->setFigure(m_document->report().edition->figure(table, row, column), {});
    };
    auto *filter = m_pane->findChild<QLineEdit *>();
    blank(u"applications"_s, u"granted"_s, u"others"_s);
    blank(u"disputes"_s, u"reconsideration"_s, u"upheld"_s);
    QVERIFY2(filter->isVisible(), qPrintable(QString::number(m_model->rows().size())));
    filter->setText(u"重复"_s);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    m_pane->step(1);
    m_pane->mendCurrent();
    QVERIFY(m_model->rows().size() <= 5);
    QVERIFY(filter->isVisible());
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    m_document->setFigure(0, {});
    QVERIFY(!filter->isVisible());

    QToolButton *errors = m_pane->findChildren<QToolButton *>().first();
    errors->click();
    const Edition &edition = *m_document->report().edition;
    m_document->setFigure(edition.figure(u"disputes", u"reconsideration", u"total"), Figure::count(0));
    QCOMPARE(m_model->tally().errors, 0);
    QVERIFY(errors->isVisible()); // it hides the blanks as well
    errors->click();
    QVERIFY(!errors->isVisible());
}

void TestFindingsPane::ignoresForAReasonOnly()
{
    const auto answer = [](const QString &reason) {
        QTimer::singleShot(0, [reason] {
            auto *dialog = qobject_cast<IgnoreDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const auto close = qScopeGuard([dialog] {
                if (dialog->isVisible()) // a check failed
                    dialog->reject();
            });
            QPushButton *ignore = nullptr;
            const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
            for (QPushButton *each : buttons) {
                if (each->text() == IgnoreDialog::tr("&Ignore"))
                    ignore = each;
            }
            QVERIFY(!ignore->isEnabled());
            QWidget *focus = dialog->focusWidget();
            QTest::keyClicks(focus, u"  "_s);
            QVERIFY(!ignore->isEnabled());
            QTest::keyClicks(focus, reason);
            if (reason.isEmpty())
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                QTest::keyClick(ignore, Qt::Key_Space);
        });
    };
    choose(u"narrative.applications"_s);
    answer({});
    m_pane->ignoreCurrent();
    QCOMPARE(m_document->undoStack()->count(), 0);
    answer(u"joint request"_s);
    m_pane->ignoreCurrent();
    QCOMPARE(m_document->report().ignored.size(), 1);
    QCOMPARE(m_document->report().ignored.first().reason, u"joint request"_s);
    QCOMPARE(m_model->tally().warnings, 0);
    // Folded at the end; opened it shows the reason and the way back.
    QVERIFY(shown().last().startsWith(FindingsModel::tr("Ignored with a reason")));
    m_pane->view()->setFocus();
    QTest::keyClick(m_pane->view(), Qt::Key_End);
    QTest::keyClick(m_pane->view(), Qt::Key_Right);
    QTest::keyClick(m_pane->view(), Qt::Key_Down);
    QVERIFY(detail().contains(u"joint request"));
    m_document->setFigure(0, Figure::count(1)); // an edit elsewhere leaves it open
    QVERIFY(detail().contains(u"joint request"));
    m_document->undoStack()->undo();
    QTest::mouseClick(button(FindingDetail::tr("&Take up again").remove(u'&')), Qt::LeftButton);
    QVERIFY(m_document->report().ignored.isEmpty());
    QCOMPARE(shown().size(), 9);
    // Figures not filled in are no matter of reasons.
    choose(u"figures.blank"_s);
    QVERIFY(!button(FindingDetail::tr("&Ignore…").remove(u'&')));
    QSignalSpy told(m_pane.get(), &FindingsPane::told);
    m_pane->ignoreCurrent();
    QVERIFY(m_document->report().ignored.isEmpty());
    QCOMPARE(told.size(), 1); // why not
}

void TestFindingsPane::foldedHeadingsStayFolded()
{
    m_pane->view()->collapse(m_pane->view()->model()->index(2, 0));
    QCOMPARE(shown().size(), 7);
    m_document->setFigure(m_document->report().edition->figure(u"disclosure", u"penalties", u"decisions"),
                          {});
    QCOMPARE(shown().size(), 7);
    QCOMPARE(shown().at(4), u"一、总体情况 2"_s);
}

void TestFindingsPane::aCountysPackIsNamed()
{
    choose(u"narrative.applications"_s);
    QVERIFY(!detail().contains(u"甲县"));
    const Result<RulePack> pack = m_checker->rules().withPack(
        R"({"format": "nianbao-rules", "version": 1, "name": "甲县要求", "basis": "甲政办〔2025〕1号",
            "rules": [{"id": "narrative.applications", "severity": "error"}]})");
    QVERIFY(pack);
    m_checker->setRules(*pack);
    choose(u"narrative.applications"_s);
    QVERIFY(detail().contains(u"甲县要求"));
    QVERIFY(detail().contains(u"甲政办〔2025〕1号"));
    choose(u"disputes.total"_s);
    QVERIFY(!detail().contains(u"甲县"));
}

QTEST_MAIN(TestFindingsPane)
#include "tst_findingspane.moc"
