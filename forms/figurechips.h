#pragma once

#include <QObject>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <functional>

class QTextEdit;

namespace nianbao {

// Placeholders of a text ({{applications.received.total}}) shown as the figures
// they stand for. In the document each is one object; the raw text, as the report
// holds it, has the placeholders written out.
class FigureChips : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    // What a name stands for now: a value, u"□" for a blank; null for no such name,
    // which stays as text.
    using Values = std::function<QString(const QString &name)>;

    explicit FigureChips(QTextEdit *edit);

    void setValues(Values values) { m_values = std::move(values); }
    // Shows the values anew.
    void refresh();

    // Text with its placeholders as chips.
    void insert(QTextCursor &cursor, const QString &raw) const;
    // Raw text as it is read, for other programs.
    QString withValues(const QString &raw) const;
    static QString rawText(const QTextBlock &block);
    static QString rawText(const QTextCursor &selection);
    // From a position in the raw text of a block to one in the block, and what the
    // chip before or behind a cursor stands for.
    static int positionInBlock(const QTextBlock &block, int rawPosition);
    static QString nameAt(const QTextCursor &cursor);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QTextEdit *m_edit;
    Values m_values;
};

} // namespace nianbao
