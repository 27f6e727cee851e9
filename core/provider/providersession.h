#pragma once

#include "core/base/canceltoken.h"
#include "core/base/future.h"
#include "core/model/access.h"
#include "core/model/attachment.h"
#include "core/model/draft.h"
#include "core/model/outboxitem.h"
#include "core/model/participant.h"
#include "core/model/remoteconversation.h"
#include "core/provider/aireply.h"
#include "core/provider/listing.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QUrl>

#include <functional>
#include <vector>

namespace qasid {

//! The provider took a message.
struct SendReceipt {
    QString remoteId; //!< the message's id at the provider; empty when the answer gave none
    QString correlationId; //!< another id that its echo will carry; empty for none
    QString conversation; //!< remote id of the conversation it went to, where the answer told
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

//! How much of a message's files has left, in bytes. Called in the main thread, often.
using SendProgress = std::function<void(qint64 sent, qint64 total)>;

//! An open account at a provider: knows its hosts, tokens and requests. Lives in the main thread; every call answers once,
//! with an Error rather than never. A call that the provider cannot serve answers NotSupported.
class ProviderSession : public QObject {
    Q_OBJECT
public:
    //! Sends once. Never repeats by itself: OutboxRunner alone decides that. An Error says in outcomeKnown whether the message
    //! may have been sent all the same; a cancelled one that had not left yet is Cancelled. `progress` may be empty.
    virtual Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress = {})
        = 0;

    //! Asks the provider whether the key is good.
    virtual Future<AccountIdentity> check() = 0;

    virtual Future<TemplatePage> templates(const QString &search, int page);
    virtual Future<ContactPage> contacts(const QString &search, int page);
    virtual Future<Customer> contact(const QString &remoteId);
    virtual Future<Done> changeParticipants(const QString &conversationRemoteId, const ParticipantChange &change);
    //! Who has this phone number, as E.164 ("+98912…").
    virtual Future<Customer> customerByPhone(const QString &phone);

    //! Begins what has to go on while Qasid runs, as renewing access before it ends. Called once, in the process that receives.
    virtual void keepUp() { }

    // Access that people give; see Capabilities::access.
    virtual std::vector<AccessGrant> grants() const { return {}; }
    //! The page to open in the browser of whoever is to give access; it returns to `redirect`. `subject` is the one item it is for,
    //! where the purpose asks for one. Good for one use within an hour. Fails as InvalidInput where something is missing.
    virtual Result<QUrl> askForAccess(const QStringList &purposes, const QString &subject, const QUrl &redirect);
    //! What came back to the redirect address, percent-decoded. Fails as Unauthorized when it answers nothing that was asked
    //! (providerCode "expired" when it was asked too long ago), as Forbidden when the person refused, and as the provider fails.
    virtual Future<AccessGrant> takeAccess(const QMap<QByteArray, QByteArray> &query);
    //! Forgets a grant: taken back by its giver, or not wanted any more.
    virtual void dropAccess(const QString &user);

    // Providers that have to be asked for news; see Capabilities::poll.
    //! How many pages one call of list() can ask for: 1 where each is a request of its own.
    virtual int pagesAtOnce() const { return 1; }
    //! Asks for pages in one request and answers one result for each, in the order asked. Fails as a whole when nothing was answered.
    //! Has no effect at the provider.
    virtual Future<std::vector<Result<Listing>>> list(const std::vector<ListingRequest> &pages, CancelToken cancel);

    // Conversations at the provider; see Capabilities::manageConversations. Each answers what the provider says of it now.
    virtual Future<RemoteConversation> createConversation(const NewConversation &wish);
    virtual Future<RemoteConversation> changeConversation(const QString &conversation, const ConversationChange &change);
    virtual Future<Done> deleteConversation(const QString &conversation);

    //! Uploads one file of this computer and answers it with its `remoteId`, by which send() names it; see Capabilities::uploadsFirst. What
    //! was uploaded shows nowhere until a message names it, so an upload may be repeated. `progress` may be empty.
    virtual Future<Attachment> upload(const Attachment &file, CancelToken cancel, const SendProgress &progress);

    //! Has an AI agent write at once; `written` is called with all of its text so far, often. See Capabilities::aiAgents. Cancelling stops
    //! listening: what it wrote until then may still become a message.
    virtual Future<AiReply> streamAiReply(
        const AiRequest &request, CancelToken cancel, const std::function<void(const QString &text)> &written);

    //! Fetches a received file, at most `maxBytes`.
    virtual Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel);

Q_SIGNALS:
    //! Secrets that changed, to be kept in the keychain: an empty value removes one. The session goes on with them already.
    void secretsChanged(const QMap<QString, QString> &changed);
    //! An access ended without a webhook saying so: it could not be renewed.
    void accessLost(const QString &user);
    //! A request goes out, of whatever kind: it counts against Capabilities::requestsPerMinute.
    void requestBegan();
};

} // namespace qasid
