#pragma once

#include "core/base/canceltoken.h"
#include "core/base/future.h"
#include "core/model/attachment.h"
#include "core/model/draft.h"
#include "core/model/participant.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <vector>

namespace qasid {

//! The provider took a message.
struct SendReceipt {
    QString remoteId; //!< the message's id at the provider; empty when the answer gave none
    QString correlationId; //!< another id that its echo will carry; empty for none
};

//! Who a key belongs to, as the provider says.
struct AccountIdentity {
    QString id;
    QString name;
    QString email;
    QString status;
};

//! A message template kept at the provider.
struct MessageTemplate {
    QString id;
    QString code;
    QString title;
    QString language;
    QString text; //!< the words of its components, separated by line feeds
};

struct TemplatePage {
    std::vector<MessageTemplate> templates;
    int page = 1; //!< from 1
    int pages = 1;
};

//! A contact found at the provider.
struct ContactPage {
    std::vector<Customer> contacts;
    int page = 1;
    int pages = 1;
};

//! What a participant change asks for.
struct ParticipantChange {
    enum class Kind { Attach, Detach, Join, Leave, Assign };
    Kind kind = Kind::Attach;
    QStringList users; //!< provider ids
    QStringList bots;
    bool asHandler = false;
};

//! An open account at a provider: knows its hosts, tokens and requests. Lives in the main thread; every call answers once,
//! with an Error rather than never. A call that the provider cannot serve answers NotSupported.
class ProviderSession : public QObject {
    Q_OBJECT
public:
    //! Sends once. Never repeats by itself: OutboxRunner alone decides that. An Error says in outcomeKnown whether the message
    //! may have been sent all the same.
    virtual Future<SendReceipt> send(const QString &conversationRemoteId, const OutgoingMessage &message, CancelToken cancel) = 0;

    //! Asks the provider whether the key is good.
    virtual Future<AccountIdentity> check() = 0;

    virtual Future<TemplatePage> templates(const QString &search, int page);
    virtual Future<ContactPage> contacts(const QString &search, int page);
    virtual Future<Customer> contact(const QString &remoteId);
    virtual Future<Done> changeParticipants(const QString &conversationRemoteId, const ParticipantChange &change);
    //! Fetches a received file, at most `maxBytes`.
    virtual Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel);
};

} // namespace qasid
