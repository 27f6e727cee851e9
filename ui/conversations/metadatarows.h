#pragma once

#include "ui/controls/themed.h"

#include <QJsonObject>

#include <vector>

class QVBoxLayout;

namespace qasid {

class Field;
class TextButton;

//! Keys and values, one row each. The keys that are there already can be given another value but not be taken away; new ones can.
//! A value is a text, unless it was something else before: then it is written as JSON.
class MetadataRows : public QWidget {
    Q_OBJECT
public:
    MetadataRows(Appearance &appearance, QWidget *parent);

    //! `kept` are keys that cannot be taken away.
    void setValues(const QJsonObject &values, const QStringList &kept);
    //! As far as it can be read; showFaults() tells whether that is all of it.
    QJsonObject values() const;
    //! Marks what is wrong. Whether something is; then the first fault has the focus.
    bool showFaults();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget = nullptr;
        Field *key = nullptr;
        Field *value = nullptr;
        QJsonValue before; //!< undefined for a new row
        bool kept = false;
    };
    void addRow(const QString &key, const QJsonValue &value, bool kept);
    void removeRow(const QWidget *widget);
    void nameRows();
    QString keyFault(const Row &row) const;
    static QJsonValue valueOf(const Row &row); //!< undefined where it cannot be read

    Appearance &m_appearance;
    QVBoxLayout *m_column;
    TextButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace qasid
