#pragma once

#include "core/engine/eventkeeper.h"
#include "core/engine/inboundpipeline.h"
#include "core/http/httpserver.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace qasid {

//! Answers presses of buttons by their account's rules and records each as an event. Somebody looks at a spinner meanwhile: the
//! answer goes out after the commit, or a quarter of a second after the press came, whichever is first, and a press that cannot be
//! written now is kept in memory until it can. Each request is a press of its own, also one that equals the one before: nothing in
//! it tells a second press from a repeated delivery. Main thread.
class PressDesk : public QObject {
    Q_OBJECT
public:
    PressDesk(InboundPipeline &pipeline, EventKeeper &keeper, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);
    ~PressDesk() override;

    //! 200 with what the provider takes as an answer; 400 for a press that cannot be read, whose body goes to the quarantine; 401 for
    //! a wrong key; 503 while the account is paused or its keys are not available.
    void accept(AccountId account, const WebhookEndpoint &endpoint, InboundRequest request, const http::Responder &respond);

    //! Counts since the start: by_rule, by_default, refused; and how many wait to be written, or were lost for want of room.
    QJsonObject diagnostics() const;

private:
    struct Waiting {
        http::Responder respond;
        http::Response response;
        qint64 deadline = 0; //!< of m_time
        bool answered = false;
    };

    void answer(const Accounts::Entry &entry, const Press &press, const InboundRequest &request, const http::Responder &respond);
    void refuse(const Accounts::Entry &entry, const Error &reason, const InboundRequest &request, const http::Responder &respond);
    static void release(Waiting &waiting);
    void releaseOverdue();

    InboundPipeline &m_pipeline;
    EventKeeper &m_keeper;
    Accounts &m_accounts;
    const Clock &m_clock;
    QElapsedTimer m_time;
    QTimer m_deadline;
    std::deque<std::shared_ptr<Waiting>> m_waiting; //!< by deadline
    qint64 m_byRule = 0;
    qint64 m_byDefault = 0;
    qint64 m_refused = 0;
};

//! What a conversation shows of an answered press: the customer's, or the system's where our own side pressed. Pure but for the key,
//! which no other press has.
Event pressEvent(const Press &press, const PressAnswer &answer, const QString &opened, TimeMs now);

} // namespace qasid
