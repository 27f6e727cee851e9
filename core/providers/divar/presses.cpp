#include "core/providers/divar/presses.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/fields.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

// As documented, times four: what is wrong altogether is refused, what merely grew is not.
constexpr qsizetype kLongestPlace = 4 * 20;
constexpr qsizetype kLongestPost = 4 * 10;
constexpr qsizetype kLongestSide = 4 * 50;
constexpr qsizetype kLongestId = 4 * 64;

//! Reads the fields of one body; the first fault is kept.
class Fields {
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    //! The first of the names that says anything. Null and absent are the same.
    QString text(std::initializer_list<QLatin1StringView> names, qsizetype longest)
    {
        for (const auto name : names) {
            const QJsonValue value = m_object.value(name);
            if (value.isUndefined() || value.isNull())
                continue;
            const QString text = json::opaqueId(value);
            if (!value.isString() && text.isEmpty())
                fault(u"%1 is no text"_s.arg(name));
            else if (text.size() > longest)
                fault(u"%1 is longer than %2 characters"_s.arg(name).arg(longest));
            else if (!text.isEmpty() && usableId(value).isEmpty())
                fault(u"%1 holds what no name has"_s.arg(name));
            else if (!text.trimmed().isEmpty())
                return text.trimmed();
        }
        return {};
    }

    QJsonObject data(std::initializer_list<QLatin1StringView> names)
    {
        for (const auto name : names) {
            const QJsonValue value = m_object.value(name);
            if (value.isObject())
                return value.toObject();
            if (!value.isUndefined() && !value.isNull())
                fault(u"%1 is no object"_s.arg(name));
        }
        return {};
    }

    const std::optional<QString> &error() const { return m_error; }

private:
    void fault(const QString &words)
    {
        if (!m_error)
            m_error = words;
    }

    QJsonObject m_object;
    std::optional<QString> m_error;
};

QString placeOf(const QString &written)
{
    const QString place = written.toUpper();
    return place == "POST_ADODN"_L1 ? u"POST_ADDON"_s : place; // misspelt in one of the documents
}

bool isSellerSide(const QString &side)
{
    constexpr std::array kNames{"supply"_L1, "supplier"_L1, "seller"_L1};
    return std::any_of(kNames.begin(), kNames.end(), [&](auto name) { return side.compare(name, Qt::CaseInsensitive) == 0; });
}

QString addressOf(const PressAnswer &answer)
{
    const auto *link = std::get_if<LinkAction>(&answer.action);
    for (const QString &address : {answer.url, link ? link->url : QString()}) {
        if (isWebAddress(address))
            return address;
    }
    return {};
}

QJsonObject actionOf(const PressAnswer &answer)
{
    if (const auto *server = std::get_if<ServerAction>(&answer.action))
        return {{"open_server_link"_L1, QJsonObject{{"data"_L1, server->data}}}};
    const QString address = addressOf(answer);
    return address.isEmpty() ? QJsonObject() : QJsonObject{{"open_direct_link"_L1, address}};
}

} // namespace

Result<Press> readPress(Press::Wants wants, const QByteArray &body)
{
    const auto object = json::parseObject(quoteLongIntegers(body));
    if (!object)
        return fail(object.error());
    Fields fields(*object);
    Press press;
    press.wants = wants;
    press.data = fields.data({"extra_data"_L1, "provider_data"_L1});
    press.place = placeOf(fields.text({"source"_L1, "touchpoint"_L1}, kLongestPlace));
    press.conversation = fields.text({"conversation_id"_L1}, kLongestId);
    press.user = fields.text({"user_id"_L1}, kLongestId);
    press.context.subject = fields.text({"post_token"_L1}, kLongestPost);
    const QString side = fields.text({"user_side"_L1}, kLongestSide);
    if (fields.error())
        return fail(ErrorKind::InvalidInput, *fields.error());
    const bool inPostChat = !press.context.subject.isEmpty() && !press.conversation.isEmpty();
    press.byCustomer = !(inPostChat && isSellerSide(side));
    return press;
}

QByteArray pressAnswer(const Press &press, const PressAnswer &answer, const Settings &settings)
{
    if (press.wants == Press::Wants::Address) {
        const QString address = addressOf(answer);
        const QString own = chatPage(settings);
        return json::write({{"url"_L1, !address.isEmpty() ? address : !own.isEmpty() ? own : u"https://divar.ir/"_s}});
    }
    QJsonObject body;
    const QJsonObject action = actionOf(answer);
    if (!action.isEmpty())
        body.insert("action"_L1, action);
    if (!answer.text.isEmpty())
        body.insert("text_message"_L1, answer.text);
    return json::write(body);
}

QString chatPage(const Settings &settings)
{
    return settings.appSlug.isEmpty() ? QString() : u"https://divar.ir/chat/addon_"_s + settings.appSlug;
}

} // namespace qasid::divar
