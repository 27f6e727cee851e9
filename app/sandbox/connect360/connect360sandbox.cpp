#include "app/sandbox/connect360/connect360sandbox.h"

#include "app/sandbox/connect360/restapi.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

Connect360Sandbox::Connect360Sandbox(const Options &options)
    : m_options(options)
    , m_world(options.seed)
    , m_server(options)
    , m_connect(m_world, options.speed)
    , m_gate(options, m_connect)
    , m_router(m_gate, m_connect)
{
    m_server.setApi([this](const InboundRequest &request, const http::Responder &respond) { answer(request, respond); });
    m_server.setErrorBody([this](int status, const QByteArray &path) { return faulty(status, path); });
    m_server.addControls(*this);
    addConversationControl();
}

Result<std::unique_ptr<Connect360Sandbox>> Connect360Sandbox::start(const Options &options)
{
    std::unique_ptr<Connect360Sandbox> sandbox(new Connect360Sandbox(options));
    const bool quiet = options.script.isEmpty();
    auto script = loadScript(quiet ? u"demo"_s : options.script, sandbox->m_world);
    if (!script)
        return fail(script.error());
    sandbox->m_connect.behaviour().react = !quiet;
    if (const QString wrong = sandbox->set(options.settings); !wrong.isEmpty())
        return fail(ErrorKind::InvalidInput, wrong);
    sandbox->m_customers = std::make_unique<Customers>(std::move(*script), sandbox->m_connect, options.speed);
    if (const auto listening = sandbox->m_server.listen(); !listening)
        return fail(listening.error());
    if (!quiet)
        sandbox->m_customers->play();
    return sandbox;
}

QJsonObject Connect360Sandbox::addresses() const
{
    const Behaviour &behaviour = m_connect.behaviour();
    QJsonArray conversations;
    for (const Conversation &conversation : m_world.conversations()) {
        if (conversation.parent.isEmpty())
            conversations.append(conversation.id);
    }
    return {{"ready"_L1, true}, {"provider"_L1, u"connect360"_s}, {"port"_L1, m_server.port()}, {"api_base"_L1, m_server.base()},
        {"trpc_path"_L1, behaviour.trpcPath}, {"encoding"_L1, behaviour.encoding}, {"multipart_field"_L1, behaviour.multipartField},
        {"ai_agent"_L1, u"agent_help"_s}, {"conversations"_L1, conversations}, {"secrets"_L1, QJsonObject{{"api_key"_L1, m_options.token}}},
        {"control"_L1, QString(m_server.base() + u"/sandbox"_s)}, {"seed"_L1, qint64(m_options.seed)}};
}

std::optional<QByteArray> Connect360Sandbox::behindMount(const QByteArray &path) const
{
    QByteArray mount = m_connect.behaviour().trpcPath.toUtf8();
    if (!mount.endsWith('/'))
        mount += '/';
    return path.startsWith(mount) ? std::optional(path.mid(mount.size())) : std::nullopt;
}

void Connect360Sandbox::answer(const InboundRequest &request, const http::Responder &respond)
{
    if (request.path.startsWith("/api/v1/connect/")) {
        answerRest(request, respond, m_gate, m_connect);
        return;
    }
    const auto path = behindMount(request.path);
    if (!path && m_connect.behaviour().wrongMount == "html"_L1)
        respond(gatewayPage(404));
    else
        respond(m_router.answer(request, path.value_or(request.path.mid(1))));
}

http::Response Connect360Sandbox::faulty(int status, const QByteArray &path)
{
    const auto procedure = behindMount(path);
    if (!procedure)
        return restError(status, u"The request could not be served"_s, m_connect.behaviour());
    http::Response response
        = errorAnswer({codeOfStatus(status), u"The request could not be served"_s}, QString::fromUtf8(*procedure), m_connect.behaviour());
    response.status = status;
    return response;
}

void Connect360Sandbox::addConversationControl()
{
    m_server.control().add("POST", "/sandbox/conversations",
        [this](const InboundRequest &request, const QMap<QByteArray, QByteArray> &, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            if (!body)
                return;
            Conversation conversation;
            conversation.parent = json::text(*body, {"parent"_L1});
            const Conversation *parent = m_world.conversation(conversation.parent);
            if (!conversation.parent.isEmpty() && !parent) {
                respond(http::jsonResponse(404, {{"error"_L1, u"no such parent"_s}}));
                return;
            }
            Customer customer;
            customer.key = json::text(*body, {"key"_L1});
            for (const QLatin1StringView key : {"name"_L1, "externalId"_L1, "email"_L1, "phone"_L1}) {
                if (body->contains(key))
                    customer.fields.insert(key, body->value(key));
            }
            conversation.id = json::text(*body, {"id"_L1});
            conversation.name = json::text(*body, {"title"_L1});
            conversation.type = u"DIRECT"_s;
            conversation.customer = parent ? parent->customer : m_world.addCustomer(std::move(customer)).id;
            const Conversation &made = m_world.addConversation(std::move(conversation));
            respond(http::jsonResponse(201, {{"conversation_id"_L1, made.id}, {"customer_id"_L1, made.customer}}));
        });
}

std::optional<SaidMessage> Connect360Sandbox::say(const QString &who, const QJsonObject &what)
{
    const StoredMessage *message = m_customers->say(who, what);
    return message ? std::optional(SaidMessage{message->id, message->conversation}) : std::nullopt;
}

std::vector<SentMessage> Connect360Sandbox::sent()
{
    std::vector<SentMessage> sent;
    for (const StoredMessage &message : m_world.messages()) {
        if (!message.viaApi)
            continue;
        QJsonArray files;
        for (const QString &id : message.files) {
            const StoredFile &file = *m_world.file(id);
            files.append(
                QJsonObject{{"name"_L1, file.name}, {"mime_type"_L1, QString::fromLatin1(file.mime)}, {"size"_L1, file.bytes.size()}});
        }
        sent.push_back({message.conversation,
            {{"id"_L1, message.id}, {"body"_L1, textOf(message.content)}, {"from"_L1, message.from}, {"reply_to"_L1, message.replyTo},
                {"created_at"_L1, toRfc3339(message.created)}, {"files"_L1, files}, {"request"_L1, message.request}}});
    }
    return sent;
}

QJsonObject Connect360Sandbox::state()
{
    QJsonArray conversations;
    for (const Conversation &conversation : m_world.conversations()) {
        QJsonObject json{{"id"_L1, conversation.id}, {"title"_L1, conversation.name}, {"parent"_L1, conversation.parent},
            {"metadata"_L1, conversation.metadata}, {"messages"_L1, conversation.messages.size()}};
        if (const Customer *customer = m_world.customer(conversation.customer))
            json.insert("customer"_L1, QJsonObject{{"key"_L1, customer->key}, {"id"_L1, customer->id}, {"name"_L1, customer->name()}});
        conversations.append(json);
    }
    QJsonArray customers;
    for (const Customer &customer : m_world.customers())
        customers.append(QJsonObject{{"key"_L1, customer.key}, {"id"_L1, customer.id}, {"name"_L1, customer.name()}});
    return {{"conversations"_L1, conversations}, {"customers"_L1, customers}};
}

} // namespace qasid::sandbox::connect360
