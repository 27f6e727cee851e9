#pragma once

#include "core/engine/accountstate.h"
#include "ui/controls/uicontext.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace qasid {

class Field;

//! The addresses of an account beside the one for events, and the page where customers find it: each with what it is for and
//! Copy. Hidden when there are none.
class AddressList : public QWidget {
    Q_OBJECT
public:
    AddressList(UiContext &ui, QWidget *parent);

    void setAccount(AccountId id);

private:
    struct Row {
        QString label;
        QString hint;
        QString address;
        bool operator==(const Row &) const = default;
    };

    void refresh();
    std::vector<Row> rows() const;
    Field *addRow(const Row &row);

    UiContext &m_ui;
    AccountId m_id;
    QVBoxLayout *m_column;
    std::vector<Row> m_shown;
};

} // namespace qasid
