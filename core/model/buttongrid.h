#pragma once

#include <QJsonObject>
#include <QString>

#include <variant>
#include <vector>

namespace qasid {

//! Opens an address in the customer's browser.
struct LinkAction {
    QString url;
    bool operator==(const LinkAction &) const = default;
};

//! Asks the account's server for an address to open; `data` comes back with the press.
struct ServerAction {
    QJsonObject data;
    bool operator==(const ServerAction &) const = default;
};

//! Asks the account's server what to do; `data` comes back with the press.
struct DynamicAction {
    QJsonObject data;
    bool operator==(const DynamicAction &) const = default;
};

//! Comes back as the customer's message, a Choice with this id.
struct ReplyAction {
    QString id;
    bool operator==(const ReplyAction &) const = default;
};

//! Opens a page of the provider about one of its items (a post), by the provider's id of it: everybody's page, or with `manage`
//! the page of its owner.
struct PostAction {
    QString post;
    bool manage = false;
    bool operator==(const PostAction &) const = default;
};

//! An action this version does not know; kept as it came.
struct UnknownAction {
    QJsonObject raw;
    bool operator==(const UnknownAction &) const = default;
};

using ButtonAction = std::variant<LinkAction, ServerAction, DynamicAction, ReplyAction, PostAction, UnknownAction>;

//! A name the provider has for a button's icon, and the picture of Qasid's own set that comes closest; "" where none does.
struct ButtonIcon {
    QString name;
    QString glyph;
};

//! A button under a message. `icon` is the provider's name of it, free text; empty for none.
struct Button {
    QString caption;
    QString icon;
    ButtonAction action;
    bool operator==(const Button &) const = default;
};

//! Rows of buttons, first row on top, in logical order within a row.
using ButtonGrid = std::vector<std::vector<Button>>;

} // namespace qasid
