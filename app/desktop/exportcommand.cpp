#include "app/desktop/exportcommand.h"

#include "app/desktop/conversationjson.h"
#include "core/base/json.h"
#include "core/engine/accounterrors.h"
#include "core/model/messagejson.h"
#include "core/store/store.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
}

QJsonObject withMessages(QJsonObject conversation, const std::vector<Message> &messages)
{
    QJsonArray list;
    for (const Message &message : messages)
        list += messageToJson(message);
    conversation.insert("messages"_L1, list);
    return conversation;
}

QJsonObject quarantinedToJson(const QuarantinedEvent &event)
{
    const QString raw = QString::fromUtf8(event.raw);
    QJsonObject object{{"account"_L1, QString::number(event.account.value)}, {"received"_L1, toRfc3339(event.received)},
        {"reason"_L1, event.reason}, {"event_key"_L1, event.eventKey.isEmpty() ? QJsonValue() : QJsonValue(event.eventKey)},
        {"raw"_L1, raw}};
    // JSON carries no other bytes than those of UTF-8.
    if (raw.toUtf8() != event.raw)
        object.insert("raw_base64"_L1, QString::fromLatin1(event.raw.toBase64()));
    return object;
}

} // namespace

CommandAnswer exportProfile(const QString &profileDirectory, const QJsonObject &request)
{
    if (request.value("format"_L1).toString(u"json"_s) != "json"_L1)
        return answerWith(Error{.kind = ErrorKind::InvalidInput, .detail = u"the only format is json"_s});
    auto reader = StoreExport::open(profileDirectory);
    if (!reader)
        return answerWith(reader.error());
    const AccountId account{request.value("account"_L1).toString().toLongLong()};
    if (request.contains("account"_L1)) {
        const auto known = (*reader)->accounts();
        if (!known)
            return answerWith(known.error());
        if (std::none_of(known->begin(), known->end(), [&](const Account &a) { return a.id == account; }))
            return answerWith(unknownAccount());
    }

    print("{\"conversations\":[");
    bool first = true;
    const auto done = (*reader)->eachConversation(account, request.value("conversation"_L1).toString(),
        [&first](const Conversation &conversation, const std::vector<Message> &messages) {
            print(first ? "\n" : ",\n");
            first = false;
            print(json::write(withMessages(conversationToJson(conversation), messages)));
        });
    if (!done)
        return answerWith(done.error());
    print("\n],\"quarantine\":[");
    const auto quarantine = (*reader)->quarantine(account);
    if (!quarantine)
        return answerWith(quarantine.error());
    first = true;
    for (const QuarantinedEvent &event : *quarantine) {
        print(first ? "\n" : ",\n");
        first = false;
        print(json::write(quarantinedToJson(event)));
    }
    print("\n]}\n");
    return {.exitCode = 0, .output = QJsonValue(QJsonValue::Undefined), .error = {}};
}

} // namespace qasid
