#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace qasid::sandbox::digishare {

//! What is wrong with a request, by field, in the order found.
class FieldErrors {
public:
    void add(const QString &field, const QString &text)
    {
        if (m_first.isEmpty())
            m_first = text;
        QJsonArray texts = m_errors.value(field).toArray();
        texts.append(text);
        m_errors.insert(field, texts);
        ++m_count;
    }

    bool isEmpty() const { return m_count == 0; }
    //! {"message": first text "(and n more errors)", "errors": {field: [text]}}, as the API words a 422.
    QJsonObject json() const
    {
        QString message = m_first;
        if (m_count > 1)
            message += QStringLiteral(" (and %1 more error%2)").arg(m_count - 1).arg(m_count > 2 ? QStringLiteral("s") : QString());
        return {{QLatin1StringView("message"), message}, {QLatin1StringView("errors"), m_errors}};
    }
    const QJsonObject &fields() const { return m_errors; }

private:
    QString m_first;
    QJsonObject m_errors;
    int m_count = 0;
};

} // namespace qasid::sandbox::digishare
