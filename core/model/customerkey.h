#pragma once

#include <QJsonObject>
#include <QString>

namespace qasid {

//! Whatever names a customer at a provider: any of its fields is enough. Empty fields say nothing.
struct CustomerKey {
    QString id; //!< the provider's own
    QString externalId; //!< the account's: of its shop, its website, …
    QString name;
    QString email;
    QString phone; //!< E.164
    QString image; //!< an absolute http or https address
    QJsonObject metadata;
    bool operator==(const CustomerKey &) const = default;

    bool isEmpty() const { return *this == CustomerKey(); }
};

} // namespace qasid
