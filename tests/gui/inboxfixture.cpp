#include "tests/gui/inboxfixture.h"

#include "tests/support/await.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qasid::test {
namespace {

//! Opens nothing and sends nowhere.
class SilentSession final : public ProviderSession {
public:
    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &) override
    {
        return readyFuture<SendReceipt>(fail(ErrorKind::Unreachable, u"nobody is there"_s));
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{.id = u"7"_s, .name = u"Imane"_s}); }
};

//! Takes everything and understands nothing, but gives its accounts an address.
class EmptyCodec final : public WebhookCodec {
public:
    Result<Done> verify(const InboundRequest &, const Account &, const Secrets &) const override { return Done{}; }
    DecodedWebhook decode(const InboundRequest &, const Account &) const override { return {}; }
    InboundRequest testRequest(const Account &, const Secrets &) const override { return {}; }
    bool isTest(const InboundRequest &) const override { return true; }
};

class PictureProvider final : public Provider {
public:
    PictureProvider(QString id, QString name, QString product, QString mark, QString colour)
        : m_description{.id = std::move(id),
            .name = std::move(name),
            .product = std::move(product),
            .summary = "",
            .mark = std::move(mark),
            .colour = std::move(colour),
            .webhookHint = "Paste it in the panel."}
    {
    }

    ProviderDescription description() const override { return m_description; }
    AccountForm accountForm() const override
    {
        using Kind = AccountField::Kind;
        AccountForm form;
        form.fields.push_back({.kind = Kind::Choice,
            .key = u"sender"_s,
            .label = "Sending with",
            .defaultValue = u"messages"_s,
            .options = {{u"messages"_s, "Messages API"}, {u"event"_s, "Event API"}}});
        form.fields.push_back(
            {.kind = Kind::Secret, .key = u"token"_s, .label = "Access token", .hint = "Kept in the keychain, never in a file."});
        form.fields.push_back({.kind = Kind::Text,
            .key = u"event_name"_s,
            .label = "Event name",
            .onlyWhenKey = u"sender"_s,
            .onlyWhenValues = {u"event"_s}});
        form.fields.push_back(
            {.kind = Kind::Url, .key = u"api_base"_s, .label = "API address", .defaultValue = u"https://api.example"_s, .advanced = true});
        return form;
    }
    Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const override
    {
        if (secrets.value(u"token"_s).isEmpty())
            return fail(Error{.kind = ErrorKind::InvalidInput, .detail = u"Enter the access token."_s, .providerCode = u"token"_s});
        return accountForm().validate(settings);
    }
    //! Makes it one of rows of buttons, or as `like` is.
    void makeRows(std::unique_ptr<Provider> like)
    {
        m_rows = true;
        m_like = std::move(like);
    }

    const std::vector<ButtonIcon> &buttonIcons() const override
    {
        static const std::vector<ButtonIcon> few{{u"EVENT_NOTE"_s, u"calendar"_s}, {u"HOME"_s, u"home"_s}, {u"CAR"_s, u"car"_s},
            {u"WALLET"_s, u"wallet"_s}, {u"HOME_AREA"_s, u"home"_s}, {u"REAL_ESTATE"_s, u"building"_s}, {u"BRAND_PEUGEOT"_s, {}}};
        return m_like ? m_like->buttonIcons() : m_rows ? few : Provider::buttonIcons();
    }
    Capabilities capabilities(const Account &account) const override
    {
        if (m_rows)
            return m_like ? m_like->capabilities(account) : rowsOfButtons();
        Capabilities capabilities;
        capabilities.textLength = 4096;
        capabilities.replyTo = true;
        capabilities.location = true;
        capabilities.locationRequest = true;
        capabilities.replyButtons = true;
        capabilities.buttonRows = 1;
        capabilities.buttonsPerRow = 3;
        capabilities.buttonsInAll = 3;
        capabilities.buttonCaptionLength = 20;
        capabilities.headerLength = 60;
        capabilities.listRows = 10;
        capabilities.listRowTitleLength = 24;
        capabilities.listRowDescriptionWarning = 72;
        capabilities.listButtonLength = 20;
        capabilities.attachments = 1;
        capabilities.captionLength = 1024;
        capabilities.fileBytes = {{AttachmentKind::Image, 5'000'000}, {AttachmentKind::Document, 100'000'000}};
        capabilities.webhooks = true;
        capabilities.replyWindow = std::chrono::hours(24);
        capabilities.replyWindowChannels = {u"whatsapp"_s};
        return capabilities;
    }
    Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const override
    {
        return m_like ? m_like->checkOutgoing(account, message) : Result<Done>(Done{});
    }
    const char *systemWords(QStringView code) const override { return m_like ? m_like->systemWords(code) : Provider::systemWords(code); }
    const WebhookCodec *webhooks() const override { return &m_codec; }
    std::unique_ptr<ProviderSession> openSession(Account, Secrets, HttpClient &) const override
    {
        return std::make_unique<SilentSession>();
    }

private:
    static Capabilities rowsOfButtons()
    {
        Capabilities can;
        can.textLength = 4096;
        can.buttonRows = can.buttonsPerRow = 3;
        can.buttonsInAll = 9;
        can.buttonIcons = can.linkButtons = can.serverButtons = can.dynamicButtons = can.postButtons = true;
        can.senderButtonsChannels = can.accessChannels = {u"post"_s};
        can.attachments = 1;
        can.fileBytes = {{AttachmentKind::Image, 5'000'000}};
        can.webhooks = true;
        return can;
    }

    bool m_rows = false;
    std::unique_ptr<Provider> m_like;
    EmptyCodec m_codec;
    ProviderDescription m_description;
};

class SilencedProvider final : public Provider {
public:
    SilencedProvider(std::unique_ptr<Provider> provider, SessionMaker open)
        : m_provider(std::move(provider))
        , m_open(std::move(open))
    {
    }

    ProviderDescription description() const override { return m_provider->description(); }
    AccountForm accountForm() const override { return m_provider->accountForm(); }
    Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const override
    {
        return m_provider->validate(settings, secrets);
    }
    Capabilities capabilities(const Account &account) const override { return m_provider->capabilities(account); }
    Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const override
    {
        return m_provider->checkOutgoing(account, message);
    }
    const std::vector<ButtonIcon> &buttonIcons() const override { return m_provider->buttonIcons(); }
    const char *systemWords(QStringView code) const override { return m_provider->systemWords(code); }
    std::vector<AccessPurpose> accessPurposes() const override { return m_provider->accessPurposes(); }
    QString publicLink(const Account &account) const override { return m_provider->publicLink(account); }
    const WebhookCodec *webhooks() const override { return m_provider->webhooks(); }
    std::unique_ptr<ProviderSession> openSession(Account, Secrets secrets, HttpClient &) const override
    {
        if (m_open)
            return m_open(secrets);
        return std::make_unique<SilentSession>();
    }

private:
    std::unique_ptr<Provider> m_provider;
    SessionMaker m_open;
};

//! A keychain, or a file that a passphrase opens.
class MemoryCredentials final : public CredentialStore {
public:
    explicit MemoryCredentials(const QString &passphrase)
        : m_passphrase(passphrase)
    {
    }

    Kind kind() const override { return m_passphrase.isEmpty() ? Kind::SystemKeychain : Kind::EncryptedFile; }
    Future<Done> probe() override { return readyFuture(state()); }
    Future<Done> unlock(const QString &passphrase) override
    {
        m_open = passphrase == m_passphrase;
        return readyFuture(m_open ? Result<Done>(Done{}) : fail(ErrorKind::KeychainLocked, u"the passphrase is wrong"_s));
    }
    Future<Secrets> read(AccountId account) override { return readyFuture<Secrets>(m_secrets.value(account)); }
    Future<Done> write(AccountId account, const Secrets &secrets) override
    {
        if (const auto closed = state(); !closed)
            return readyFuture(closed);
        m_secrets.insert(account, secrets);
        return readyFuture<Done>(Done{});
    }
    Future<Done> remove(AccountId account) override
    {
        m_secrets.remove(account);
        return readyFuture<Done>(Done{});
    }

private:
    Result<Done> state() const
    {
        if (m_passphrase.isEmpty() || m_open)
            return Done{};
        return fail(ErrorKind::KeychainMissing, u"there is no keychain, and no passphrase was given"_s);
    }

    QString m_passphrase;
    bool m_open = false;
    QHash<AccountId, Secrets> m_secrets;
};

TimeMs timeFrom(const QString &time)
{
    return timeFromText(time).value();
}

Customer customer(const QString &remoteId, const QString &name, const QString &channel, const QString &phone = {})
{
    Customer customer;
    customer.remoteId = remoteId;
    customer.name = name;
    customer.channel = channel;
    customer.phone = phone;
    return customer;
}

} // namespace

std::unique_ptr<Provider> silenced(std::unique_ptr<Provider> provider, SessionMaker open)
{
    return std::make_unique<SilencedProvider>(std::move(provider), std::move(open));
}

ProviderRegistry pictureProviders(std::unique_ptr<Provider> digishare, std::unique_ptr<Provider> divarLike, std::unique_ptr<Provider> plato)
{
    ProviderRegistry registry;
    registry.add(digishare
            ? std::move(digishare)
            : std::make_unique<PictureProvider>(u"digishare"_s, u"Digishare"_s, u"Digishare LiveChat"_s, u"D"_s, u"ocean"_s));
    auto divar = std::make_unique<PictureProvider>(u"divar"_s, u"Divar"_s, u"Divar Kenar chatbot"_s, u"د"_s, u"berry"_s);
    divar->makeRows(std::move(divarLike));
    registry.add(std::move(divar));
    registry.add(
        plato ? std::move(plato) : std::make_unique<PictureProvider>(u"plato"_s, u"Plato"_s, u"Plato Connect360"_s, u"P"_s, u"violet"_s));
    return registry;
}

InboxFixture::InboxFixture(const QString &passphrase)
    : InboxFixture(passphrase, pictureProviders())
{
}

InboxFixture::InboxFixture(ProviderRegistry providers)
    : InboxFixture(QString(), std::move(providers))
{
}

InboxFixture::InboxFixture(const QString &passphrase, ProviderRegistry providers)
    : registry(std::move(providers))
    , inbox(makeInbox(passphrase))
    , ui{*inbox, appearance, toasts}
{
    appearance.setMode(Appearance::Mode::Light);
    appearance.setReducedMotion(true);
    const Inbox::Options quiet{.receive = false, .send = false, .listenAddress = {}, .listenPort = {}};
    if (!await(inbox->start(quiet)))
        qFatal("the inbox did not start");
}

InboxFixture::~InboxFixture() = default;

std::unique_ptr<Inbox> InboxFixture::makeInbox(const QString &passphrase)
{
    clock.set(timeFrom(u"2025-12-03T09:30:00Z"_s));
    auto opened = Store::open(folder.path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    store = opened->get();
    return std::make_unique<Inbox>(std::move(*opened), std::make_unique<MemoryCredentials>(passphrase), registry, clock);
}

AccountId InboxFixture::addAccount(const QString &provider, const QString &name, const QMap<QString, QString> &settings)
{
    Secrets secrets;
    for (const AccountField &field : registry.find(provider)->accountForm().fields) {
        if (field.kind == AccountField::Kind::Secret && !field.advanced && field.onlyWhenKey.isEmpty())
            secrets.insert(field.key, u"secret"_s);
    }
    const auto added = await(inbox->addAccount(provider, name, settings, secrets));
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
    return added->account.id;
}

void InboxFixture::removeAccount(AccountId account)
{
    await(inbox->removeAccount(account));
}

ConversationId InboxFixture::say(const Line &line)
{
    const QString key = QString::number(++m_events);
    Message message;
    message.remoteId = key;
    message.direction = line.direction;
    message.time = timeFrom(line.time);
    message.content = line.content.value_or(TextContent{.text = line.text});
    DecodedWebhook decoded;
    decoded.events.push_back({key, key.toLatin1(), line.conversation, message.time, MessageAppeared{message, line.customer}});
    InboundRequest request;
    request.method = "POST";
    request.received = *message.time;
    const auto applied = await(store->applyInbound(line.account, request, decoded));
    if (!applied || applied->applied != 1)
        qFatal("a line was not applied");
    return await(store->ensureConversation(line.account, line.conversation)).value_or(ConversationId{});
}

Conversation InboxFixture::conversation(ConversationId id)
{
    const auto found = await(inbox->conversationsById({id}));
    return found && !found->empty() ? found->front() : Conversation{};
}

void InboxFixture::fillLikeTheDesign()
{
    await(inbox->setSetting(u"agent_name"_s, u"Imane Mansouri"_s));
    atlas = addAccount(u"digishare"_s, u"Atlas Store"_s);
    vehicles = addAccount(u"divar"_s, u"Vehicle check"_s);
    oasis = addAccount(u"plato"_s, u"Oasis"_s);

    const Customer salma = customer(u"third_8Kq2"_s, u"Salma Berrada"_s, u"whatsapp"_s, u"+212 600 000 204"_s);
    say({atlas, u"old-1"_s, salma, u"Size exchange, #AT-19877"_s, u"2025-11-14T10:00:00Z"_s});
    say({atlas, u"old-2"_s, salma, u"Delivery to Rabat"_s, u"2025-10-02T10:00:00Z"_s});
    say({atlas, u"old-3"_s, salma, u"سؤال على طريقة الدفع"_s, u"2025-08-19T10:00:00Z"_s});
    for (const QString &old : {u"old-1"_s, u"old-2"_s, u"old-3"_s}) {
        const ConversationId id = await(store->ensureConversation(atlas, old)).value();
        await(inbox->markRead(id));
        await(inbox->resolve(id));
    }
    const ConversationId first = say({atlas, u"c-1"_s, salma, u"Reship please, à la même adresse."_s, u"2025-12-03T06:44:00Z"_s});
    await(inbox->markRead(first));
    clock.set(timeFrom(u"2025-12-03T09:26:00Z"_s));
    await(inbox->setAssignedToMe(first, true));
    const auto sent = await(store->enqueue(first, {.content = TextContent{.text = u"Reship tomorrow before 14:00, same address?"_s}},
        Delivery::Queued, clock.now(), clock.now()));
    const auto waiting = await(store->outbox());
    if (sent && waiting && !waiting->empty())
        await(store->failSend(waiting->front().id, Error{.kind = ErrorKind::Unreachable}));
    say({vehicles, u"c-71f04821"_s, customer({}, {}, u"chatbot"_s), u"سلام"_s, u"2025-12-03T09:23:00Z"_s});
    say({vehicles, u"c-71f04821"_s, {}, u"چهارشنبه ساعت ۱۰:۳۰ خوبه؟ کد INS-30417"_s, u"2025-12-03T09:24:00Z"_s});
    say({oasis, u"o-1"_s, customer(u"l1"_s, u"Layla Alharbi"_s, u"website"_s), u"مرحبًا، لم تصلني فاتورة الطلب Order #1042"_s,
        u"2025-12-03T09:18:00Z"_s});
    const ConversationId yassine = say(
        {atlas, u"c-2"_s, customer(u"y1"_s, u"Yassine El Idrissi"_s, u"messenger"_s), u"Merci, bien reçu !"_s, u"2025-12-03T08:57:00Z"_s});
    await(inbox->markRead(yassine));
    await(inbox->setAssignedToMe(yassine, true));
    await(inbox->saveDraft({.conversation = yassine,
        .kind = DraftKind::Reply,
        .message = {.content = TextContent{.text = u"Bonjour Yassine, votre remboursement est parti ce matin."_s}}}));
    const ConversationId deniz = say({oasis, u"o-2"_s, customer(u"d1"_s, u"Deniz Aksoy"_s, u"website"_s),
        u"Siparişim hâlâ hazırlanıyor mu? #1038"_s, u"2025-12-03T08:40:00Z"_s});
    await(store->setStatus(deniz, ConversationStatus::Snoozed, timeFrom(u"2025-12-03T09:00:00Z"_s)));
    await(store->wakeSnoozed(clock.now()));
    const ConversationId buyer = say({vehicles, u"c-206"_s, customer(u"b1"_s, u"Peugeot 206 buyer"_s, u"chatbot"_s),
        u"ممنون، لینک پرداخت باز شد"_s, u"2025-12-03T08:12:00Z"_s});
    await(inbox->markRead(buyer));
    const ConversationId parcel = say({.account = atlas,
        .conversation = u"c-3"_s,
        .customer = customer(u"p1"_s, {}, u"whatsapp"_s, u"+212 600 000 118"_s),
        .text = {},
        .time = u"2025-12-02T15:00:00Z"_s,
        .content = ChoiceContent{.id = u"track"_s, .title = u"Track my parcel"_s, .description = {}}});
    await(inbox->markRead(parcel));
    const ConversationId hamza = say({atlas, u"c-4"_s, customer(u"h1"_s, u"Hamza Kettani"_s, u"whatsapp"_s),
        u"D’accord, rappelez-moi jeudi matin"_s, u"2025-12-01T11:00:00Z"_s});
    await(inbox->markRead(hamza));
    await(inbox->setAssignedToMe(hamza, true));
    await(store->setStatus(hamza, ConversationStatus::Snoozed, timeFrom(u"2025-12-04T09:00:00Z"_s)));
    clock.set(timeFrom(u"2025-12-03T09:30:00Z"_s));
}

} // namespace qasid::test
