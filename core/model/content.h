#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace qasid {

//! Words. `header` and `footer` are what an interactive message has around its body; `texts` holds one text per language
//! ("en", "ar", "tr") where the provider keeps several, and `text` is then the one to show.
struct TextContent {
    QString text;
    QMap<QString, QString> texts;
    QString header;
    QString footer;
    QByteArray raw = {}; //!< all of its JSON, where the words do not say everything that the provider has; else empty
    bool operator==(const TextContent &) const = default;
};

//! A place, in degrees of WGS 84.
struct LocationContent {
    double latitude = 0;
    double longitude = 0;
    QString name;
    QString address;
    bool operator==(const LocationContent &) const = default;
};

//! Asks the customer to share a place.
struct LocationRequestContent {
    QString text;
    bool operator==(const LocationRequestContent &) const = default;
};

struct ListRow {
    QString id;
    QString title;
    QString description;
    bool operator==(const ListRow &) const = default;
};

struct ListSection {
    QString title;
    std::vector<ListRow> rows;
    bool operator==(const ListSection &) const = default;
};

//! A menu the customer opens with `button` and chooses one row from.
struct ListMenuContent {
    QString header;
    QString text;
    QString footer;
    QString button;
    std::vector<ListSection> sections;
    bool operator==(const ListMenuContent &) const = default;
};

//! The customer tapped a reply button or chose a list row.
struct ChoiceContent {
    enum class Source { Button, List };
    Source source = Source::Button;
    QString id;
    QString title;
    QString description;
    bool operator==(const ChoiceContent &) const = default;
};

struct ContactCard {
    QString name;
    QStringList phones;
    QStringList emails;
    bool operator==(const ContactCard &) const = default;
};

//! The customer pressed a button that asks the account's server (ServerAction, DynamicAction), and was answered by the account's
//! answer rules.
struct PressContent {
    QString caption; //!< of the button, where one of our messages with that data is known
    QJsonObject data; //!< what the button carried
    QString place; //!< where it stood, the provider's word for it; may be empty
    QString rule; //!< name of the rule that gave the answer; empty when none fitted and the default was given
    QString answer; //!< the words or the address the customer got; empty for neither
    bool operator==(const PressContent &) const = default;
};

//! Address book cards; `raw` keeps what the cards could not hold.
struct ContactContent {
    std::vector<ContactCard> cards;
    QByteArray raw;
    bool operator==(const ContactContent &) const = default;
};

//! Files, which are in Message::attachments, with words under them.
struct MediaContent {
    QString caption;
    bool operator==(const MediaContent &) const = default;
};

//! Something that happened, not something said. `code` is a stable word ("conversation_started", "conversation_archived",
//! "customer_renamed", "access_revoked", "access_granted", "sub_conversation", and of the agent here "taken" and "given_back"), or one of
//! the provider, which words it itself (Provider::systemWords()); `text` the provider's own words, where it sent any, or what the event
//! names.
struct SystemContent {
    QString code;
    QString text;
    bool operator==(const SystemContent &) const = default;
};

//! A message of a kind this version does not know. `typeName` is the provider's word for it, `raw` all of its JSON.
struct UnsupportedContent {
    QString typeName;
    QByteArray raw;
    bool operator==(const UnsupportedContent &) const = default;
};

using Content = std::variant<TextContent, LocationContent, LocationRequestContent, ListMenuContent, ChoiceContent, PressContent,
    ContactContent, MediaContent, SystemContent, UnsupportedContent>;

//! The stable word for the kind: "text", "location", "location_request", "list", "choice", "press", "contact", "media",
//! "system", "unsupported".
QString contentKind(const Content &content);

//! The words in a content, for search, snippets and copying: header, text, captions, titles, place names, in reading order,
//! separated by line feeds. Empty where it has none.
QString contentText(const Content &content);

} // namespace qasid
