#pragma once

#include "core/providers/divar/divartokens.h"
#include "core/providers/divar/divaruploads.h"

#include <optional>

namespace qasid::divar {

//! Sends messages: to a conversation of the chatbot with the app's key, to a person with theirs where they gave access, into the chat of
//! a post with its owner's. A message goes out once; one that was refused for its token did nothing and goes out again with another
//! token, once. Main thread.
class DivarSender : public QObject {
    Q_OBJECT
public:
    //! All outlive it.
    DivarSender(const DivarApi &api, DivarTokens &tokens, DivarUploads &uploads);

    Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, const CancelToken &cancel, const SendProgress &progress);

private:
    //! Which way a message goes.
    struct Route {
        enum class Kind { Conversation, User, Post };
        Kind kind = Kind::Conversation;
        QStringList path;
        std::optional<int> grant; //!< whose token it needs
    };
    //! One message on its way.
    struct Sending {
        Route route;
        OutgoingMessage message;
        CancelToken cancel;
        Promise<SendReceipt> promise;
    };

    Result<Route> routeTo(const SendTarget &target) const;
    Result<Route> routeToPost(const SendTarget &target) const;
    void post(const Sending &sending, const QString &mediaToken);
    void authoriseAndPost(const Sending &sending, const HttpRequest &request, const Future<QString> &token, bool mayReplace);
    void finish(const Sending &sending, const Result<HttpAnswer> &answer) const;

    const DivarApi &m_api;
    DivarTokens &m_tokens;
    DivarUploads &m_uploads;
};

} // namespace qasid::divar
