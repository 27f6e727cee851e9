#include "core/model/content.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled += part;
    }
    return filled.join(u'\n');
}

struct KindName {
    QLatin1StringView operator()(const TextContent &) const { return "text"_L1; }
    QLatin1StringView operator()(const LocationContent &) const { return "location"_L1; }
    QLatin1StringView operator()(const LocationRequestContent &) const { return "location_request"_L1; }
    QLatin1StringView operator()(const ListMenuContent &) const { return "list"_L1; }
    QLatin1StringView operator()(const ChoiceContent &) const { return "choice"_L1; }
    QLatin1StringView operator()(const PressContent &) const { return "press"_L1; }
    QLatin1StringView operator()(const ContactContent &) const { return "contact"_L1; }
    QLatin1StringView operator()(const MediaContent &) const { return "media"_L1; }
    QLatin1StringView operator()(const SystemContent &) const { return "system"_L1; }
    QLatin1StringView operator()(const UnsupportedContent &) const { return "unsupported"_L1; }
};

struct Words {
    QString operator()(const TextContent &c) const
    {
        if (c.texts.isEmpty() && c.header.isEmpty() && c.footer.isEmpty())
            return c.text;
        QStringList parts{c.header, c.text};
        for (const QString &other : c.texts) {
            if (other != c.text)
                parts += other;
        }
        return joined(parts += c.footer);
    }
    QString operator()(const LocationContent &c) const { return joined({c.name, c.address}); }
    QString operator()(const LocationRequestContent &c) const { return c.text; }
    QString operator()(const ListMenuContent &c) const
    {
        QStringList parts{c.header, c.text, c.footer, c.button};
        for (const ListSection &section : c.sections) {
            parts += section.title;
            for (const ListRow &row : section.rows)
                parts << row.title << row.description;
        }
        return joined(parts);
    }
    QString operator()(const ChoiceContent &c) const { return joined({c.title, c.description}); }
    QString operator()(const PressContent &c) const { return c.caption; }
    QString operator()(const ContactContent &c) const
    {
        QStringList parts;
        for (const ContactCard &card : c.cards)
            parts += QStringList{card.name} + card.phones + card.emails;
        return joined(parts);
    }
    QString operator()(const MediaContent &c) const { return c.caption; }
    QString operator()(const SystemContent &c) const { return c.text; }
    QString operator()(const UnsupportedContent &) const { return {}; }
};

} // namespace

QString contentKind(const Content &content)
{
    return std::visit(KindName(), content);
}

QString contentText(const Content &content)
{
    return std::visit(Words(), content);
}

} // namespace qasid
