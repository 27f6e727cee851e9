// The lines around a message: its languages, how it was sent, and what AI agents do.

#include "ui/models/bidi.h"
#include "ui/models/enumeration.h"
#include "ui/models/threadwords.h"

using namespace Qt::StringLiterals;

namespace qasid {

ShownText ThreadWords::shown(const TextContent &content, const QString &language) const
{
    return shownText(content, language.isEmpty() ? m_formats.locale().name().section(u'_', 0, 0) : language);
}

QString ThreadWords::languages(const ShownText &shown) const
{
    if (shown.languages.isEmpty())
        return {};
    QStringList names;
    for (const QString &code : shown.languages)
        names += bidi::isolate(languageName(code));
    //: Of a message with one text per language. %1 are all its languages, %2 is the one that is read now.
    return tr("Written in %1. Shown in %2.").arg(enumeration(names), names.front());
}

QString ThreadWords::showIn(const QString &language) const
{
    //: Reads a message with one text per language in another one. %1 is a language.
    return tr("Show in %1").arg(bidi::isolate(languageName(language)));
}

QString ThreadWords::templateWords(const Message &message) const
{
    const auto *text = std::get_if<TextContent>(&message.content);
    if (message.options.templateId.isEmpty() || !text || !shown(*text).text.isEmpty())
        return {};
    //: A message without words of its own, which its provider fills in. %1 is the id of the template.
    return tr("Template %1").arg(bidi::isolateLtr(message.options.templateId));
}

QString ThreadWords::writtenDown(const Message &message) const
{
    if (!message.options.asCustomer)
        return {};
    if (message.author.isEmpty() || message.direction != Direction::Out) {
        //: Above a message of the customer, as in a call taken by phone, that this agent typed.
        return tr("Written down by you");
    }
    //: The same. %1 is another agent.
    return tr("Written down by %1").arg(bidi::isolate(bidi::withoutControls(message.author)));
}

QString ThreadWords::flags(const Message &message) const
{
    if (message.options.flags.isEmpty())
        return {};
    QStringList names;
    for (const QString &flag : message.options.flags)
        names += bidi::isolate(flag);
    //: Words that a message was marked with at its provider. %1 are these words.
    return tr("Flags: %1").arg(enumeration(names));
}

QString ThreadWords::aiName() const
{
    //: The sender of a message: a program that answers by itself.
    return tr("AI agent");
}

QString ThreadWords::aiAnswered() const
{
    //: Above a message that an AI agent wrote because it was asked to.
    return tr("AI agent · answered at your request");
}

QString ThreadWords::aiWriting() const
{
    //: Above words that an AI agent is writing at this moment.
    return tr("AI agent · writing");
}

QString ThreadWords::aiAsked() const
{
    //: Under a message, until the answer is there.
    return tr("An answer of the AI agent was asked for. It appears here when it is there.");
}

} // namespace qasid
