#include "ui/composer/buttonwords.h"

#include "ui/models/bidi.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

struct KindOf {
    using Kind = ButtonWords::Kind;
    Kind operator()(const LinkAction &) const { return Kind::Link; }
    Kind operator()(const ServerAction &) const { return Kind::Server; }
    Kind operator()(const DynamicAction &) const { return Kind::Dynamic; }
    Kind operator()(const PostAction &) const { return Kind::Post; }
    Kind operator()(const ReplyAction &) const { return Kind::Reply; }
    Kind operator()(const UnknownAction &) const { return Kind::Other; }
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! The first of the data, as "key=value", and a mark that there is more.
QString firstOf(const QJsonObject &data)
{
    if (data.isEmpty())
        return {};
    const auto first = data.begin();
    QString value = first.value().toString();
    if (!first.value().isString()) {
        const QString whole = compact({{first.key(), first.value()}});
        value = whole.mid(whole.indexOf(u':', first.key().size()) + 1).chopped(1);
    }
    return first.key() + u'=' + value + (data.size() > 1 ? u" …"_s : QString());
}

} // namespace

ButtonWords::Kind ButtonWords::kind(const ButtonAction &action)
{
    return std::visit(KindOf(), action);
}

std::vector<ButtonWords::Kind> ButtonWords::kinds(const Capabilities &can)
{
    std::vector<Kind> kinds;
    const std::pair<bool, Kind> all[] = {{can.linkButtons, Kind::Link}, {can.serverButtons, Kind::Server},
        {can.dynamicButtons, Kind::Dynamic}, {can.postButtons, Kind::Post}, {can.replyButtons, Kind::Reply}};
    for (const auto &[possible, kind] : all) {
        if (possible)
            kinds.push_back(kind);
    }
    return kinds;
}

ButtonAction ButtonWords::fresh(Kind kind)
{
    switch (kind) {
    case Kind::Link:
        return LinkAction{};
    case Kind::Server:
        return ServerAction{};
    case Kind::Dynamic:
        return DynamicAction{};
    case Kind::Post:
        return PostAction{};
    case Kind::Reply:
        return ReplyAction{QUuid::createUuid().toString(QUuid::Id128)};
    case Kind::Other:
        break;
    }
    return UnknownAction{};
}

QLatin1StringView ButtonWords::glyph(Kind kind)
{
    switch (kind) {
    case Kind::Link:
        return "link"_L1;
    case Kind::Server:
        return "server"_L1;
    case Kind::Dynamic:
        return "tap"_L1;
    case Kind::Post:
        return "store"_L1;
    case Kind::Reply:
        return "reply"_L1;
    case Kind::Other:
        break;
    }
    return "question"_L1;
}

QString ButtonWords::choice(Kind kind)
{
    switch (kind) {
    case Kind::Link:
        //: What a button does when the customer taps it: opens an address in their browser. Short.
        return tr("Open a link");
    case Kind::Server:
        //: What a button does when tapped: the shop's own server is asked for an address. Short.
        return tr("Ask your server");
    case Kind::Dynamic:
        //: What a button does when tapped: the shop's own server says what happens, which may be words or an address. Short.
        return tr("Dynamic action");
    case Kind::Post:
        //: What a button does when tapped: opens a page of the marketplace about one post. Short.
        return tr("Open a post");
    case Kind::Reply:
        //: What a button does when tapped: its words come back as the customer's message. Short.
        return tr("Answer");
    case Kind::Other:
        break;
    }
    return tr("Unknown action");
}

QString ButtonWords::name(const ButtonAction &action)
{
    switch (kind(action)) {
    case Kind::Link:
        return {};
    case Kind::Server:
        //: Kind of a button: when tapped, the shop's server is asked for an address.
        return tr("Server link");
    case Kind::Post:
        //: Kind of a button: opens the page from which the owner of a post manages it.
        return std::get<PostAction>(action).manage ? tr("Owner's page of a post") : tr("Post");
    default:
        return choice(kind(action));
    }
}

QString ButtonWords::value(const ButtonAction &action)
{
    if (const auto *link = std::get_if<LinkAction>(&action)) {
        const qsizetype scheme = link->url.indexOf("://"_L1);
        return scheme < 0 ? link->url : link->url.mid(scheme + 3);
    }
    if (const QJsonObject *sent = data(action))
        return firstOf(*sent);
    if (const auto *post = std::get_if<PostAction>(&action))
        return post->post;
    if (const auto *unknown = std::get_if<UnknownAction>(&action))
        return compact(unknown->raw);
    return {};
}

QString ButtonWords::spoken(const Button &button, ButtonPlace place, const ButtonRows &rows)
{
    const QLocale locale;
    QStringList words{button.caption.isEmpty() ? tr("Button without a caption") : bidi::isolate(button.caption)};
    const QString where = tr("button %1 of %2");
    words += where.arg(locale.toString(place.at + 1), locale.toString(rows.countIn(place.row)));
    //: After "button 1 of 2, ", for screen readers: which row of buttons it is in.
    const QString row = tr("row %1 of %2");
    words += row.arg(locale.toString(place.row + 1), locale.toString(rows.rowCount()));
    words += kind(button.action) == Kind::Link ? choice(Kind::Link) : name(button.action);
    if (const QString what = value(button.action); !what.isEmpty())
        words += bidi::isolateLtr(what);
    if (!button.icon.isEmpty())
        //: For screen readers. %1 is the name of an icon, as HOME.
        words += tr("icon %1").arg(bidi::isolateLtr(button.icon));
    //: Between the parts of what a screen reader says about one thing.
    return words.join(tr(", "));
}

QString ButtonWords::refusal(ButtonRows::Refusal refusal, const Capabilities &can)
{
    const QLocale locale;
    switch (refusal) {
    case ButtonRows::Refusal::RowFull:
        return tr("At most %1 buttons in a row", nullptr, can.buttonsPerRow).arg(locale.toString(can.buttonsPerRow));
    case ButtonRows::Refusal::TooManyRows:
        return tr("At most %1 rows of buttons", nullptr, can.buttonRows).arg(locale.toString(can.buttonRows));
    case ButtonRows::Refusal::TooManyButtons:
        return tr("At most %1 buttons", nullptr, can.buttonsInAll).arg(locale.toString(can.buttonsInAll));
    case ButtonRows::Refusal::AtTheEdge:
        return tr("It cannot move further.");
    case ButtonRows::Refusal::None:
        break;
    }
    return {};
}

QString ButtonWords::addressFault(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return tr("Enter the address that the button opens.");
    const auto strange = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (std::any_of(text.begin(), text.end(), strange))
        return tr("An address has no blanks in it.");
    const QUrl url(text);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!web)
        return tr("Enter the whole address, beginning with https:// or http://.");
    if (!url.isValid() || url.host().isEmpty())
        return tr("This is not an address that can be opened.");
    return {};
}

const QJsonObject *ButtonWords::data(const ButtonAction &action)
{
    if (const auto *server = std::get_if<ServerAction>(&action))
        return &server->data;
    if (const auto *dynamic = std::get_if<DynamicAction>(&action))
        return &dynamic->data;
    return nullptr;
}

} // namespace qasid
