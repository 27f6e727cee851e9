#include "core/providers/digishare/answers.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/digishare/customer.h"
#include "core/providers/digishare/digisharesender.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

tl::unexpected<Error> unexpectedAnswer(const HttpAnswer &answer, const QString &words)
{
    return fail(Error{.kind = ErrorKind::BadAnswer, .detail = words, .httpStatus = answer.status});
}

//! {"data": […], "meta": {"pagination": {…}}}
struct List {
    QJsonArray entries;
    int page = 1;
    int pages = 1;
};

Result<List> listIn(const HttpAnswer &answer)
{
    const auto object = json::parseObject(quoteLongIntegers(answer.body));
    if (!object || !object->value("data"_L1).isArray())
        return unexpectedAnswer(answer, u"the answer holds no list"_s);
    QJsonObject meta = json::object(*object, {"meta"_L1});
    if (meta.value("pagination"_L1).isObject())
        meta = meta.value("pagination"_L1).toObject();
    const auto count = [&meta](QLatin1StringView name, QLatin1StringView other) {
        return static_cast<int>(std::clamp(json::number(meta, {name, other}).value_or(1), 1.0, 1e6));
    };
    return List{object->value("data"_L1).toArray(), count("current_page"_L1, "page"_L1), count("total_pages"_L1, "last_page"_L1)};
}

MessageTemplate templateFrom(const QJsonObject &json)
{
    const QJsonObject inner = json::object(json, {"template"_L1});
    MessageTemplate result{
        usableId(json, {"id"_L1}), textField(json, {"code"_L1}), textField(json, {"title"_L1}), textField(inner, {"language"_L1}), {}};
    if (result.code.isEmpty())
        result.code = textField(inner, {"name"_L1});
    QStringList words;
    for (const QJsonValue &component : json::array(inner, {"components"_L1})) {
        const QString text = textField(component.toObject(), {"text"_L1});
        if (!text.isEmpty())
            words += text;
    }
    result.text = words.join(u'\n');
    return result;
}

Customer customerFrom(const QJsonObject &third)
{
    Customer customer = customerOfThird(third);
    customer.facts = factsOfThird(third);
    return customer;
}

} // namespace

Result<AccountIdentity> identityFrom(const HttpAnswer &answer)
{
    const QJsonObject object = answerObject(answer);
    AccountIdentity identity{usableId(object, {"id"_L1}), cleanName(textField(object, {"name"_L1})),
        cleanName(textField(object, {"email"_L1})), cleanName(json::opaqueId(object, {"status"_L1}))};
    if (identity.id.isEmpty() && identity.name.isEmpty() && identity.email.isEmpty())
        return unexpectedAnswer(answer, u"the answer names no user"_s);
    return identity;
}

Result<TemplatePage> templatesFrom(const HttpAnswer &answer)
{
    const auto list = listIn(answer);
    if (!list)
        return fail(list.error());
    TemplatePage page{{}, list->page, list->pages};
    for (const QJsonValue &value : list->entries) {
        MessageTemplate entry = templateFrom(value.toObject());
        if (!entry.id.isEmpty())
            page.templates.push_back(std::move(entry));
    }
    return page;
}

Result<ContactPage> contactsFrom(const HttpAnswer &answer)
{
    const auto list = listIn(answer);
    if (!list)
        return fail(list.error());
    ContactPage page{{}, list->page, list->pages};
    for (const QJsonValue &value : list->entries) {
        Customer entry = customerFrom(value.toObject());
        if (!entry.remoteId.isEmpty())
            page.contacts.push_back(std::move(entry));
    }
    return page;
}

Result<Customer> contactFrom(const HttpAnswer &answer)
{
    // A contact has a "data" of its own for custom fields, so the wrapper is told by the id inside it.
    const auto object = json::parseObject(quoteLongIntegers(answer.body));
    if (!object)
        return unexpectedAnswer(answer, u"the answer is not JSON"_s);
    const QJsonObject wrapped = json::object(*object, {"data"_L1});
    Customer customer = customerFrom(usableId(*object, {"id"_L1}).isEmpty() ? wrapped : *object);
    if (customer.remoteId.isEmpty())
        return unexpectedAnswer(answer, u"the answer holds no contact"_s);
    const QJsonValue conversations = wrapped.value("conversations"_L1);
    const QJsonArray list = conversations.isArray() ? conversations.toArray() : json::array(conversations.toObject(), {"data"_L1});
    if (!list.isEmpty())
        customer.facts.insert(u"conversations"_s, list.size());
    return customer;
}

} // namespace qasid::digishare
