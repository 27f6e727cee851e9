#include "app/sandbox/divar/divarsandbox.h"

#include "app/sandbox/divar/apis.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

void refuse(const http::Responder &respond, int status, const QString &what)
{
    respond(http::jsonResponse(status, {{"error"_L1, what}}));
}

QJsonObject sentJson(const StoredMessage &message, const World &world)
{
    QJsonObject json{{"id"_L1, message.id}, {"type"_L1, message.type}, {"body"_L1, message.fields.value("text"_L1).toString()},
        {"side"_L1, message.side}, {"created_at"_L1, toRfc3339(message.created)}, {"request"_L1, message.request}};
    if (const StoredFile *file = world.file(message.media)) {
        json.insert("media"_L1,
            QJsonObject{{"name"_L1, file->name}, {"mime_type"_L1, QString::fromLatin1(file->mime)}, {"size"_L1, file->bytes.size()}});
    }
    return json;
}

WebhookAuth keyAuth(const Options &options)
{
    return {WebhookAuth::Kind::Header, u"Authorization: "_s + options.identificationKey};
}

Options withKey(Options options)
{
    if (options.webhookAuth.kind == WebhookAuth::Kind::None)
        options.webhookAuth = keyAuth(options);
    return options;
}

//! Another path behind an address: "/divar/token" becomes "/divar/token/session".
QUrl behind(QUrl url, const QString &name)
{
    url.setPath(url.path() + u'/' + name);
    return url;
}

} // namespace

DivarSandbox::DivarSandbox(const Options &options)
    : m_options(options)
    , m_world(options.seed)
    , m_server(withKey(options))
    , m_kenar(m_world, m_server.webhooks(), options.speed)
    , m_gate(options, m_kenar)
    , m_oauth(options, m_kenar)
    , m_presses(m_kenar, m_server.log(), options.identificationKey)
{
    m_server.webhooks().setUserAgent("Divar");
    m_server.setUsualAuth(keyAuth(options));
    m_server.setErrorBody([](int status, const QByteArray &path) {
        return path.startsWith("/oauth2/") ? oauthError(status, u"server_error"_s, u"the request could not be served"_s)
                                           : errorResponse(status);
    });
    m_server.setTargetListener([this](const QUrl &url, const QJsonObject &body) { connectAddresses(url, body); });
    connectAddresses(options.webhook, {});
    addMessagesApi(m_server, m_gate, m_kenar);
    addFilesApi(m_server, m_gate, m_kenar);
    addDirectoryApi(m_server, m_gate, m_kenar);
    m_oauth.addRoutes(m_server.api());
    addCustomerControls();
    addPressControls();
    addEventControls();
    m_server.addControls(*this);
}

void DivarSandbox::connectAddresses(const QUrl &webhook, const QJsonObject &body)
{
    if (webhook.isEmpty())
        return;
    const auto named = [&](QLatin1StringView key, const QString &usual) {
        const QString url = json::text(body, {key});
        return url.isEmpty() ? behind(webhook, usual) : QUrl(url, QUrl::StrictMode);
    };
    m_presses.setAddresses(named("session_url"_L1, u"session"_s), named("action_url"_L1, u"action"_s));
    QStringList redirects{named("oauth_url"_L1, u"oauth"_s).toString(QUrl::FullyEncoded)};
    for (const QJsonValue &redirect : body.value("redirect_urls"_L1).toArray())
        redirects.append(redirect.toString());
    m_oauth.setRedirects(redirects);
}

Result<std::unique_ptr<DivarSandbox>> DivarSandbox::start(const Options &options)
{
    std::unique_ptr<DivarSandbox> sandbox(new DivarSandbox(options));
    const bool quiet = options.script.isEmpty();
    auto script = loadScript(quiet ? u"demo"_s : options.script, sandbox->m_world);
    if (!script)
        return fail(script.error());
    Behaviour &behaviour = sandbox->m_kenar.behaviour();
    behaviour.react = !quiet;
    // In the script somebody allowed it long ago.
    behaviour.postEvents = quiet ? Behaviour::PostEvents::Subscribed : Behaviour::PostEvents::Always;
    if (const QString wrong = sandbox->set(options.settings); !wrong.isEmpty())
        return fail(ErrorKind::InvalidInput, wrong);
    sandbox->m_customers = std::make_unique<Customers>(std::move(*script), sandbox->m_kenar, sandbox->m_presses, options.speed);
    if (const auto listening = sandbox->m_server.listen(); !listening)
        return fail(listening.error());
    sandbox->m_kenar.setBase(sandbox->m_server.base());
    if (!quiet)
        sandbox->m_customers->play();
    return sandbox;
}

QJsonObject DivarSandbox::addresses() const
{
    const QString base = m_server.base();
    return {{"ready"_L1, true}, {"provider"_L1, u"divar"_s}, {"port"_L1, m_server.port()}, {"api_base"_L1, base}, {"oauth_base"_L1, base},
        {"upload_base"_L1, base}, {"app_slug"_L1, m_options.clientId}, {"control"_L1, QString(base + u"/sandbox"_s)},
        {"seed"_L1, qint64(m_options.seed)},
        {"secrets"_L1,
            QJsonObject{{"api_key"_L1, m_options.token}, {"identification_key"_L1, m_options.identificationKey},
                {"client_secret"_L1, m_options.clientSecret}}}};
}

void DivarSandbox::addCustomerControls()
{
    http::Router &control = m_server.control();
    addPersonControl("block", [](Person &person, const QJsonObject &body) {
        person.blocked = json::boolean(body, {"blocked"_L1}).value_or(true);
        return QJsonObject{{"user_id"_L1, person.userId}, {"blocked"_L1, person.blocked}};
    });
    addPersonControl("revoke", [this](const Person &person, const QJsonObject &body) {
        m_kenar.revoke(person.userId, json::boolean(body, {"event"_L1}));
        return QJsonObject{{"user_id"_L1, person.userId}};
    });
    control.add("POST", "/sandbox/conversations", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        const QString post = json::text(*body, {"post"_L1});
        if (!post.isEmpty() && !m_world.post(post)) {
            refuse(respond, 404, u"no such post"_s);
            return;
        }
        Person person;
        person.key = json::text(*body, {"key"_L1});
        person.userId = json::text(*body, {"user_id"_L1});
        person.name = json::text(*body, {"name"_L1});
        person.phone = json::text(*body, {"phone"_L1});
        const Chat &chat = m_world.addChat(m_world.addPerson(person).userId, post, json::text(*body, {"id"_L1}));
        respond(http::jsonResponse(201, {{"conversation_id"_L1, chat.id}, {"user_id"_L1, chat.person}}));
    });
}

void DivarSandbox::addPersonControl(const QByteArray &verb, const std::function<QJsonObject(Person &, const QJsonObject &)> &act)
{
    m_server.control().add("POST", "/sandbox/customers/{id}/" + verb,
        [this, act](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            if (!body)
                return;
            if (Person *person = m_world.find(QString::fromUtf8(captured.value("id"))))
                respond(http::jsonResponse(200, act(*person, *body)));
            else
                refuse(respond, 404, u"no such customer"_s);
        });
}

void DivarSandbox::addPressControls()
{
    http::Router &control = m_server.control();
    control.add("POST", "/sandbox/tap", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        Result<Pressed> pressed = fail(ErrorKind::NotFound, u"no such conversation"_s);
        if (!body->contains("action"_L1)) {
            pressed = m_customers->buttonOf(
                json::text(*body, {"message"_L1}), json::opaqueId(*body, {"button"_L1}), json::boolean(*body, {"own"_L1}).value_or(false));
        } else if (const Chat *chat = m_world.chat(json::text(*body, {"conversation"_L1}))) {
            pressed = Pressed{chat->id, chat->person, QString(), body->value("action"_L1).toObject(), false};
        }
        if (!pressed) {
            refuse(respond, 404, pressed.error().detail);
            return;
        }
        if (!json::boolean(*body, {"user"_L1}).value_or(true))
            pressed->user.clear();
        m_presses.press(*pressed, [respond](const QJsonObject &press) { respond(http::jsonResponse(201, press)); });
    });
    control.add("GET", "/sandbox/presses", [this](const InboundRequest &, const Captured &, const http::Responder &respond) {
        respond(http::jsonResponse(200, {{"presses"_L1, m_presses.toJson()}}));
    });
}

void DivarSandbox::addEventControls()
{
    http::Router &control = m_server.control();
    control.add("POST", "/sandbox/events", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        m_kenar.postRaw(request.body);
        respond(http::jsonResponse(202, {{"bytes"_L1, request.body.size()}}));
    });
    control.add("POST", "/sandbox/posts/{token}/update",
        [this](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            const Post *post = m_world.post(QString::fromUtf8(captured.value("token")));
            if (body && !post)
                refuse(respond, 404, u"no such post"_s);
            if (body && post)
                respond(http::jsonResponse(200, {{"told"_L1, m_kenar.updatePost(*post, body->value("type"_L1).toString(u"PUBLISH"_s))}}));
        });
    control.add("POST", "/sandbox/payments", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        QJsonObject payment{{"id"_L1, m_world.newUuid()}, {"status"_L1, u"PAID"_s}, {"amount_rials"_L1, QString(u"1500000"_s)}};
        const QJsonObject given = body->value("payment"_L1).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            payment.insert(it.key(), it.value());
        m_kenar.pay(body->value("key"_L1).toString(u"transaction"_s), payment);
        respond(http::jsonResponse(202, payment));
    });
    control.add("POST", "/sandbox/tokens/age", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        m_kenar.grants().putForward(TimeMs(json::number(*body, {"seconds"_L1}).value_or(0) * 1000));
        respond(http::jsonResponse(200, {{"grants"_L1, m_kenar.grants().grantsToJson()}}));
    });
}

std::optional<SaidMessage> DivarSandbox::say(const QString &who, const QJsonObject &what)
{
    const StoredMessage *message = m_customers->say(who, what);
    return message ? std::optional(SaidMessage{message->id, message->chat}) : std::nullopt;
}

std::vector<SentMessage> DivarSandbox::sent()
{
    std::vector<SentMessage> sent;
    for (const StoredMessage &message : m_world.messages()) {
        if (message.viaApi)
            sent.push_back({message.chat, sentJson(message, m_world)});
    }
    return sent;
}

QJsonObject DivarSandbox::state()
{
    QHash<QString, int> counts;
    for (const StoredMessage &message : m_world.messages())
        ++counts[message.chat];
    QJsonArray conversations;
    for (const Chat &chat : m_world.chats()) {
        const Person *person = m_world.person(chat.person);
        conversations.append(QJsonObject{{"id"_L1, chat.id}, {"type"_L1, chat.post() ? u"POST"_s : u"BOT"_s},
            {"post_token"_L1, chat.postToken}, {"messages"_L1, counts.value(chat.id)},
            {"customer"_L1, QJsonObject{{"key"_L1, person->key}, {"id"_L1, person->userId}, {"name"_L1, person->name}}}});
    }
    QJsonArray customers;
    for (const Person &person : m_world.people()) {
        customers.append(QJsonObject{{"key"_L1, person.key}, {"id"_L1, person.userId}, {"name"_L1, person.name}, {"phone"_L1, person.phone},
            {"owner"_L1, person.owner}, {"blocked"_L1, person.blocked}});
    }
    QJsonArray posts;
    for (const Post &post : m_world.posts())
        posts.append(QJsonObject{{"token"_L1, post.token}, {"title"_L1, post.title}, {"owner"_L1, post.owner}});
    QJsonObject addresses = m_presses.addresses();
    addresses.insert("redirects"_L1, QJsonArray::fromStringList(m_oauth.redirects()));
    return {{"conversations"_L1, conversations}, {"customers"_L1, customers}, {"posts"_L1, posts}, {"addresses"_L1, addresses},
        {"grants"_L1, m_kenar.grants().grantsToJson()}, {"subscriptions"_L1, m_kenar.grants().subscriptionsToJson()},
        {"presses"_L1, m_presses.toJson().size()}, {"untold_events"_L1, m_kenar.untold()}};
}

} // namespace qasid::sandbox::divar
