#include "tests/gui/answeringprovider.h"

#include "core/providers/divar/divarprovider.h"
#include "tests/gui/inboxfixture.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::test {
namespace {

class GivingSession final : public ProviderSession {
public:
    GivingSession(std::vector<AccessGrant> grants, bool hasSecret)
        : m_grants(std::move(grants))
        , m_hasSecret(hasSecret)
    {
    }

    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &) override
    {
        return readyFuture<SendReceipt>(fail(ErrorKind::Unreachable, u"nobody is there"_s));
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{}); }
    std::vector<AccessGrant> grants() const override { return m_grants; }
    Result<QUrl> askForAccess(const QStringList &purposes, const QString &subject, const QUrl &redirect) override
    {
        if (!m_hasSecret)
            return fail(
                Error{.kind = ErrorKind::InvalidInput, .detail = u"the client secret is needed"_s, .providerCode = u"client_secret"_s});
        if (purposes.contains("post_chat"_L1) && subject.isEmpty())
            return fail(Error{.kind = ErrorKind::InvalidInput, .detail = u"the post is needed"_s, .providerCode = u"subject"_s});
        QUrl page(u"https://oauth.example/oauth2/auth"_s);
        page.setQuery(QUrlQuery{{u"scope"_s, purposes.join(u' ')}, {u"redirect_uri"_s, redirect.toString()}});
        return page;
    }
    void dropAccess(const QString &user) override
    {
        std::erase_if(m_grants, [&user](const AccessGrant &grant) { return grant.user == user; });
    }

private:
    std::vector<AccessGrant> m_grants;
    bool m_hasSecret;
};

} // namespace

std::unique_ptr<Provider> answeringProvider(std::vector<AccessGrant> grants)
{
    return silenced(std::make_unique<DivarProvider>(), [grants = std::move(grants)](const Secrets &secrets) {
        return std::make_unique<GivingSession>(grants, !secrets.value(u"client_secret"_s).isEmpty());
    });
}

} // namespace qasid::test
