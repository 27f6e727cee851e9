#pragma once

#include <QJsonObject>
#include <QStringList>

namespace qasid::sandbox::divar {

//! How the simulated service behaves where the documents allow several ways; changed over PUT /sandbox/settings.
struct Behaviour {
    enum class SentAt { Micros, Rfc3339, String };
    enum class PostEvents { Subscribed, Always };

    SentAt sentAt = SentAt::Micros;
    bool oldSpelling = false; //!< the names of the older pages: provider_data, meta_data, Demand, icon_name …
    bool echo = true; //!< what the app says in chats of posts comes back as an event
    int echoDelayMs = 300;
    bool echoButtons = false; //!< with the buttons, which no document shows
    bool emptyAnswer = false; //!< a send to a chatbot's conversation is answered without a body
    bool strictType = true; //!< `type` is refused on the current paths
    bool strictRefresh = true; //!< a refresh needs redirect_uri and code, as listed
    bool createChats = false; //!< a send to an unknown chat of posts makes it
    bool react = true; //!< customers answer
    PostEvents postEvents = PostEvents::Subscribed; //!< chats of posts are told to subscribers, or always
    int rateLimit = 1000; //!< requests a minute
    int dailyLimit = 0; //!< 0: none
    bool retryAfter = false; //!< a refusal for too many requests says when to come again
    int expiresIn = 3600; //!< seconds an access token lives
    int uploadUses = 1; //!< files one upload token takes; 0: any number
    QStringList permissions; //!< of the API key

    Behaviour();
    QJsonObject toJson() const;
    //! Takes what is present. Answers what is wrong with it; empty when all is well.
    QString update(const QJsonObject &object);
};

} // namespace qasid::sandbox::divar
