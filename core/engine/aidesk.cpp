#include "core/engine/aidesk.h"

#include "core/store/store.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kTellMs = 100;
constexpr int kLookedAt = 60;

} // namespace

const Message *messageToAnswer(const std::vector<Message> &messages)
{
    const auto newest = [&](auto &&fits) -> const Message * {
        const auto found = std::find_if(messages.rbegin(), messages.rend(), fits);
        return found == messages.rend() ? nullptr : &*found;
    };
    const auto known = [](const Message &message) { return !message.remoteId.isEmpty(); };
    const Message *theirs = newest([&](const Message &message) { return known(message) && message.direction == Direction::In; });
    return theirs ? theirs : newest(known);
}

AiDesk::AiDesk(Store &store, Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(kTellMs);
    connect(&m_telling, &QTimer::timeout, this, &AiDesk::tell);
}

Future<Done> AiDesk::ask(ConversationId conversation, const QString &agent)
{
    if (m_writing.contains(conversation))
        return readyFuture<Done>(fail(ErrorKind::Conflict, u"an AI agent is writing in this conversation already"_s));
    m_writing.insert(conversation, Writing{});
    Promise<Done> promise;
    onResult(this, m_store.conversationsById({conversation}),
        [this, promise, conversation, agent](const Result<std::vector<Conversation>> &rows) {
            if (!rows || rows->empty()) {
                const Error gone{.kind = ErrorKind::NotFound, .detail = u"there is no such conversation"_s};
                return finish(conversation, promise, fail(rows ? gone : rows.error()));
            }
            begin(rows->front(), agent, promise);
        });
    return promise.future();
}

void AiDesk::begin(const Conversation &conversation, const QString &agent, const Promise<Done> &promise)
{
    const Capabilities can = m_accounts.capabilities(conversation.account);
    if (!can.aiAgents)
        return finish(conversation.id, promise, fail(ErrorKind::NotSupported, u"this account has no AI agents"_s));
    AiRequest request{.conversation = conversation.remoteId,
        .agent = agent.isEmpty() ? can.aiAgent : agent,
        .channelId = {},
        .lastMessage = {},
        .sender = conversation.customer.remoteId};
    if (request.agent.isEmpty()) {
        const Error nobody{.kind = ErrorKind::InvalidInput, .detail = u"no AI agent is named"_s, .providerCode = u"ai"_s};
        return finish(conversation.id, promise, fail(nobody));
    }
    onResult(this, m_store.messages(conversation.id, {.limit = kLookedAt}),
        [this, promise, conversation, request](const Result<MessagePage> &page) mutable {
            if (!page)
                return finish(conversation.id, promise, fail(page.error()));
            if (const Message *last = messageToAnswer(page->messages))
                request.lastMessage = last->remoteId;
            listen(conversation, request, promise);
        });
}

void AiDesk::listen(const Conversation &conversation, const AiRequest &request, const Promise<Done> &promise)
{
    const CancelToken cancel = m_writing[conversation.id].cancel;
    if (cancel.isCancelled())
        return finish(conversation.id, promise, Done{});
    const auto session = m_accounts.session(conversation.account);
    if (!session)
        return finish(conversation.id, promise, fail(session.error()));
    const auto written = [self = QPointer<AiDesk>(this), id = conversation.id](const QString &text) {
        if (self)
            self->note(id, text);
    };
    onResult(this, (*session)->streamAiReply(request, cancel, written),
        [this, promise, cancel, id = conversation.id, kept = *session](const Result<AiReply> &reply) {
            Q_EMIT ended(id);
            const bool stopped = !reply && cancel.isCancelled();
            finish(id, promise, reply || stopped ? Result<Done>(Done{}) : fail(reply.error()));
        });
}

void AiDesk::stop(ConversationId conversation)
{
    const auto writing = m_writing.constFind(conversation);
    if (writing == m_writing.constEnd())
        return;
    const CancelToken cancel = writing->cancel; // the entry may go while it is told
    cancel.cancel();
}

std::optional<QString> AiDesk::text(ConversationId conversation) const
{
    const auto writing = m_writing.constFind(conversation);
    return writing == m_writing.constEnd() ? std::nullopt : std::optional(writing->text);
}

void AiDesk::note(ConversationId conversation, const QString &text)
{
    const auto writing = m_writing.find(conversation);
    if (writing == m_writing.end() || writing->text == text)
        return;
    writing->text = text;
    m_movedOn += conversation;
    if (!m_telling.isActive())
        tell();
}

void AiDesk::tell()
{
    if (m_movedOn.isEmpty())
        return;
    m_telling.start();
    for (const ConversationId conversation : std::exchange(m_movedOn, {}))
        Q_EMIT textChanged(conversation);
}

void AiDesk::finish(ConversationId conversation, const Promise<Done> &promise, const Result<Done> &how)
{
    m_writing.remove(conversation);
    m_movedOn.remove(conversation);
    promise.finish(how);
    Q_EMIT textChanged(conversation);
}

} // namespace qasid
