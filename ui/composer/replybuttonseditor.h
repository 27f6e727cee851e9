#pragma once

#include "core/model/capabilities.h"
#include "core/model/draft.h"

#include <QWidget>

class QVBoxLayout;

namespace qasid {

class Appearance;
class Field;
class TextButton;

//! The buttons under a message that come back as the customer's answer: an optional header above the text and a caption each.
class ReplyButtonsEditor : public QWidget {
    Q_OBJECT
public:
    ReplyButtonsEditor(Appearance &appearance, QWidget *parent);

    void setCapabilities(const Capabilities &can);
    void setButtons(const QString &header, const ButtonGrid &grid);
    void storeIn(DraftFields &fields) const; //!< as they were typed, also those without a caption
    QString header() const;
    //! Those with a caption, in one row.
    ButtonGrid grid() const;
    bool isEmpty() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *widget;
        Field *caption;
        QString id; //!< what comes back; unlike any other, so that an answer finds its question
    };
    void addRow(const QString &caption, const QString &id);
    void removeRow(QWidget *widget);
    void update();

    Appearance &m_appearance;
    Capabilities m_can;
    QVBoxLayout *m_column;
    Field *m_header;
    TextButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace qasid
