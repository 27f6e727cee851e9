#include "app/sandbox/digishare/digisharesandbox.h"

#include "app/sandbox/digishare/apis.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

namespace {

QJsonObject messageJson(const StoredMessage &message)
{
    return {{"id"_L1, message.id}, {"type"_L1, message.type}, {"body"_L1, message.body}, {"send_to_third"_L1, message.sendToThird},
        {"sender"_L1, message.sender}, {"created_at"_L1, timestamp(message.created)}, {"event_id"_L1, message.eventId},
        {"reply_to"_L1, message.replyTo}};
}

QJsonArray textArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

void notFound(const http::Responder &respond, const QString &what)
{
    respond(http::jsonResponse(404, {{"error"_L1, what}}));
}

} // namespace

DigishareSandbox::DigishareSandbox(const Options &options)
    : m_options(options)
    , m_world(options.seed)
    , m_server(options)
    , m_chat(m_world, m_server.webhooks(), options.speed)
    , m_gate(options, m_chat)
{
    m_server.webhooks().setUserAgent("Digishare-Webhooks");
    m_server.setErrorBody([](int status, const QByteArray &) { return errorResponse(status); });
    addMessagesApi(m_server, m_gate, m_chat);
    addEventApi(m_server, m_gate, m_chat);
    addDirectoryApi(m_server, m_gate, m_chat);
    addConversationsApi(m_server, m_gate, m_chat);
    addCustomerControls();
    m_server.addControls(*this);
}

Result<std::unique_ptr<DigishareSandbox>> DigishareSandbox::start(const Options &options)
{
    std::unique_ptr<DigishareSandbox> sandbox(new DigishareSandbox(options));
    const bool quiet = options.script.isEmpty();
    auto script = loadScript(quiet ? u"demo"_s : options.script, sandbox->m_world);
    if (!script)
        return fail(script.error());
    sandbox->m_chat.behaviour().react = !quiet;
    sandbox->set(options.settings);
    sandbox->m_customers = std::make_unique<Customers>(std::move(*script), sandbox->m_chat, options.speed);
    if (const auto listening = sandbox->m_server.listen(); !listening)
        return fail(listening.error());
    if (!quiet)
        sandbox->m_customers->play();
    return sandbox;
}

QJsonObject DigishareSandbox::addresses() const
{
    const QString base = m_server.base();
    return {{"ready"_L1, true}, {"provider"_L1, u"digishare"_s}, {"port"_L1, m_server.port()}, {"api_base"_L1, QString(base + u"/v1"_s)},
        {"event_api_base"_L1, QString(base + u"/v1"_s)}, {"secrets"_L1, QJsonObject{{"token"_L1, m_options.token}}},
        {"control"_L1, QString(base + u"/sandbox"_s)}, {"company_id"_L1, m_world.companyId()}, {"seed"_L1, qint64(m_options.seed)}};
}

void DigishareSandbox::addCustomerControls()
{
    http::Router &control = m_server.control();
    control.add("POST", "/sandbox/customers/{id}/archive",
        [this](const InboundRequest &, const Captured &captured, const http::Responder &respond) {
            const Third *third = m_world.thirdByKey(QString::fromUtf8(captured.value("id")));
            Conversation *conversation = third ? m_world.activeConversation(third->id) : nullptr;
            if (!conversation) {
                notFound(respond, u"no active conversation"_s);
                return;
            }
            m_chat.archive(*conversation, u"user"_s, m_world.tokenUser().id);
            respond(http::jsonResponse(200, {{"conversation_id"_L1, conversation->id}}));
        });
    control.add("POST", "/sandbox/tap", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        const auto message = m_customers->tap(json::text(*body, {"message"_L1}), json::opaqueId(*body, {"button"_L1}));
        if (message)
            respond(http::jsonResponse(201, {{"message_id"_L1, (*message)->id}, {"conversation_id"_L1, (*message)->conversation}}));
        else
            notFound(respond, message.error().detail);
    });
    control.add("POST", "/sandbox/conversations", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        Third third;
        third.key = json::text(*body, {"key"_L1});
        third.id = m_world.newId("thd_"_L1);
        third.name = json::text(*body, {"name"_L1});
        third.channel = body->value("channel"_L1).toString(u"whatsapp"_s);
        third.platformId = m_world.newId(""_L1);
        third.platformLinkId = m_world.newId("plnk_"_L1);
        third.created = SystemClock().now();
        const Conversation &conversation = m_chat.begin(m_world.addThird(std::move(third)), 0, json::text(*body, {"id"_L1}));
        respond(http::jsonResponse(201, {{"conversation_id"_L1, conversation.id}, {"customer_id"_L1, conversation.third}}));
    });
}

std::optional<SaidMessage> DigishareSandbox::say(const QString &who, const QJsonObject &what)
{
    const StoredMessage *message = m_customers->say(who, what);
    return message ? std::optional(SaidMessage{message->id, message->conversation}) : std::nullopt;
}

QString DigishareSandbox::set(const QJsonObject &settings)
{
    m_chat.behaviour().update(settings);
    return {};
}

std::vector<SentMessage> DigishareSandbox::sent()
{
    std::vector<SentMessage> sent;
    for (const StoredMessage &message : m_world.messages()) {
        if (message.viaApi)
            sent.push_back({message.conversation, messageJson(message)});
    }
    return sent;
}

QJsonObject DigishareSandbox::state()
{
    QHash<QString, int> counts;
    for (const StoredMessage &message : m_world.messages())
        ++counts[message.conversation];
    QJsonArray conversations;
    for (const Conversation &conversation : m_world.conversations()) {
        const Third *third = m_world.third(conversation.third);
        conversations.append(QJsonObject{{"id"_L1, conversation.id}, {"code"_L1, conversation.code},
            {"customer"_L1,
                QJsonObject{{"key"_L1, third->key}, {"id"_L1, third->id}, {"name"_L1, third->name}, {"channel"_L1, third->channel}}},
            {"active"_L1, conversation.active}, {"handler"_L1, conversation.handler}, {"users"_L1, textArray(conversation.users)},
            {"bots"_L1, textArray(conversation.bots)}, {"messages"_L1, counts.value(conversation.id)}});
    }
    QJsonArray customers;
    for (const Third &third : m_world.thirds())
        customers.append(QJsonObject{{"key"_L1, third.key}, {"id"_L1, third.id}, {"name"_L1, third.name}});
    QJsonArray users;
    for (const User &user : m_world.users())
        users.append(QJsonObject{{"id"_L1, user.id}, {"name"_L1, user.name}});
    return {{"conversations"_L1, conversations}, {"customers"_L1, customers}, {"users"_L1, users}, {"company_id"_L1, m_world.companyId()},
        {"provider_instance_id"_L1, m_world.providerInstanceId()}, {"dropped_events"_L1, m_chat.dropped()}};
}

} // namespace qasid::sandbox::digishare
