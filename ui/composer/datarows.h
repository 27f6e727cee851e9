#pragma once

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace qasid {

class Appearance;
class Field;
class IconButton;
class TextButton;

//! Data with a name: keys and values, both text, such as a button sends with a tap. A value that is something else is kept and shown as
//! JSON.
class DataRows : public QWidget {
    Q_OBJECT
public:
    //! The data of a button.
    DataRows(Appearance &appearance, QWidget *parent);
    //! Other data. `title` stands above it; `other` is said of a value that is no text, and is therefore only shown.
    DataRows(Appearance &appearance, const QString &title, const QString &other, QWidget *parent);

    //! What is shown stays as it is when it says the same already.
    void setData(const QJsonObject &data);
    //! Rows with nothing on them are left out, and of two with the same key the later, which is marked.
    QJsonObject data() const;

Q_SIGNALS:
    void changed();
    void rowsMade(); //!< the order of Tab is to be made anew

private:
    struct Row {
        QWidget *widget;
        Field *key;
        Field *value;
        QJsonValue other; //!< the value, where it is no text; else undefined
    };
    void addRow(const QString &key, const QJsonValue &value);
    void removeRow(const QWidget *widget);
    void refresh();

    Appearance &m_appearance;
    QString m_otherHint;
    QVBoxLayout *m_column;
    TextButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace qasid
