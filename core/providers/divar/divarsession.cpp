#include "core/providers/divar/divarsession.h"

#include "core/base/json.h"
#include "core/providers/divar/answers.h"
#include "core/providers/divar/messagebody.h"
#include "core/providers/divar/phone.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

DivarSession::DivarSession(const Account &account, Secrets secrets, HttpClient &http)
    : m_api(settingsOf(account), secrets, http)
{
}

Future<SendReceipt> DivarSession::send(const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &)
{
    const bool toUser = target.conversation.isEmpty() || isPlaceholder(target.conversation);
    const QString id = toUser ? target.user : target.conversation;
    if (!isPathWord(id))
        return readyFuture<SendReceipt>(fail(ErrorKind::InvalidInput, u"neither the conversation nor the person has a usable id"_s));
    const bool current = m_api.settings().paths == Settings::Paths::Current;
    HttpRequest post = m_api.post({current ? u"v1"_s : u"experimental"_s, u"open-platform"_s, u"chat"_s, u"bot"_s,
                                      toUser ? u"users"_s : u"conversations"_s, id, u"messages"_s},
        chatbotBody(message, {}, m_api.settings().paths));
    post.once = true;
    const Promise<SendReceipt> promise;
    onResult(this, m_api.send(post, cancel), [promise](const Result<HttpAnswer> &answer) {
        promise.finish(answer ? receiptFrom(*answer) : Result<SendReceipt>(fail(explained(answer.error(), u"CHAT_BOT_SEND_MESSAGE"_s))));
    });
    return promise.future();
}

Future<AccountIdentity> DivarSession::check()
{
    const QString slug = m_api.settings().appSlug;
    const Promise<AccountIdentity> promise;
    const auto get = m_api.request("GET", {u"v1"_s, u"open-platform"_s, u"assets"_s, u"permission"_s});
    onResult(this, m_api.send(get), [promise, slug](const Result<HttpAnswer> &answer) {
        const AccountIdentity identity{.id = slug, .name = slug};
        if (!answer && answer.error().kind == ErrorKind::NotFound)
            return promise.finish(AccountIdentity{.id = slug, .name = slug, .status = u"reached"_s});
        if (!answer)
            return promise.finish(fail(answer.error()));
        if (!json::parse(answer->body))
            return promise.finish(fail(Error{.kind = ErrorKind::BadAnswer,
                .detail = u"the answer is not JSON: this is not Divar's API"_s,
                .httpStatus = answer->status}));
        promise.finish(identity);
    });
    return promise.future();
}

Future<Customer> DivarSession::customerByPhone(const QString &phone)
{
    // The API gives and takes numbers as they are dialled in Iran.
    QString local = normalisedPhone(phone);
    if (local.startsWith("+98"_L1))
        local.replace(0, 3, u"0"_s);
    if (local.isEmpty() || local.size() > 40)
        return readyFuture<Customer>(fail(ErrorKind::InvalidInput, u"no phone number"_s));
    const Promise<Customer> promise;
    const auto post = m_api.post({u"v1"_s, u"open-platform"_s, u"get-user-id-by-phone"_s}, {{u"phone"_s, local}});
    onResult(this, m_api.send(post), [promise, phone](const Result<HttpAnswer> &answer) {
        if (!answer)
            return promise.finish(fail(beforeSending(explained(answer.error(), u"GET_USER_ID_BY_PHONE"_s))));
        auto person = personFrom(*answer);
        if (person) {
            person->phone = normalisedPhone(phone);
            person->sources = {{u"remote_id"_s, factsource::kLookup}};
        }
        promise.finish(person);
    });
    return promise.future();
}

} // namespace qasid::divar
