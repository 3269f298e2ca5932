#include "forms/aspectguide.h"
#include "forms/findbar.h"
#include "forms/narrativeform.h"
#include "forms/paragraphedit.h"
#include "forms/signatureform.h"
#include "forms/startersdialog.h"
#include "forms/unitform.h"
#include "models/placeholders.h"
#include "models/reportdocument.h"
#include "models/starters.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestNarrativeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void cleansPastedText_data();
    void cleansPastedText();
    void typingStoresParagraphs();
    void undoPutsTheTextBack();
    void sentencesAreStepsOfTheirOwn();
    void noLineBreaksInsideParagraphs();
    void paragraphsLookAlike_data();
    void paragraphsLookAlike();
    void enterGoesOnNumbering_data();
    void enterGoesOnNumbering();
    void figuresArePutIn();
    void figuresFollowTheTables();
    void figureMenusAreMadeAnew();
    void lastYearStandsBeside();
    void missingAspectsAreBegun();
    void startersAreTheOffices();
    void startersNameTheirFigures();
    void findsOverAllSections();
    void replacesEachPlaceOnce();
    void replacesOnlyWhatWasFound();
    void goesToFindings();
    void findingsAreToldWhereTheyStand();
    void lengthIsToldBesideItsLimits_data();
    void lengthIsToldBesideItsLimits();
    void readsDates_data();
    void readsDates();
    void unitFieldsReachTheReport();
    void formsDoNotShareAStep();
    void formsGoAwayQuietly();
    void yearsOutOfRangeAreShownAsTheyAre_data();
    void yearsOutOfRangeAreShownAsTheyAre();
    void yearBringsItsTables();
    void yearOfAFilledReportOnlyOffers();

private:
    template<typename Form, typename... Arguments>
    std::unique_ptr<Form> shown(Arguments... arguments)
    {
        auto form = std::make_unique<Form>(arguments...);
        form->resize(800, 600);
        form->show();
        form->activateWindow();
        return QTest::qWaitForWindowActive(form.get()) ? std::move(form) : nullptr;
    }
    Part part(const QString &section) const
    {
        for (const Part &part : partsOf(*m_document->report().edition)) {
            if (part.section == section)
                return part;
        }
        return {};
    }

    const Editions m_editions = Editions::standard();
    std::unique_ptr<ReportDocument> m_document;
};

void TestNarrativeForm::init()
{
    m_document = std::make_unique<ReportDocument>(Report(m_editions.find(u"2021"), 2025));
}

void TestNarrativeForm::cleanup()
{
    m_document.reset();
}

void TestNarrativeForm::cleansPastedText_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"全年公开12条。"_s << u"全年公开12条。"_s;
    QTest::newRow("indents of spaces")
        << u"　　一是公开。\r\n　　二是回应。"_s << u"一是公开。\n二是回应。"_s;
    QTest::newRow("empty lines") << u"甲\n\n\n乙\n"_s << u"甲\n乙"_s;
    QTest::newRow("line separators") << u"甲\u2028乙\u2029丙"_s << u"甲\n乙\n丙"_s;
    QTest::newRow("hidden characters") << u"信\u200b息\ufeff公\u00ad开"_s << u"信息公开"_s;
    QTest::newRow("tabs and hard spaces") << u"收到\t5\u00a0 件"_s << u"收到 5 件"_s;
    QTest::newRow("nothing") << u" \n "_s << u""_s;
}

void TestNarrativeForm::cleansPastedText()
{
    QFETCH(QString, pasted);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(pasted), clean);
}

void TestNarrativeForm::typingStoresParagraphs()
{
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->goTo({});
    QWidget *editor = QApplication::focusWidget();
    QCOMPARE(editor, form->editor());
    QTest::keyClicks(editor, u"One"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, u"Two"_s);
    QCOMPARE(m_document->report().paragraphs(u"others"_s), (QStringList{u"One"_s, u"Two"_s}));
    QGuiApplication::clipboard()->setText(u"　　三\r\n\r\n四"_s);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->report().paragraphs(u"others"_s), (QStringList{u"One"_s, u"Two三"_s, u"四"_s}));
    QCOMPARE(characterCount(m_document->report().paragraphs(u"others"_s)), 8);
}

void TestNarrativeForm::undoPutsTheTextBack()
{
    m_document->setParagraphs(u"others"_s, {u"无。"_s});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->goTo({});
    QTest::keyClick(form->editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(form->editor(), u"abc"_s);
    QCOMPARE(m_document->undoStack()->count(), 2); // one run of typing is one step
    m_document->undoStack()->undo();
    QCOMPARE(form->editor()->toPlainText(), u"无。"_s);
    QCOMPARE(m_document->undoStack()->count(), 2); // putting text back is no edit
    m_document->undoStack()->redo();
    QCOMPARE(form->editor()->toPlainText(), u"无。abc"_s);
    m_document->open(Report(m_editions.find(u"2021"), 2025));
    QCOMPARE(form->editor()->toPlainText(), QString());
}

// A long run of typing is taken back by sentences, not as a whole.
void TestNarrativeForm::sentencesAreStepsOfTheirOwn()
{
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->goTo({});
    const QStringList committed{u"甲"_s, u"乙。"_s, u"丙"_s, u"丁"_s};
    for (const QString &words : committed) { // as an input method does it
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(form->editor(), &event);
    }
    QTest::keyClick(form->editor(), Qt::Key_Return);
    QTest::keyClicks(form->editor(), u"x"_s);
    const auto undone = [this] {
        m_document->undoStack()->undo();
        return m_document->report().paragraphs(u"others"_s);
    };
    QCOMPARE(undone(), QStringList{u"甲乙。丙丁"_s});
    QCOMPARE(undone(), QStringList{u"甲乙。"_s});
    QCOMPARE(undone(), QStringList());
}

// A paragraph is one line of text, however it is typed.
void TestNarrativeForm::noLineBreaksInsideParagraphs()
{
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->goTo({});
    QTest::keyClicks(form->editor(), u"1.one"_s);
    QTest::keyClick(form->editor(), Qt::Key_Return, Qt::ShiftModifier); // without the next number
    QTest::keyClicks(form->editor(), u"two"_s);
    QCOMPARE(m_document->report().paragraphs(u"others"_s), (QStringList{u"1.one"_s, u"two"_s}));
}

void TestNarrativeForm::paragraphsLookAlike_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QList<int>>("keys");
    QTest::newRow("typed into nothing") << QStringList() << QList<int>{Qt::Key_X};
    QTest::newRow("after an empty one")
        << QStringList{u"甲。"_s} << QList<int>{Qt::Key_Return, Qt::Key_Return, Qt::Key_X};
    QTest::newRow("anew") << QStringList{u"甲。"_s, u"乙。"_s} << QList<int>{Qt::Key_Backspace, Qt::Key_X};
    QTest::newRow("pasted anew") << QStringList{u"甲。"_s, u"乙。"_s}
                                 << QList<int>{Qt::Key_Backspace, Qt::Key_V};
    QTest::newRow("taken back by the key")
        << QStringList{u"甲。"_s} << QList<int>{Qt::Key_Return,    Qt::Key_Backspace, Qt::Key_Backspace,
                                                Qt::Key_Backspace, Qt::Key_Backspace, Qt::Key_X};
}

// Two characters in and widely spaced, however they came to be.
void TestNarrativeForm::paragraphsLookAlike()
{
    QFETCH(QStringList, before);
    QFETCH(QList<int>, keys);
    m_document->setParagraphs(u"others"_s, before);
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->goTo({});
    QGuiApplication::clipboard()->setText(u"一\n二"_s);
    const bool isAnew = before.size() > 1;
    QTest::keyClick(form->editor(), isAnew ? Qt::Key_A : Qt::Key_End, Qt::ControlModifier);
    for (const int key : keys) {
        if (key == Qt::Key_X)
            QTest::keyClicks(form->editor(), u"x"_s);
        else
            QTest::keyClick(form->editor(), Qt::Key(key),
                            key == Qt::Key_V ? Qt::ControlModifier : Qt::NoModifier);
    }
    QVERIFY(!form->editor()->paragraphs().isEmpty());
    const QTextDocument *text = form->editor()->document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        QVERIFY2(block.blockFormat().textIndent() > 10, qPrintable(block.text()));
        QCOMPARE(block.blockFormat().lineHeight(), 150.0);
    }
}

void TestNarrativeForm::enterGoesOnNumbering_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after"); // Enter and x
    QTest::newRow("plain") << u"全年平稳。"_s << u"全年平稳。\nx"_s;
    QTest::newRow("numbered text") << u"1.健全目录。修订本镇目录。"_s << u"1.健全目录。修订本镇目录。\n2.x"_s;
    QTest::newRow("Chinese numerals")
        << u"（九）平台。设立公开专区。"_s << u"（九）平台。设立公开专区。\n（十）x"_s;
    QTest::newRow("a heading alone has text below it")
        << u"（一）主动公开情况"_s << u"（一）主动公开情况\nx"_s;
    QTest::newRow("an item of one sentence") << u"1.第一项工作抓好了。"_s << u"1.第一项工作抓好了。\n2.x"_s;
    QTest::newRow("a number alone is taken away") << u"3."_s << u"x"_s;
}

void TestNarrativeForm::enterGoesOnNumbering()
{
    QFETCH(QString, text);
    QFETCH(QString, after);
    m_document->setParagraphs(u"others"_s, {text});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->goTo({});
    QTest::keyClick(form->editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(form->editor(), Qt::Key_Return);
    QTest::keyClicks(form->editor(), u"x"_s);
    QCOMPARE(form->editor()->toPlainText(), after);
}

void TestNarrativeForm::figuresArePutIn()
{
    m_document->setFigure(m_document->report().edition->figure(u"applications", u"received", u"total"),
                          Figure::count(12));
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    auto *menu = form->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    QAction *total = nullptr;
    const QList<QAction *> actions = menu->actions().at(1)->menu()->actions().first()->menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == u"总计\t12"_s)
            total = action;
    }
    QVERIFY(total);
    total->trigger();
    QCOMPARE(m_document->report().paragraphs(u"others"_s), QStringList{u"{{applications.received.total}}"_s});
    QCOMPARE(form->editor()->placeholderAtCursor(), u"{{applications.received.total}}"_s);

    // It is one thing in the text, shown as its value, and other programs get the value.
    QTest::keyClicks(form->editor(), u"x"_s);
    QCOMPARE(m_document->report().paragraphs(u"others"_s),
             QStringList{u"{{applications.received.total}}x"_s});
    QCOMPARE(form->editor()->document()->characterCount(), 3);
    form->editor()->selectAll();
    form->editor()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"12x"_s);
    form->editor()->moveCursor(QTextCursor::End);
    form->editor()->paste();
    QCOMPARE(m_document->report().paragraphs(u"others"_s),
             QStringList{u"{{applications.received.total}}x{{applications.received.total}}x"_s});
    QTest::keyClick(form->editor(), Qt::Key_Home);
    QTest::keyClick(form->editor(), Qt::Key_Delete);
    QCOMPARE(m_document->report().paragraphs(u"others"_s),
             QStringList{u"x{{applications.received.total}}x"_s});
    // Findings count the characters of the paragraph as it is stored.
    form->editor()->select(0, 32, 1);
    QCOMPARE(form->editor()->textCursor().selectedText(), u"x"_s);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->report().paragraphs(u"others"_s),
             QStringList{u"{{applications.received.total}}x{{applications.received.total}}x"_s});
    QCOMPARE(form->editor()->paragraphs(), m_document->report().paragraphs(u"others"_s));
}

void TestNarrativeForm::figuresFollowTheTables()
{
    const QString placeholder = u"{{applications.received.total}}"_s;
    const QStringList stored{placeholder.repeated(3), placeholder};
    const int total = m_document->report().edition->figure(u"applications", u"received", u"total");
    m_document->setFigure(total, Figure::count(12));
    m_document->setParagraphs(u"preamble"_s, stored);
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"preamble"_s));
    QVERIFY(form);
    const auto width = [&form](int paragraph) {
        QTextCursor cursor(form->editor()->document()->findBlockByNumber(paragraph));
        const int start = form->editor()->cursorRect(cursor).left();
        cursor.movePosition(QTextCursor::EndOfBlock);
        return form->editor()->cursorRect(cursor).left() - start;
    };
    const int three = width(0);
    m_document->setFigure(total, Figure::count(123456));
    QVERIFY(width(0) > 2 * three); // each of them
    const int known = width(1);
    // On tables without that figure it is seen as it is written.
    QFile file(QStringLiteral(NIANBAO_TEST_DATA "/editions/2031.json"));
    Editions editions = m_editions;
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<EditionPtr> other = editions.add(file.readAll());
    QVERIFY(other);
    m_document->setEdition(*other, 2031);
    QVERIFY(width(1) > known);
    QCOMPARE(form->editor()->paragraphs(), stored);
}

void TestNarrativeForm::figureMenusAreMadeAnew()
{
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    auto *menu = form->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    const qsizetype menus = form->findChildren<QMenu *>().size();
    QVERIFY(menus > 20);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(form->findChildren<QMenu *>().size(), menus);
}

void TestNarrativeForm::lastYearStandsBeside()
{
    Report previous(m_editions.find(u"2021"), 2024);
    previous.sections.insert(u"others"_s, {u"{{year}}甲。"_s, u"乙。"_s});
    m_document->setParagraphs(u"others"_s, {u"乙。"_s});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    const QList<ParagraphEdit *> editors = form->findChildren<ParagraphEdit *>();
    QCOMPARE(editors.size(), 2);
    ParagraphEdit *beside = editors.last();
    auto *button = form->findChildren<QToolButton *>().last();
    QVERIFY(!button->isVisible());
    form->showPrevious(&previous);
    button->click();
    QVERIFY(beside->isVisible() && beside->isReadOnly());
    QCOMPARE(beside->extraSelections().size(), 1);
    QCOMPARE(beside->extraSelections().first().cursor.selectedText(), u"乙。"_s);
    // With last year's figures.
    beside->selectAll();
    beside->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2024甲。\n乙。"_s);
    // Still last year's until it is touched.
    QCOMPARE(form->editor()->marked(), QList<int>{0});
    form->editor()->select(0, 0, 0);
    QTest::keyClick(form->editor(), Qt::Key_1);
    QCOMPARE(form->editor()->marked(), QList<int>());
    form->showPrevious(nullptr);
    QVERIFY(!beside->isVisible());
}

void TestNarrativeForm::missingAspectsAreBegun()
{
    const RulePack rules = RulePack::national(u"zh_CN"_s);
    m_document->setParagraphs(u"overview"_s, {u"（一）主动公开情况"_s, u"主动公开信息5条。"_s});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"overview"_s));
    QVERIFY(form);
    QVERIFY(aspectsOf(rules, m_document->report(), u"others"_s).isEmpty());
    const QList<Aspect> aspects = aspectsOf(rules, m_document->report(), u"overview"_s);
    QCOMPARE(aspects.size(), 5);
    QVERIFY(aspects.at(0).touched && !aspects.at(1).touched);
    form->showAspects(aspects);
    const QList<QToolButton *> buttons = form->findChild<AspectGuide *>()->findChildren<QToolButton *>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QTRY_COMPARE(m_document->report().paragraphs(u"overview"_s).size(), 4);
    QCOMPARE(m_document->report().paragraphs(u"overview"_s).at(2), u"（二）依申请公开情况"_s);
    QVERIFY(aspectsOf(rules, m_document->report(), u"overview"_s).at(1).touched);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->report().paragraphs(u"overview"_s).size(), 2);
}

void TestNarrativeForm::startersAreTheOffices()
{
    const QString aspect = u"监督保障"_s;
    QCOMPARE(starterOf(aspect, {}).sliced(1), builtInStarters().value(aspect));
    const QStringList aspects{u"主动公开"_s, aspect};
    const EditionPtr edition = m_document->report().edition;
    auto dialog = shown<StartersDialog>(aspects, edition);
    QVERIFY(dialog);
    dialog->findChild<QListWidget *>()->setCurrentRow(1);
    auto *text = dialog->findChild<ParagraphEdit *>();
    QCOMPARE(text->toPlainText(), builtInStarters().value(aspect).join(u'\n'));
    text->setPlainText(u"　　第一段。\n\n第二段{{year}}。"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(starterOf(aspect, {}).sliced(1), (QStringList{u"第一段。"_s, u"第二段{{year}}。"_s}));
    QCOMPARE(loadStarters()->value(u"主动公开"_s), builtInStarters().value(u"主动公开"_s));

    dialog = shown<StartersDialog>(aspects, edition);
    dialog->findChild<QListWidget *>()->setCurrentRow(1);
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == StartersDialog::tr("&As delivered"))
            button->click();
    }
    dialog->accept();
    QCOMPARE(starterOf(aspect, {}).sliced(1), builtInStarters().value(aspect));

    // A broken file is told and changes nothing.
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/nianbao/templates"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile broken(folder + u"/starters.json"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"监督保障\": 5}") > 0);
    broken.close();
    QVERIFY(!loadStarters() && loadStarters().error().message.contains(u"starters.json"));
    QCOMPARE(starterOf(aspect, {}).sliced(1), builtInStarters().value(aspect));
    QVERIFY(broken.remove());
}

// A figure is one thing in the text, which nobody can spoil letter by letter.
void TestNarrativeForm::startersNameTheirFigures()
{
    const QString aspect = u"依申请公开"_s;
    auto dialog = shown<StartersDialog>(QStringList{aspect}, m_document->report().edition);
    QVERIFY(dialog);
    const QString note = dialog->findChild<QLabel *>()->text();
    QVERIFY2(!note.contains(u"{{"_s), qPrintable(note));
    auto *text = dialog->findChild<ParagraphEdit *>();
    QVERIFY2(!text->toPlainText().contains(u"{{"_s), qPrintable(text->toPlainText()));
    const QStringList delivered = text->paragraphs();
    QCOMPARE(delivered, builtInStarters().value(aspect));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"新收"_s));
    QTest::keyClick(text, Qt::Key_Delete);
    QCOMPARE(text->paragraphs(), QStringList());
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text->paragraphs(), delivered);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier); // nothing before it
    QCOMPARE(text->paragraphs(), delivered);

    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    dialog->findChild<QMenu *>()
        ->actions()
        .first()
        ->menu()
        ->actions()
        .first()
        ->menu()
        ->actions()
        .first()
        ->trigger();
    const QString first = u"{{"_s + placeholderNames(m_document->report()).at(3) + u"}}"_s;
    QCOMPARE(text->paragraphs(), QStringList{first + delivered.first()});
    dialog->accept();
    QCOMPARE(loadStarters()->value(aspect), QStringList{first + delivered.first()});
    QVERIFY(saveStarters(builtInStarters()));
}

void TestNarrativeForm::findsOverAllSections()
{
    m_document->setParagraphs(u"overview"_s, {u"甲镇公开甲事"_s});
    m_document->setParagraphs(u"others"_s, {u"无。"_s, u"甲"_s});
    const auto bar = shown<FindBar>(m_document.get());
    QVERIFY(bar);
    bar->open();
    QSignalSpy found(bar.get(), &FindBar::found);
    const QList<QLineEdit *> fields = bar->findChildren<QLineEdit *>();
    fields.at(0)->setText(u"甲"_s);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(1).first().value<Place>(), (Place{u"overview"_s, {}, {}, {}, 0, 4, 1}));
    QCOMPARE(found.at(2).first().value<Place>(), (Place{u"others"_s, {}, {}, {}, 1, 0, 1}));
    fields.at(1)->setText(u"乙乙"_s);
    const int steps = m_document->undoStack()->count();
    QTest::mouseClick(bar->findChildren<QPushButton *>().at(2), Qt::LeftButton);
    QCOMPARE(m_document->report().paragraphs(u"overview"_s), QStringList{u"乙乙镇公开乙乙事"_s});
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
}

void TestNarrativeForm::replacesEachPlaceOnce()
{
    m_document->setParagraphs(u"others"_s, {u"甲镇与甲村"_s, u"甲"_s});
    const auto bar = shown<FindBar>(m_document.get());
    QVERIFY(bar);
    bar->open();
    const QList<QLineEdit *> fields = bar->findChildren<QLineEdit *>();
    fields.at(0)->setText(u"甲"_s);
    fields.at(1)->setText(u"甲甲"_s); // holds what is looked for
    auto *replace = bar->findChildren<QPushButton *>().at(1);
    for (int i = 0; i < 4; ++i) // the first click finds
        QTest::mouseClick(replace, Qt::LeftButton);
    QCOMPARE(m_document->report().paragraphs(u"others"_s), (QStringList{u"甲甲镇与甲甲村"_s, u"甲甲"_s}));
}

// An edit between finding and replacing moves what was found.
void TestNarrativeForm::replacesOnlyWhatWasFound()
{
    m_document->setParagraphs(u"others"_s, {u"甲一甲二"_s});
    const auto bar = shown<FindBar>(m_document.get());
    QVERIFY(bar);
    bar->open();
    QSignalSpy found(bar.get(), &FindBar::found);
    const QList<QLineEdit *> fields = bar->findChildren<QLineEdit *>();
    fields.at(0)->setText(u"甲"_s);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    m_document->setParagraphs(u"others"_s, {u"新甲一甲二"_s});
    auto *replace = bar->findChildren<QPushButton *>().at(1);
    QTest::mouseClick(replace, Qt::LeftButton); // shows it first
    QCOMPARE(m_document->report().paragraphs(u"others"_s), QStringList{u"新甲一甲二"_s});
    QCOMPARE(found.last().first().value<Place>().start, 1);
    QTest::mouseClick(replace, Qt::LeftButton);
    QCOMPARE(m_document->report().paragraphs(u"others"_s), QStringList{u"新一甲二"_s});
    m_document->setParagraphs(u"others"_s, {});
    for (const QLabel *label : bar->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'1'), qPrintable(label->text())); // not “1 of 0”
}

void TestNarrativeForm::goesToFindings()
{
    m_document->setParagraphs(u"others"_s, {u"第一段"_s, u"收到申请5件"_s});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    Finding finding;
    finding.where = {u"others"_s, {}, {}, {}, 1, 4, 2};
    form->showFindings({finding});
    QCOMPARE(form->editor()->extraSelections().size(), 1);
    QCOMPARE(form->editor()->extraSelections().first().cursor.selectedText(), u"5件"_s);
    form->goTo(finding.where);
    QCOMPARE(form->editor()->textCursor().selectedText(), u"5件"_s);
    form->showFindings({});
    QVERIFY(form->editor()->extraSelections().isEmpty());
}

// Under the mouse, and at the cursor for whoever has none.
void TestNarrativeForm::findingsAreToldWhereTheyStand()
{
    m_document->setParagraphs(u"others"_s, {u"第一段"_s, u"收到申请5件。"_s});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    Finding finding;
    finding.where = {u"others"_s, {}, {}, {}, 1, 4, 2};
    finding.message = u"表中为 4。"_s;
    form->showFindings({finding});
    ParagraphEdit *editor = form->editor();
    QTextCursor cursor(editor->document()->lastBlock());
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 5);
    const auto hover = [editor](QPoint at) {
        QHelpEvent help(QEvent::ToolTip, at, editor->viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor->viewport(), &help);
        return QToolTip::text();
    };
    QTextCursor before(editor->document()->firstBlock());
    QCOMPARE(hover(editor->cursorRect(before).center()), QString());
    QCOMPARE(hover(editor->cursorRect(cursor).center()), finding.message);

    const auto isTold = [&form, &finding] {
        const QList<QLabel *> labels = form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return !label->isWindow() && label->text() == finding.message;
        });
    };
    QVERIFY(!isTold());
    form->goTo(finding.where);
    QVERIFY(isTold());
}

void TestNarrativeForm::lengthIsToldBesideItsLimits_data()
{
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("no limit") << 0 << -1 << QStringList{u"10"_s};
    QTest::newRow("within") << 5 << 20 << QStringList{u"10"_s, u"20"_s};
    QTest::newRow("just at it") << 10 << 10 << QStringList{u"10"_s, u"10"_s};
    QTest::newRow("too long") << 0 << 7 << QStringList{u"10"_s, u"3"_s, u"7"_s};
    QTest::newRow("too short") << 12 << 20 << QStringList{u"10"_s, u"2"_s, u"12"_s};
}

void TestNarrativeForm::lengthIsToldBesideItsLimits()
{
    QFETCH(int, shortest);
    QFETCH(int, longest);
    m_document->setParagraphs(u"others"_s, {u"一二三 四五"_s, u"六七八九十"_s});
    const auto form = shown<NarrativeForm>(m_document.get(), part(u"others"_s));
    QVERIFY(form);
    form->showLimits({shortest, longest < 0 ? std::nullopt : std::optional(longest)});
    static const QRegularExpression number(u"\\d+"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(form->findChildren<QLabel *>().last()->text()); match.hasNext();)
        numbers += match.next().captured();
    QTEST(numbers, "numbers");
}

void TestNarrativeForm::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("iso") << u"2026-01-09"_s << u"2026-01-09"_s;
    QTest::newRow("short") << u"2026-1-9"_s << u"2026-01-09"_s;
    QTest::newRow("Chinese") << u"2026年1月9日"_s << u"2026-01-09"_s;
    QTest::newRow("dots") << u"2026.1.9"_s << u"2026-01-09"_s;
    QTest::newRow("full width") << u"２０２６．１．９"_s << u"2026-01-09"_s;
    QTest::newRow("in one") << u"20260109"_s << u"2026-01-09"_s;
    QTest::newRow("numerals") << u"二〇二六年一月十日"_s << u"2026-01-10"_s;
    QTest::newRow("numerals with a circle") << u"二○二六年十二月三十一日"_s << u"2026-12-31"_s;
    QTest::newRow("spaced") << u"2026 年 1 月 9 日"_s << u"2026-01-09"_s;
    QTest::newRow("no such day") << u"2026-2-30"_s << u"2026-2-30"_s;
    QTest::newRow("words") << u"一月初"_s << u"一月初"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestNarrativeForm::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(isoDate(typed), stored);
    const auto form = shown<SignatureForm>(m_document.get(), part(u"signature"_s));
    QVERIFY(form);
    auto *field = form->findChildren<QLineEdit *>().at(1);
    field->setFocus();
    field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_document->report().signature.date, stored);
}

void TestNarrativeForm::unitFieldsReachTheReport()
{
    const auto form = shown<UnitForm>(m_document.get(), &m_editions, part(u"title"_s));
    QVERIFY(form);
    form->goTo({});
    QTest::keyClicks(QApplication::focusWidget(), u"Qingshui"_s);
    QCOMPARE(m_document->report().unit.name, u"Qingshui"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Q"_s);
    QCOMPARE(m_document->report().unit.shortName, u"Q"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(form->findChild<QLineEdit *>()->text(), QString());
}

void TestNarrativeForm::formsDoNotShareAStep()
{
    const auto unit = shown<UnitForm>(m_document.get(), &m_editions, part(u"title"_s));
    QVERIFY(unit);
    QTest::keyClicks(unit->findChild<QLineEdit *>(), u"Qingshui"_s);
    const auto signature = shown<SignatureForm>(m_document.get(), part(u"signature"_s));
    QVERIFY(signature);
    QTest::keyClicks(signature->findChild<QLineEdit *>(), u"Office"_s);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->report().signature.agency, QString());
    QCOMPARE(m_document->report().unit.name, u"Qingshui"_s);
}

// With a year half typed.
void TestNarrativeForm::formsGoAwayQuietly()
{
    auto form = shown<UnitForm>(m_document.get(), &m_editions, part(u"title"_s));
    QVERIFY(form);
    auto *year = form->findChild<QSpinBox *>();
    year->setFocus();
    QTest::keyClick(year, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(year, u"2024"_s);
    form.reset();
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestNarrativeForm::yearsOutOfRangeAreShownAsTheyAre_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("not known") << 0;
    QTest::newRow("before the regulations") << 1999;
    QTest::newRow("far ahead") << 2205;
}

// As an imported or hand-made file may have it; the field makes up no other.
void TestNarrativeForm::yearsOutOfRangeAreShownAsTheyAre()
{
    QFETCH(int, year);
    m_document->open(Report(m_editions.find(u"2021"), year));
    const auto form = shown<UnitForm>(m_document.get(), &m_editions, part(u"title"_s));
    QVERIFY(form);
    auto *field = form->findChild<QSpinBox *>();
    QVERIFY2(year == 0 ? !field->text().contains(u'0') : field->text() == QString::number(year),
             qPrintable(field->text()));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"2025"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_document->report().year, 2025);
}

void TestNarrativeForm::yearBringsItsTables()
{
    const auto form = shown<UnitForm>(m_document.get(), &m_editions, part(u"title"_s));
    QVERIFY(form);
    form->findChild<QSpinBox *>()->setValue(2020);
    QCOMPARE(m_document->report().edition->id, u"2019"_s);
    QCOMPARE(m_document->report().year, 2020);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->report().year, 2025);
    QCOMPARE(form->findChild<QSpinBox *>()->value(), 2025);
}

void TestNarrativeForm::yearOfAFilledReportOnlyOffers()
{
    m_document->setFigure(0, Figure::count(1));
    const auto form = shown<UnitForm>(m_document.get(), &m_editions, part(u"title"_s));
    QVERIFY(form);
    form->findChild<QSpinBox *>()->setValue(2020);
    QCOMPARE(m_document->report().edition->id, u"2021"_s);
    auto *use = form->findChild<QPushButton *>();
    QVERIFY(use->isVisible());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(m_document->report().edition->id, u"2019"_s);
    QVERIFY(!use->isVisible());
}

QTEST_MAIN(TestNarrativeForm)
#include "tst_narrativeform.moc"
