#pragma once

#include "forms/figurechips.h"
#include "forms/undokeys.h"

#include <QTextEdit>

namespace nianbao {

// A plain text whose blocks are the paragraphs of a section. Their levels show by
// type face as they will be printed (GB/T 9704-2012 7.3.3), lines are as long as
// the printed ones, and nothing but text can be put in.
class ParagraphEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ParagraphEdit(QWidget *parent = nullptr);

    // Lines with nothing in them are no paragraphs.
    QStringList paragraphs() const;
    // Changes only what differs, so that cursor and view stay where they are.
    void setParagraphs(const QStringList &paragraphs);
    // Selects characters of a paragraph; the whole of it where length is 0.
    void select(int paragraph, int start, int length);

    struct Wave
    {
        int paragraph = 0;
        int start = 0;
        int length = 0;
        QColor color;
        QString tip;
    };
    void setWaves(const QList<Wave> &waves);
    // What the waves over a position of the document say; empty where there is none.
    QString tipAt(int position) const;

    // Paragraphs with a quiet line beside them.
    void setMarked(const QList<int> &paragraphs);
    const QList<int> &marked() const { return m_marked; }

    // What placeholders stand for; they are shown as their values.
    void setValues(const FigureChips::Values &values);
    void refreshValues();
    // Puts {{name}} at the cursor; it is read and printed as the figure it names.
    void insertPlaceholder(const QString &name);
    // The paragraph the cursor is in, by index.
    int currentParagraph() const;
    // The whole placeholder the cursor is in; empty for none.
    QString placeholderAtCursor() const;

    // Another each time a run of typing ends: by a sentence or a paragraph, a jump of
    // the cursor, a paste.
    int burst() const { return m_burst; }
    void endBurst() { m_burst = newBurst(); }

Q_SIGNALS:
    void edited();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QTextBlock blockOf(int paragraph) const;
    bool goOnNumbering();
    bool isAtNewSentence() const;
    QTextCursor exchange(int head, int tail, const QStringList &between);
    void formatBlocks();
    void layOutPage();
    QTextCursor cursorOf(const Wave &wave) const;

    FigureChips *m_chips;
    QList<int> m_marked;
    int m_burst = newBurst();
    bool m_setting = false;
};

// Text from elsewhere as plain paragraphs: no control characters, no indents of
// spaces, no empty lines, line ends of any kind.
QString cleanText(const QString &pasted);

// How many characters a text counts: all but white space.
int characterCount(const QStringList &paragraphs);

} // namespace nianbao
