#pragma once

#include <QDialog>

class QTreeWidget;

namespace nianbao {

struct Reading;
struct Remark;

// What was recognised in someone else's document, and what was doubtful about it;
// nothing enters before it is taken over.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Reading &reading, const QString &fileName, QWidget *parent = nullptr);

private:
    QWidget *makeSummary(const Reading &reading, const QString &fileName);
    static void addRemark(QTreeWidget *list, const Remark &remark);
};

} // namespace nianbao
