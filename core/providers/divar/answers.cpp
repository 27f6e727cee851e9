#include "core/providers/divar/answers.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/divarapi.h"
#include "core/providers/divar/phone.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr qsizetype kLongestPhone = 40;

QString phoneFrom(const QJsonObject &object)
{
    QString phone = json::text(object, {"phone_number"_L1, "phone"_L1});
    if (phone.trimmed().isEmpty()) // the older form is a list
        phone = json::array(object, {"phone_numbers"_L1}).first().toString();
    phone = normalisedPhone(phone);
    return phone.size() <= kLongestPhone ? phone : QString();
}

} // namespace

Result<SendReceipt> receiptFrom(const HttpAnswer &answer)
{
    if (answer.body.trimmed().isEmpty())
        return SendReceipt{};
    const auto parsed = json::parse(answer.body);
    if (!parsed)
        return fail(Error{.kind = ErrorKind::BadAnswer,
            .detail = u"the answer to a message is not JSON"_s,
            .httpStatus = answer.status,
            .outcomeKnown = false});
    const QString conversation = usableId(parsed->toObject(), {"conversation_id"_L1});
    return SendReceipt{.conversation = isPathWord(conversation) ? conversation : QString()};
}

Error explained(Error error, const QString &permission)
{
    if (error.kind == ErrorKind::Forbidden && !permission.isEmpty()) {
        error.detail += u" (the API key may lack the permission %1)"_s.arg(permission);
        error.providerCode = permission; // what an agent can ask for; "7" helps nobody
    }
    if (error.httpStatus == 412) {
        if (error.providerCode.isEmpty())
            error.providerCode = u"9"_s;
        error.detail = u"the recipient takes no messages from this app: %1"_s.arg(error.detail);
    }
    return error;
}

Error beforeSending(Error error)
{
    error.outcomeKnown = true;
    // Of the message itself these would mean that it may have arrived.
    if (error.kind == ErrorKind::ServerFailed)
        error.kind = ErrorKind::Unavailable;
    return error;
}

Result<Customer> personFrom(const HttpAnswer &answer)
{
    const QJsonObject object = json::parseObject(answer.body).value_or(QJsonObject());
    Customer person;
    person.remoteId = usableId(object, {"user_id"_L1});
    if (!isPathWord(person.remoteId))
        return fail(Error{.kind = ErrorKind::BadAnswer, .detail = u"the answer names no user"_s, .httpStatus = answer.status});
    person.phone = phoneFrom(object);
    return person;
}

} // namespace qasid::divar
