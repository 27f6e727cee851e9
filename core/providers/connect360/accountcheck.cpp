#include "core/providers/connect360/accountcheck.h"

#include "core/providers/connect360/messageinput.h"

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

//! No server makes such an id; what it says of it tells whether everything before was right.
const QString kNobody = u"qasid-check-no-such-conversation"_s;

} // namespace

AccountCheck::AccountCheck(const Connect360Api &api, TrpcClient &client)
    : m_api(api)
    , m_client(client)
{
}

Future<AccountIdentity> AccountCheck::run()
{
    const Promise<AccountIdentity> promise;
    const auto read = connectCall(u"listMessages"_s, {{"conversationId"_L1, kNobody}, {"limit"_L1, 1}});
    onResult(this, m_client.query(read), [this, promise](const Result<QJsonValue> &answer) {
        if (!answer && !isAboutTheRecord(answer.error()))
            return promise.finish(fail(answer.error()));
        checkEngaging(promise);
    });
    return promise.future();
}

void AccountCheck::checkEngaging(const Promise<AccountIdentity> &promise)
{
    const auto change = connectCall(u"updateConversation"_s, {{"id"_L1, kNobody}});
    onResult(this, m_client.mutate(change), [this, promise](const Result<QJsonValue> &answer) {
        // Some servers fail over what is not there, after they have looked at the permission.
        if (!answer && !isAboutTheRecord(answer.error()) && answer.error().kind != ErrorKind::ServerFailed)
            return promise.finish(fail(answer.error()));
        const QString host = m_api.settings().apiBase.host();
        promise.finish(AccountIdentity{.id = {}, .name = host, .email = {}, .status = u"reached"_s});
    });
}

} // namespace qasid::connect360
