#include "app/sandbox/divar/oauth.h"

#include "app/sandbox/divar/scopes.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

QString value(const QMap<QByteArray, QByteArray> &parameters, const char *name)
{
    return QString::fromUtf8(parameters.value(name));
}

http::Response page(int status, const QString &title, const QString &body)
{
    const QString html
        = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head><body><h1>%1</h1>%2</body></html>\n"_s.arg(
            title.toHtmlEscaped(), body);
    return {.status = status, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = html.toUtf8(), .breakAfter = {}};
}

//! Sends the browser back with these parameters, those without a value left out.
http::Response sendBack(const QString &redirect, const QList<QPair<QString, QString>> &parameters)
{
    QByteArray query;
    for (const auto &[name, text] : parameters) {
        if (!text.isEmpty())
            query += (query.isEmpty() ? "?" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(text);
    }
    return {.status = 302, .headers = {{"Location", redirect.toUtf8() + query}}, .body = {}, .breakAfter = {}};
}

} // namespace

http::Response oauthError(int status, const QString &error, const QString &description)
{
    auto response = http::jsonResponse(status, {{"error"_L1, error}, {"error_description"_L1, description}});
    response.headers.append({QByteArray("Cache-Control"), QByteArray("no-store")});
    return response;
}

OAuth::OAuth(const Options &options, Kenar &kenar)
    : m_clientId(options.clientId)
    , m_clientSecret(options.clientSecret)
    , m_kenar(kenar)
{
}

void OAuth::addRoutes(http::Router &api)
{
    const auto ask = [this](const InboundRequest &request, const QMap<QByteArray, QByteArray> &, const http::Responder &respond) {
        respond(authorize(request));
    };
    api.add("GET", "/oauth2/auth", ask);
    api.add("POST", "/oauth2/auth", ask);
    api.add("POST", "/oauth2/token",
        [this](const InboundRequest &request, const QMap<QByteArray, QByteArray> &, const http::Responder &respond) {
            respond(token(request));
        });
}

QString OAuth::wrongClient(const Parameters &question) const
{
    if (value(question, "client_id") != m_clientId)
        return u"client_id is no known app"_s;
    const QString redirect = value(question, "redirect_uri");
    if (!m_redirects.contains(redirect))
        return u"redirect_uri is not one of the addresses in the panel"_s;
    return QUrl(redirect).hasQuery() ? u"redirect_uri has a query"_s : QString();
}

QString OAuth::wrongScope(const QString &scope) const
{
    ScopeOf of = ScopeOf::Nothing;
    QString identifier;
    if (!readScope(scope, of, identifier))
        return u"the scope %1 is not known"_s.arg(scope);
    World &world = m_kenar.world();
    if (of == ScopeOf::Post && !world.post(identifier))
        return u"the scope %1 names no post"_s.arg(scope);
    if (of == ScopeOf::Conversation && !world.chat(identifier))
        return u"the scope %1 names no conversation"_s.arg(scope);
    return {};
}

QString OAuth::wrongQuestion(const Parameters &question, QString &words) const
{
    if (value(question, "response_type") != "code"_L1) {
        words = u"response_type must be code"_s;
        return u"unsupported_response_type"_s;
    }
    if (question.value("state").size() < 8) {
        words = u"state is missing or shorter than 8 characters"_s;
        return u"invalid_state"_s;
    }
    const QStringList scopes = value(question, "scope").split(u' ', Qt::SkipEmptyParts);
    words = scopes.isEmpty() ? u"scope is missing"_s : QString();
    for (const QString &scope : scopes) {
        if (words.isEmpty())
            words = wrongScope(scope);
    }
    return words.isEmpty() ? QString() : u"invalid_scope"_s;
}

http::Response OAuth::authorize(const InboundRequest &request)
{
    const bool decided = request.method == "POST";
    const Parameters question = http::queryParameters(decided ? request.body : request.query);
    if (const QString wrong = wrongClient(question); !wrong.isEmpty())
        return page(400, u"This cannot be asked"_s, u"<p>%1</p>"_s.arg(wrong.toHtmlEscaped()));
    QString words;
    if (const QString error = wrongQuestion(question, words); !error.isEmpty()) {
        return sendBack(value(question, "redirect_uri"),
            {{u"error"_s, error}, {u"error_description"_s, words}, {u"state"_s, value(question, "state")}});
    }
    if (decided)
        return decide(question, value(question, "decision"), value(question, "user"));
    if (question.contains("auto"))
        return decide(question, value(question, "auto"), value(question, "user"));
    return consentPage(question);
}

http::Response OAuth::consentPage(const Parameters &question) const
{
    QString form = u"<p>%1 asks for:</p><ul>"_s.arg(m_clientId.toHtmlEscaped());
    for (const QString &scope : value(question, "scope").split(u' ', Qt::SkipEmptyParts))
        form += u"<li>%1</li>"_s.arg(scope.toHtmlEscaped());
    form += u"</ul><form method=\"post\" action=\"/oauth2/auth\"><p><label>You are <select name=\"user\">"_s;
    // The owner of the posts stands first: most of what is asked is theirs to give.
    for (const bool owners : {true, false}) {
        for (const Person &person : m_kenar.world().people()) {
            if (person.owner == owners)
                form += u"<option value=\"%1\">%2</option>"_s.arg(person.key.toHtmlEscaped(), person.name.toHtmlEscaped());
        }
    }
    form += u"</select></label></p>"_s;
    for (const char *name : {"response_type", "client_id", "redirect_uri", "scope", "state"}) {
        form += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(QLatin1StringView(name), value(question, name).toHtmlEscaped());
    }
    form += u"<button name=\"decision\" value=\"allow\">Allow</button> <button name=\"decision\" value=\"refuse\">Refuse</button></form>"_s;
    return page(200, u"Access to Divar (practice)"_s, form);
}

http::Response OAuth::decide(const Parameters &question, const QString &decision, const QString &who)
{
    World &world = m_kenar.world();
    const QString redirect = value(question, "redirect_uri");
    const QString state = value(question, "state");
    if (decision != "allow"_L1) {
        return sendBack(redirect,
            {{u"error"_s, u"access_denied"_s}, {u"error_description"_s, u"The resource owner denied the request"_s}, {u"state"_s, state}});
    }
    const Person *person = world.find(who);
    for (const Person &entry : world.people()) {
        if (!person && who.isEmpty() && entry.owner)
            person = &entry;
    }
    if (!person)
        return page(400, u"This cannot be allowed"_s, u"<p>there is no such user</p>"_s);
    const QString code = m_kenar.grants().consent(person->userId, value(question, "scope").split(u' ', Qt::SkipEmptyParts), redirect);
    return sendBack(redirect, {{u"state"_s, state}, {u"code"_s, code}});
}

http::Response OAuth::token(const InboundRequest &request)
{
    const QByteArray type = request.header("Content-Type").split(';').constFirst().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return oauthError(400, u"invalid_request"_s, u"the content type is not application/x-www-form-urlencoded"_s);
    const Parameters form = http::queryParameters(request.body);
    if (value(form, "client_id") != m_clientId || value(form, "client_secret") != m_clientSecret)
        return oauthError(401, u"invalid_client"_s, u"Client authentication failed"_s);
    const QString grantType = value(form, "grant_type");
    if (grantType == "authorization_code"_L1)
        return exchange(form);
    if (grantType == "refresh_token"_L1)
        return refresh(form);
    return oauthError(400, u"unsupported_grant_type"_s, u"grant_type must be authorization_code or refresh_token"_s);
}

namespace {

http::Response tokenAnswer(const Grant &grant, int expiresIn)
{
    QJsonObject answer{{"access_token"_L1, grant.access}, {"expires_in"_L1, expiresIn}, {"scope"_L1, grant.scopes.join(u' ')},
        {"token_type"_L1, u"bearer"_s}};
    if (!grant.refresh.isEmpty())
        answer.insert("refresh_token"_L1, grant.refresh);
    auto response = http::jsonResponse(200, answer);
    response.headers.append({QByteArray("Cache-Control"), QByteArray("no-store")});
    return response;
}

} // namespace

http::Response OAuth::exchange(const Parameters &form)
{
    const int expiresIn = m_kenar.behaviour().expiresIn;
    if (value(form, "code").isEmpty() || value(form, "redirect_uri").isEmpty())
        return oauthError(400, u"invalid_request"_s, u"code and redirect_uri are needed"_s);
    const Grant *grant = m_kenar.grants().exchange(value(form, "code"), value(form, "redirect_uri"), expiresIn);
    if (!grant) {
        return oauthError(400, u"invalid_grant"_s,
            u"The code is unknown, expired or used already, or redirect_uri differs from that of the authorization"_s);
    }
    return tokenAnswer(*grant, expiresIn);
}

http::Response OAuth::refresh(const Parameters &form)
{
    const Behaviour &behaviour = m_kenar.behaviour();
    const bool complete = !value(form, "code").isEmpty() && m_redirects.contains(value(form, "redirect_uri"));
    if (behaviour.strictRefresh && !complete)
        return oauthError(400, u"invalid_request"_s, u"redirect_uri and code, the current access token, are needed"_s);
    const Grant *grant = m_kenar.grants().refresh(value(form, "refresh_token"), value(form, "code"), behaviour.expiresIn);
    if (!grant)
        return oauthError(400, u"invalid_grant"_s, u"The refresh token is unknown, expired or replaced"_s);
    return tokenAnswer(*grant, behaviour.expiresIn);
}

} // namespace qasid::sandbox::divar
