#pragma once

#include "core/http/httpserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <deque>

namespace qasid::sandbox {

//! Everything the provider's side of the sandbox was asked, newest 5,000, for tests and curious people. Credentials are not
//! kept, and of a large body only its size and hash.
class RequestLog {
public:
    //! Notes an arrived request; answers its number, from 1.
    int begin(const InboundRequest &request);
    //! What the provider answered, or would have answered had a fault not eaten it.
    void verdict(int number, const http::Response &response);
    void fault(int number, const QString &kind);
    //! Notes a request that the provider made itself and what became of it: {"method","path","body","status","verdict",…}.
    void outgoing(const QJsonObject &request);

    //! Oldest first; `method` and `path` narrow it unless empty.
    QJsonArray toJson(const QByteArray &method, const QByteArray &path) const;
    int size() const { return m_last; }
    void clear();

private:
    struct Entry {
        int number = 0;
        QByteArray copyKey;
        QJsonObject json;
    };
    Entry *entry(int number);

    std::deque<Entry> m_entries;
    QHash<QByteArray, int> m_copies; //!< how often the very same request came
    int m_last = 0;
};

} // namespace qasid::sandbox
