#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qasid {

//! Reads the fields of one object strictly: a field that is present must be of the right type. The first fault is kept and the
//! readers answer empty values from then on, so a whole object is read without a check after each field.
class JsonFields {
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    bool has(QLatin1StringView name) const { return !m_object.value(name).isUndefined() && !m_object.value(name).isNull(); }
    QString text(QLatin1StringView name);
    QString requiredText(QLatin1StringView name);
    //! An id: text, or a whole number as text.
    QString id(QLatin1StringView name);
    QString requiredId(QLatin1StringView name);
    double requiredNumber(QLatin1StringView name);
    std::optional<double> number(QLatin1StringView name);
    bool flag(QLatin1StringView name); //!< false when absent
    QStringList texts(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);

    void fault(const QString &detail, QLatin1StringView name);
    const std::optional<Error> &error() const { return m_error; }

private:
    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace qasid
