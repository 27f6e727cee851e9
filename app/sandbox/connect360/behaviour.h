#pragma once

#include <QJsonObject>
#include <QStringList>

namespace qasid::sandbox::connect360 {

//! How the simulated service behaves where the documents allow several ways or say nothing; changed over PUT /sandbox/settings.
struct Behaviour {
    QString version = QStringLiteral("11"); //!< of tRPC: "10" or "11"
    QString encoding = QStringLiteral("json"); //!< "json" or "superjson"
    QString trpcPath = QStringLiteral("/api/trpc"); //!< where the procedures are
    QString wrongMount = QStringLiteral("html"); //!< other paths: a gateway's page ("html"), or the router's own 404 ("trpc")
    bool batching = true;
    QString multipartField = QStringLiteral("files");
    QString restError = QStringLiteral("message"); //!< the key of REST errors: "message" or "error"
    QString direction = QStringLiteral("older"); //!< where further pages of messages lead: "older" or "newer"
    //! What a page's nextCursor names: the next message ("next"), the last given one ("last"), or that and it comes again ("repeat").
    QString cursor = QStringLiteral("next");
    QString end = QStringLiteral("absent"); //!< the last page's nextCursor: "absent" or "null"
    int pageSize = 50; //!< messages a page has at most, whatever was asked for
    bool timestamps = true; //!< messages say when they were written
    bool sender = true; //!< messages say who wrote them
    bool duplicates = false; //!< every page gives its first message twice
    QStringList permissions{QStringLiteral("read"), QStringLiteral("engage"), QStringLiteral("delete")}; //!< of the API key
    int permissionStatus = 403; //!< how a missing one is told: 403 or 401
    int rateLimit = 1000; //!< requests a minute
    bool retryAfter = false; //!< a refusal for too many requests says when to come again
    int aiDelayMs = 1500; //!< until an AI agent has answered
    bool react = true; //!< customers answer

    bool superjson() const { return encoding == QLatin1StringView("superjson"); }
    bool ten() const { return version == QLatin1StringView("10"); }

    QJsonObject toJson() const;
    //! Takes what is present. Answers what is wrong with it; empty when all is well.
    QString update(const QJsonObject &object);
};

} // namespace qasid::sandbox::connect360
