#include "core/providers/divar/buttonjson.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/icons.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr auto kLink = "open_direct_link"_L1;
constexpr auto kServer = "open_server_link"_L1;
constexpr auto kDynamic = "get_dynamic_action"_L1;
constexpr auto kOpenPost = "open_post_page"_L1;
constexpr auto kManage = "open_post_manage_page"_L1;

QJsonObject withData(QLatin1StringView key, const QJsonObject &data)
{
    return {{key, QJsonObject{{"data"_L1, data}}}};
}

struct ActionWriter {
    QJsonObject operator()(const LinkAction &a) const { return {{kLink, a.url}}; }
    QJsonObject operator()(const ServerAction &a) const { return withData(kServer, a.data); }
    QJsonObject operator()(const DynamicAction &a) const { return withData(kDynamic, a.data); }
    QJsonObject operator()(const ReplyAction &) const { return {}; } // refused by the rules
    QJsonObject operator()(const PostAction &a) const { return {{a.manage ? kManage : kOpenPost, QJsonObject{{"post_token"_L1, a.post}}}}; }
    QJsonObject operator()(const UnknownAction &a) const { return a.raw; }
};

QJsonObject buttonToDivar(const Button &button)
{
    QJsonObject object{{"caption"_L1, button.caption}, {"action"_L1, std::visit(ActionWriter(), button.action)}};
    const QString icon = canonicalIcon(button.icon);
    if (!icon.isEmpty())
        object.insert("icon"_L1, icon);
    return object;
}

//! The `data` of an action; nothing when it is no object, for then the action is not what it seems.
std::optional<QJsonObject> dataOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonValue data = value.toObject().value("data"_L1);
    if (data.isUndefined() || data.isNull())
        return QJsonObject();
    return data.isObject() ? std::optional(data.toObject()) : std::nullopt;
}

std::optional<ButtonAction> knownAction(const QString &key, const QJsonValue &value)
{
    if (key == kLink)
        return value.isString() ? std::optional<ButtonAction>(LinkAction{cleanText(value.toString())}) : std::nullopt;
    if (key == kServer || key == kDynamic) {
        const auto data = dataOf(value);
        if (!data)
            return std::nullopt;
        return key == kServer ? ButtonAction(ServerAction{*data}) : ButtonAction(DynamicAction{*data});
    }
    if (key == kOpenPost || key == kManage) {
        const QString token = usableId(value.toObject(), {"post_token"_L1});
        return token.isEmpty() ? std::nullopt : std::optional<ButtonAction>(PostAction{token, key == kManage});
    }
    return std::nullopt;
}

ButtonAction actionFrom(const QJsonObject &action)
{
    // One key says what happens; with more than one nobody can tell which.
    if (action.size() == 1) {
        if (auto known = knownAction(action.begin().key(), action.begin().value()))
            return std::move(*known);
    }
    return UnknownAction{action};
}

Button buttonFrom(const QJsonObject &object)
{
    Button button;
    button.caption = cleanName(json::text(object, {"caption"_L1}));
    for (const auto name : {"icon"_L1, "icon_name"_L1}) {
        if (button.icon.isEmpty())
            button.icon = canonicalIcon(cleanName(json::text(object, {name})));
    }
    button.action = actionFrom(json::object(object, {"action"_L1}));
    return button;
}

bool isButton(const QJsonObject &object)
{
    return object.contains("caption"_L1) || object.contains("action"_L1) || object.contains("icon"_L1) || object.contains("icon_name"_L1);
}

std::vector<Button> rowFrom(const QJsonValue &value)
{
    if (value.isObject() && isButton(value.toObject()))
        return {buttonFrom(value.toObject())};
    std::vector<Button> row;
    for (const QJsonValue &cell : value.isArray() ? value.toArray() : json::array(value.toObject(), {"buttons"_L1})) {
        if (isButton(cell.toObject()))
            row.push_back(buttonFrom(cell.toObject()));
    }
    return row;
}

} // namespace

QJsonObject buttonsToDivar(const ButtonGrid &grid)
{
    QJsonArray rows;
    for (const auto &row : grid) {
        QJsonArray buttons;
        for (const Button &button : row)
            buttons += buttonToDivar(button);
        if (!buttons.isEmpty())
            rows += QJsonObject{{"buttons"_L1, buttons}};
    }
    return rows.isEmpty() ? QJsonObject() : QJsonObject{{"rows"_L1, rows}};
}

ButtonGrid buttonsFromDivar(const QJsonValue &value)
{
    ButtonGrid grid;
    for (const QJsonValue &entry : value.isArray() ? value.toArray() : json::array(value.toObject(), {"rows"_L1})) {
        auto row = rowFrom(entry);
        if (!row.empty())
            grid.push_back(std::move(row));
    }
    return grid;
}

} // namespace qasid::divar
