#pragma once

#include "ui/controls/themed.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace qasid {

class Field;
class FieldFooter;
class Label;
class TextButton;

//! Rows of a key and a value, to be added to, changed and removed. There is always at least one row to write in.
class KeyValueEditor : public QWidget {
    Q_OBJECT
public:
    using Pairs = QList<std::pair<QString, QString>>;

    KeyValueEditor(Appearance &appearance, const QString &label, QWidget *parent);

    void setPairs(const Pairs &pairs);
    //! Without rows that are empty; keys without spaces around them.
    Pairs pairs() const;
    //! A key that is missing or stands here twice, in words; empty when all is well.
    QString problem() const;
    void setHint(const QString &hint);
    void setError(const QString &error);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget = nullptr;
        Field *key = nullptr;
        Field *value = nullptr;
    };

    void addRow(const QString &key, const QString &value);
    void removeRow(const QWidget *widget);
    void nameRows();

    Appearance &m_appearance;
    Label *m_label;
    QWidget *m_body;
    QVBoxLayout *m_rowsColumn;
    TextButton *m_add;
    FieldFooter *m_footer;
    std::vector<Row> m_rows;
};

} // namespace qasid
