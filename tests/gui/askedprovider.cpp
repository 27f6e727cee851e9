#include "tests/gui/askedprovider.h"

using namespace Qt::StringLiterals;

namespace qasid::test {
namespace {

class AskedSession final : public ProviderSession {
public:
    explicit AskedSession(const AskedProvider &provider)
        : m_provider(provider)
    {
    }

    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &) override
    {
        return readyFuture<SendReceipt>(fail(ErrorKind::Unreachable, u"nobody is there"_s));
    }
    Future<AccountIdentity> check() override
    {
        const auto answer = m_provider.check();
        return answer ? readyFuture<AccountIdentity>(*answer) : readyFuture<AccountIdentity>(fail(answer.error()));
    }
    Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64, CancelToken) override { return m_provider.file(attachment); }

    Future<AiReply> streamAiReply(
        const AiRequest &request, CancelToken cancel, const std::function<void(const QString &)> &written) override
    {
        return m_provider.ai(request, cancel, written);
    }

private:
    const AskedProvider &m_provider;
};

} // namespace

ProviderDescription AskedProvider::description() const
{
    return {.id = u"asked"_s, .name = u"Oasis"_s, .product = u"Oasis Connect"_s, .summary = "", .mark = u"O"_s, .colour = u"violet"_s};
}

AccountForm AskedProvider::accountForm() const
{
    using Kind = AccountField::Kind;
    AccountForm form;
    form.fields.push_back({.kind = Kind::Secret, .key = u"api_key"_s, .label = "API key", .hint = ""});
    form.fields.push_back(
        {.kind = Kind::Url, .key = u"api_base"_s, .label = "API address", .defaultValue = u"https://api.example"_s, .advanced = true});
    form.fields.push_back({.kind = Kind::Text, .key = u"trpc_path"_s, .label = "Path", .defaultValue = u"/api"_s, .advanced = true});
    form.fields.push_back({.kind = Kind::Choice,
        .key = u"encoding"_s,
        .label = "Encoding",
        .defaultValue = u"auto"_s,
        .options = {{u"auto"_s, "Automatic"}, {u"json"_s, "Plain JSON"}},
        .advanced = true});
    return form;
}

Result<Done> AskedProvider::validate(const QMap<QString, QString> &settings, const Secrets &) const
{
    return accountForm().validate(settings);
}

Capabilities AskedProvider::capabilities(const Account &) const
{
    Capabilities can;
    can.textLength = 4096;
    can.replyTo = can.poll = can.readBack = can.aiAgents = can.asCustomer = can.manageConversations = can.subConversations = true;
    can.languages = {u"en"_s, u"ar"_s, u"tr"_s};
    can.attachments = 5;
    can.fileBytes = {{AttachmentKind::Image, 25'000'000}, {AttachmentKind::Document, 25'000'000}};
    can.requestsPerMinute = 120;
    return can;
}

Result<Done> AskedProvider::checkOutgoing(const Account &, const OutgoingMessage &) const
{
    return Done{};
}

std::unique_ptr<ProviderSession> AskedProvider::openSession(Account, Secrets, HttpClient &) const
{
    return std::make_unique<AskedSession>(*this);
}

} // namespace qasid::test
