#pragma once

#include "core/model/customerkey.h"

#include <QWidget>

namespace qasid {

class Appearance;
class DataRows;
class Field;

//! Whatever names a customer at a provider, as fields to fill in. Any of them is enough, and none is needed.
class CustomerKeyRows : public QWidget {
    Q_OBJECT
public:
    CustomerKeyRows(Appearance &appearance, QWidget *parent);

    void setKey(const CustomerKey &key);
    CustomerKey key() const;
    //! Why the key cannot be used, marked at its field; empty when it can.
    QString showFaults();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    Field *addField(const QString &label, bool code, const QString &placeholder = {});

    Appearance &m_appearance;
    Field *m_name;
    Field *m_phone;
    Field *m_email;
    Field *m_id;
    Field *m_externalId;
    Field *m_image;
    DataRows *m_metadata;
};

} // namespace qasid
