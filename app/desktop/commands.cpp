#include "app/desktop/commands.h"

#include "app/desktop/messagewait.h"
#include "core/engine/accounterrors.h"
#include "core/engine/profile.h"
#include "core/engine/profilesettings.h"
#include "core/model/messagejson.h"

using namespace Qt::StringLiterals;

namespace qasid {

Commands::Commands(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_accounts(inbox)
    , m_conversations(inbox)
    , m_search(inbox)
{
}

Future<CommandAnswer> Commands::run(const QJsonObject &request)
{
    const Answer answer;
    const QString command = request.value("command"_L1).toString();
    if (command.startsWith("account."_L1)) {
        m_accounts.run(command.mid(8), request, answer);
    } else if (command.startsWith("conversation."_L1)) {
        m_conversations.run(command.mid(13), request, answer);
    } else if (command == "profile.show"_L1) {
        QJsonObject values;
        for (const ProfileSetting &setting : settings::kAll)
            values.insert(setting.key, m_inbox.setting(setting.key));
        answer.finish(answerWith(values));
    } else if (command == "profile.set"_L1) {
        setProfile(request.value("settings"_L1).toObject(), answer);
    } else if (command == "search"_L1) {
        m_search.run(request, answer);
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
    const AccountId account{request.value("account"_L1).toString().toLongLong()};
    if (!m_inbox.account(account))
        return answer.finish(answerWith(unknownAccount()));
    const std::chrono::seconds patience(request.value("wait"_L1).toString().toInt());
    const QString user = request.value("user"_L1).toString();
    const auto queued = user.isEmpty() ? m_inbox.sendTo(account, request.value("conversation"_L1).toString(), *message)
                                       : m_inbox.sendToUser(account, user, *message);
    onResult(this, queued, [this, answer, patience](Result<MessageId> id) {
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
