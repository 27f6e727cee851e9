#include "app/desktop/accountcommands.h"

#include "core/engine/accounterrors.h"
#include "core/model/messagejson.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QMap<QString, QString> toMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

QString healthName(AccountState::Health health)
{
    switch (health) {
    case AccountState::Health::Good:
        return u"good"_s;
    case AccountState::Health::Attention:
        return u"attention"_s;
    case AccountState::Health::Offline:
        return u"offline"_s;
    case AccountState::Health::Paused:
        return u"paused"_s;
    }
    return {};
}

//! {"account","webhook_url"} and "<name>_url" for every further address.
QJsonObject addressesOf(const AccountState &state)
{
    QJsonObject object{{"account"_L1, QString::number(state.account.id.value)}, {"webhook_url"_L1, state.webhookUrl}};
    for (const AccountState::Address &address : state.addresses)
        object.insert(address.endpoint.name + u"_url"_s, address.url);
    return object;
}

QJsonObject accountToJson(const AccountState &state)
{
    QJsonObject settings;
    for (auto it = state.account.settings.begin(); it != state.account.settings.end(); ++it)
        settings.insert(it.key(), it.value());
    QJsonObject object = addressesOf(state);
    object.insert("provider"_L1, state.account.provider);
    object.insert("name"_L1, state.account.name);
    object.insert("enabled"_L1, state.account.enabled);
    object.insert("settings"_L1, settings);
    object.insert("retention_days"_L1, state.account.retentionDays);
    object.insert("health"_L1, healthName(state.health));
    object.insert("has_secrets"_L1, state.hasSecrets);
    object.insert("trouble"_L1, state.trouble ? QJsonValue(errorToJson(*state.trouble)) : QJsonValue());
    return object;
}

QJsonObject grantToJson(const AccessGrant &grant)
{
    return {{"user"_L1, grant.user}, {"phone"_L1, grant.phone.isEmpty() ? QJsonValue() : QJsonValue(grant.phone)},
        {"purposes"_L1, QJsonArray::fromStringList(grant.purposes)},
        {"subject"_L1, grant.subject.isEmpty() ? QJsonValue() : QJsonValue(grant.subject)}, {"given"_L1, toRfc3339(grant.given)},
        {"until"_L1, grant.until ? QJsonValue(toRfc3339(*grant.until)) : QJsonValue()}};
}

QJsonObject countToJson(const RetentionCount &count)
{
    return {{"messages"_L1, count.messages}, {"conversations"_L1, count.conversations}, {"files"_L1, count.files},
        {"requests"_L1, count.requests}, {"oldest"_L1, count.oldest ? QJsonValue(toRfc3339(*count.oldest)) : QJsonValue()}};
}

QJsonObject named(AccountId id)
{
    return {{"account"_L1, QString::number(id.value)}};
}

} // namespace

AccountCommands::AccountCommands(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
}

void AccountCommands::run(const QString &verb, const QJsonObject &request, const Answer &answer)
{
    if (verb == "add"_L1)
        return add(request, answer);
    if (verb == "list"_L1)
        return list(answer);
    const AccountId id{request.value("account"_L1).toString().toLongLong()};
    if (!m_inbox.account(id))
        return answer.finish(answerWith(unknownAccount()));
    if (verb == "set"_L1)
        return set(request, answer);
    if (verb == "enable"_L1 || verb == "disable"_L1)
        return finishDone(m_inbox.setAccountEnabled(id, verb == "enable"_L1), named(id), answer);
    if (verb == "remove"_L1)
        return finishDone(m_inbox.removeAccount(id), named(id), answer);
    if (verb == "check"_L1)
        return check(id, answer);
    if (verb == "rules"_L1)
        return rules(id, request, answer);
    if (verb == "access"_L1)
        return access(id, request, answer);
    if (verb == "grants"_L1)
        return grants(id, request, answer);
    if (verb == "retention"_L1)
        return retention(id, request, answer);
    answer.finish(answerWith(Error{.kind = ErrorKind::InvalidInput, .detail = u"there is no such command"_s}));
}

void AccountCommands::list(const Answer &answer) const
{
    QJsonArray accounts;
    for (const AccountState &state : m_inbox.accounts())
        accounts += accountToJson(state);
    answer.finish(answerWith(QJsonObject{{"accounts"_L1, accounts}}));
}

void AccountCommands::add(const QJsonObject &request, const Answer &answer)
{
    const auto added = m_inbox.addAccount(request.value("provider"_L1).toString(), request.value("name"_L1).toString(),
        toMap(request.value("settings"_L1).toObject()), toMap(request.value("secrets"_L1).toObject()));
    onResult(this, added, [answer](const Result<AccountState> &state) {
        answer.finish(state ? answerWith(addressesOf(*state)) : answerWith(state.error()));
    });
}

void AccountCommands::set(const QJsonObject &request, const Answer &answer)
{
    Account next = m_inbox.account(AccountId{request.value("account"_L1).toString().toLongLong()})->account;
    if (request.contains("name"_L1))
        next.name = request.value("name"_L1).toString();
    const auto changed = toMap(request.value("settings"_L1).toObject());
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it.value().isEmpty())
            next.settings.remove(it.key());
        else
            next.settings.insert(it.key(), it.value());
    }
    onResult(this, m_inbox.updateAccount(next, toMap(request.value("secrets"_L1).toObject())),
        [answer](Result<AccountState> state) { answer.finish(state ? answerWith(accountToJson(*state)) : answerWith(state.error())); });
}

void AccountCommands::check(AccountId id, const Answer &answer)
{
    onResult(this, m_inbox.checkAccount(id), [answer, id](Result<AccountIdentity> identity) {
        if (!identity)
            return answer.finish(answerWith(identity.error()));
        QJsonObject output = named(id);
        output.insert("identity"_L1,
            QJsonObject{
                {"id"_L1, identity->id}, {"name"_L1, identity->name}, {"email"_L1, identity->email}, {"status"_L1, identity->status}});
        answer.finish(answerWith(output));
    });
}

void AccountCommands::rules(AccountId id, const QJsonObject &request, const Answer &answer)
{
    if (!request.contains("rules"_L1))
        return answer.finish(answerWith(answerRulesToJson(m_inbox.account(id)->account.answerRules)));
    const auto rules = answerRulesFromJson(request.value("rules"_L1).toObject());
    if (!rules)
        return answer.finish(answerWith(rules.error()));
    finishDone(m_inbox.setAnswerRules(id, *rules), answerRulesToJson(*rules), answer);
}

void AccountCommands::access(AccountId id, const QJsonObject &request, const Answer &answer)
{
    // Only the process that receives can know what comes back.
    if (!m_inbox.account(id)->receiving) {
        return answer.finish(
            answerWith(Error{.kind = ErrorKind::Unavailable, .detail = u"nothing receives for this account: start Qasid first"_s}));
    }
    const auto url = m_inbox.askForAccess(
        id, request.value("purposes"_L1).toString().split(u',', Qt::SkipEmptyParts), request.value("subject"_L1).toString());
    answer.finish(url ? answerWith(QJsonObject{{"url"_L1, url->toString(QUrl::FullyEncoded)}}) : answerWith(url.error()));
}

void AccountCommands::grants(AccountId id, const QJsonObject &request, const Answer &answer)
{
    const auto print = [this, id, answer] {
        QJsonArray grants;
        const auto state = m_inbox.account(id); // which must outlive the loop
        if (!state)
            return answer.finish(answerWith(unknownAccount())); // removed meanwhile
        for (const AccessGrant &grant : state->grants)
            grants += grantToJson(grant);
        answer.finish(answerWith(QJsonObject{{"grants"_L1, grants}}));
    };
    if (!request.contains("forget"_L1))
        return print();
    onResult(this, m_inbox.dropAccess(id, request.value("forget"_L1).toString()), [answer, print](const Result<Done> &done) {
        if (!done)
            return answer.finish(answerWith(done.error()));
        print();
    });
}

void AccountCommands::retention(AccountId id, const QJsonObject &request, const Answer &answer)
{
    if (!request.contains("days"_L1)) {
        QJsonObject output = named(id);
        output.insert("days"_L1, m_inbox.account(id)->account.retentionDays);
        return answer.finish(answerWith(output));
    }
    const int days = request.value("days"_L1).toInt();
    const bool preview = request.value("preview"_L1).toBool();
    onResult(this, preview ? m_inbox.retentionPreview(id, days) : m_inbox.setRetention(id, days),
        [answer, id, days, preview](const Result<RetentionCount> &count) {
            if (!count)
                return answer.finish(answerWith(count.error()));
            QJsonObject output = named(id);
            output.insert("days"_L1, days);
            output.insert(preview ? "would_delete"_L1 : "deleted"_L1, countToJson(*count));
            answer.finish(answerWith(output));
        });
}

void AccountCommands::finishDone(const Future<Done> &future, const QJsonObject &output, const Answer &answer)
{
    onResult(this, future, [answer, output](Result<Done> done) { answer.finish(done ? answerWith(output) : answerWith(done.error())); });
}

} // namespace qasid
