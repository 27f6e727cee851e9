#pragma once

#include "core/providers/divar/divartokens.h"

namespace qasid::divar {

//! Subscribes to the messages of post chats: once with each token, since a subscription lives as long as the token it was made with, and
//! again until it succeeds. Events then name whose access they came by in their metadata. Main thread.
class DivarSubscriptions : public QObject {
    Q_OBJECT
public:
    //! All outlive it.
    DivarSubscriptions(const DivarApi &api, DivarTokens &tokens, const Clock &clock);

    //! Begins; before that nothing is subscribed.
    void keepUp();
    //! Does what is due by the clock; called by a timer once keepUp() was.
    void look();

private:
    struct Attempts {
        bool running = false;
        int failures = 0;
        TimeMs notBefore = 0;
    };
    void subscribe(int grant);
    void post(const Grant &grant, const QString &token);
    void settle(int grant, const QString &token, const Result<HttpAnswer> &answer);
    void forget(int grant);
    void tryLater(int grant);

    const DivarApi &m_api;
    DivarTokens &m_tokens;
    const Clock &m_clock;
    std::map<int, Attempts> m_attempts;
    bool m_keepingUp = false;
    QTimer m_timer;
};

} // namespace qasid::divar
