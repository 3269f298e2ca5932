#pragma once

#include <QHash>
#include <QTextCursor>
#include <QTextEdit>

class QTextTable;

namespace nianbao {

// A text to compare with another one: read-only, of paragraphs and tables, whose
// pieces have keys. A click tells which piece was meant, and pieces can be lit.
class PiecesView : public QTextEdit
{
    Q_OBJECT

public:
    struct Cell
    {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        QString text;
        QString key;
        bool isLabel = false;
        bool isListItem = false; // reads from the left
    };
    // A piece, or a stretch of it.
    struct Lit
    {
        QString key;
        int start = 0;
        int length = 0; // 0: all of it
    };
    enum class Style { Title, Heading, Body, Right, Note };

    explicit PiecesView(QWidget *parent = nullptr);

    void addParagraph(const QString &text, Style style, const QString &key = {});
    // Relative widths of the columns; as their texts need them where empty.
    void addTable(int rows, int columns, const QList<Cell> &cells, const QList<int> &widths = {});
    // After the last one: shows the text from its beginning.
    void finish();

    // These and no others, the first of them brought into view.
    void light(const QList<Lit> &pieces, const QColor &tint);
    QList<Lit> lit() const { return m_lit; }

Q_SIGNALS:
    void pieceClicked(const QString &key, int character);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Piece
    {
        QTextCursor text;
        QTextTable *table = nullptr; // of a cell, which is lit as a whole
    };

    void fill(QTextTable *table, const Cell &cell, qreal size); // of the font
    void unlight();
    void show(const QTextCursor &place);

    QHash<QString, Piece> m_pieces;
    QList<Lit> m_lit;
    bool m_isEmpty = true;
};

} // namespace nianbao
