#include "app/desktop/commands.h"

#include "app/desktop/messagewait.h"
#include "core/engine/profile.h"
#include "core/engine/profilesettings.h"
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

AccountId accountId(const QJsonObject &request)
{
    return AccountId{request.value("account"_L1).toString().toLongLong()};
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

QJsonObject accountToJson(const AccountState &state)
{
    QJsonObject settings;
    for (auto it = state.account.settings.begin(); it != state.account.settings.end(); ++it)
        settings.insert(it.key(), it.value());
    return {{"account"_L1, QString::number(state.account.id.value)}, {"provider"_L1, state.account.provider},
        {"name"_L1, state.account.name}, {"enabled"_L1, state.account.enabled}, {"settings"_L1, settings},
        {"webhook_url"_L1, state.webhookUrl}, {"health"_L1, healthName(state.health)}, {"has_secrets"_L1, state.hasSecrets},
        {"trouble"_L1, state.trouble ? QJsonValue(errorToJson(*state.trouble)) : QJsonValue()}};
}

const Error kNoAccount{.kind = ErrorKind::NotFound, .detail = u"there is no such account"_s};

} // namespace

Commands::Commands(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
}

Future<CommandAnswer> Commands::run(const QJsonObject &request)
{
    const Answer answer;
    const QString command = request.value("command"_L1).toString();
    if (command == "account.add"_L1) {
        addAccount(request, answer);
    } else if (command == "account.list"_L1) {
        QJsonArray accounts;
        for (const AccountState &state : m_inbox.accounts())
            accounts += accountToJson(state);
        answer.finish(answerWith(QJsonObject{{"accounts"_L1, accounts}}));
    } else if (command == "account.set"_L1) {
        setAccount(request, answer);
    } else if (command.startsWith("account."_L1)) {
        changeAccount(command.mid(8), accountId(request), answer);
    } else if (command == "profile.show"_L1) {
        QJsonObject values;
        for (const ProfileSetting &setting : settings::kAll)
            values.insert(setting.key, m_inbox.setting(setting.key));
        answer.finish(answerWith(values));
    } else if (command == "profile.set"_L1) {
        setProfile(request.value("settings"_L1).toObject(), answer);
    } else if (command == "send"_L1) {
        send(request, answer);
    } else if (command == "doctor"_L1) {
        onResult(this, m_inbox.diagnostics(),
            [answer](Result<QJsonObject> state) { answer.finish(state ? answerWith(*state) : answerWith(state.error())); });
    } else {
        answer.finish(answerWith(Error{.kind = ErrorKind::InvalidInput, .detail = u"there is no such command"_s}));
    }
    return answer.future();
}

void Commands::addAccount(const QJsonObject &request, const Answer &answer)
{
    const auto added = m_inbox.addAccount(request.value("provider"_L1).toString(), request.value("name"_L1).toString(),
        toMap(request.value("settings"_L1).toObject()), toMap(request.value("secrets"_L1).toObject()));
    onResult(this, added, [answer](Result<AccountState> state) {
        if (!state)
            return answer.finish(answerWith(state.error()));
        answer.finish(
            answerWith(QJsonObject{{"account"_L1, QString::number(state->account.id.value)}, {"webhook_url"_L1, state->webhookUrl}}));
    });
}

void Commands::setAccount(const QJsonObject &request, const Answer &answer)
{
    const auto known = m_inbox.account(accountId(request));
    if (!known)
        return answer.finish(answerWith(kNoAccount));
    Account next = known->account;
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

void Commands::changeAccount(const QString &verb, AccountId id, const Answer &answer)
{
    if (!m_inbox.account(id))
        return answer.finish(answerWith(kNoAccount));
    const QJsonObject named{{"account"_L1, QString::number(id.value)}};
    if (verb == "enable"_L1 || verb == "disable"_L1)
        return finishDone(m_inbox.setAccountEnabled(id, verb == "enable"_L1), named, answer);
    if (verb == "remove"_L1)
        return finishDone(m_inbox.removeAccount(id), named, answer);
    onResult(this, m_inbox.checkAccount(id), [answer, named](Result<AccountIdentity> identity) {
        if (!identity)
            return answer.finish(answerWith(identity.error()));
        QJsonObject output = named;
        output.insert("identity"_L1,
            QJsonObject{
                {"id"_L1, identity->id}, {"name"_L1, identity->name}, {"email"_L1, identity->email}, {"status"_L1, identity->status}});
        answer.finish(answerWith(output));
    });
}

void Commands::finishDone(const Future<Done> &future, const QJsonObject &output, const Answer &answer)
{
    onResult(this, future, [answer, output](Result<Done> done) { answer.finish(done ? answerWith(output) : answerWith(done.error())); });
}

void Commands::setProfile(const QJsonObject &settings, const Answer &answer)
{
    if (settings.isEmpty())
        return answer.finish(answerWith(QJsonObject{{"done"_L1, true}}));
    // All are looked at before the first is kept.
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (auto checked = checkProfileSetting(it.key(), it->toString().trimmed()); !checked)
            return answer.finish(answerWith(checked.error()));
    }
    const QString key = settings.begin().key();
    const QString value = settings.begin()->toString();
    QJsonObject rest = settings;
    rest.remove(key);
    onResult(this, m_inbox.setSetting(key, value), [this, rest, answer](Result<Done> done) {
        if (!done)
            return answer.finish(answerWith(done.error()));
        setProfile(rest, answer);
    });
}

void Commands::send(const QJsonObject &request, const Answer &answer)
{
    Result<OutgoingMessage> message = outgoingFromJson(request.value("content"_L1).toObject());
    if (!message)
        return answer.finish(answerWith(message.error()));
    const AccountId account = accountId(request);
    if (!m_inbox.account(account))
        return answer.finish(answerWith(kNoAccount));
    const std::chrono::seconds patience(request.value("wait"_L1).toString().toInt());
    onResult(this, m_inbox.sendTo(account, request.value("conversation"_L1).toString(), *message),
        [this, answer, patience](Result<MessageId> id) {
            if (!id)
                return answer.finish(answerWith(id.error()));
            if (patience.count() == 0)
                return printMessage(*id, answer);
            auto *wait = new MessageWait(m_inbox, *id, patience, this);
            connect(wait, &MessageWait::over, this, [this, id = *id, answer] { printMessage(id, answer); });
        });
}

void Commands::printMessage(MessageId id, const Answer &answer)
{
    onResult(this, m_inbox.messagesById({id}), [answer](Result<std::vector<Message>> messages) {
        if (!messages)
            return answer.finish(answerWith(messages.error()));
        if (messages->empty())
            return answer.finish(answerWith(Error{.kind = ErrorKind::NotFound, .detail = u"the message was withdrawn"_s}));
        const Message &message = messages->front();
        CommandAnswer printed = answerWith(messageToJson(message));
        if (message.delivery == Delivery::Failed) {
            printed.exitCode = 1;
            printed.error = message.error ? answerWith(*message.error).error : u"the message was not sent"_s;
        }
        answer.finish(printed);
    });
}

} // namespace qasid
