#pragma once

#include "core/model/customerkey.h"
#include "ui/controls/themed.h"

#include <QHash>
#include <QString>

#include <optional>

class QGridLayout;

namespace qasid {

class Field;

//! Names a customer: any of the provider's id, an id of one's own, name, e-mail, phone and picture.
class CustomerForm : public QWidget {
    Q_OBJECT
public:
    CustomerForm(Appearance &appearance, const QString &providerName, QWidget *parent);

    void setProviderName(const QString &providerName);
    //! What was filled in, tidied; absent when something in it cannot be right, which is then marked and has the focus.
    std::optional<CustomerKey> read();
    //! Marks a field by the name it has in CustomerKey, in lower case; whether there is one of that name.
    bool markError(const QString &field, const QString &words);
    void clearErrors();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    Field *addField(const QString &name, const QString &label, int row, int column);
    bool check(const CustomerKey &key);
    QString tidy(const QString &field) const;

    Appearance &m_appearance;
    QGridLayout *m_grid;
    QHash<QString, Field *> m_fields;
};

} // namespace qasid
