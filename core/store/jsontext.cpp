#include "core/store/jsontext.h"

#include "core/model/sendoptionsjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qsizetype kSnippetLength = 200;

//! What jsonText(contentToJson()) makes of words alone. Nearly every message is that, and all of them wait for the one writer's
//! thread, where objects would take a tenth of its time.
QString wordsToText(const QString &words)
{
    QString json = u"{\"kind\":\"text\",\"text\":\""_s;
    json.reserve(json.size() + words.size() + 16);
    for (const QChar c : words) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c == u'\n')
            json += "\\n"_L1;
        else if (c < u' ')
            json += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    return json += "\"}"_L1;
}

} // namespace

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString contentToText(const Content &content)
{
    const auto *words = std::get_if<TextContent>(&content);
    if (words && words->texts.isEmpty() && words->header.isEmpty() && words->footer.isEmpty() && words->raw.isEmpty())
        return wordsToText(words->text);
    return jsonText(contentToJson(content));
}

Content contentFromText(const QString &text)
{
    auto content = contentFromJson(jsonObject(text));
    if (!content)
        return UnsupportedContent{.typeName = u"unreadable"_s, .raw = text.toUtf8()};
    return std::move(*content);
}

QString buttonsToText(const ButtonGrid &buttons)
{
    if (buttons.empty())
        return {};
    return QString::fromUtf8(QJsonDocument(buttonsToJson(buttons)).toJson(QJsonDocument::Compact));
}

ButtonGrid buttonsFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return buttonsFromJson(QJsonDocument::fromJson(text.toUtf8()).array()).value_or(ButtonGrid());
}

QString optionsToText(const SendOptions &options)
{
    return options.isEmpty() ? QString() : jsonText(sendOptionsToJson(options));
}

SendOptions optionsFromText(const QString &text)
{
    return text.isEmpty() ? SendOptions() : sendOptionsFromJson(jsonObject(text)).value_or(SendOptions());
}

QString attachmentToText(const Attachment &attachment)
{
    return jsonText(attachmentToJson(attachment));
}

Attachment attachmentFromText(const QString &text, AttachmentId id)
{
    Attachment attachment = attachmentFromJson(jsonObject(text)).value_or(Attachment());
    attachment.id = id;
    return attachment;
}

QString sourcesToText(const QMap<QString, QString> &sources)
{
    if (sources.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = sources.begin(); it != sources.end(); ++it)
        object.insert(it.key(), it.value());
    return jsonText(object);
}

QMap<QString, QString> sourcesFromText(const QString &text)
{
    QMap<QString, QString> sources;
    if (text.isEmpty())
        return sources;
    const QJsonObject object = jsonObject(text);
    for (auto it = object.begin(); it != object.end(); ++it)
        sources.insert(it.key(), it->toString());
    return sources;
}

std::optional<QString> errorToText(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return jsonText(errorToJson(*error));
}

std::optional<Error> errorFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return errorFromJson(jsonObject(text));
}

QString oneLine(const QString &text)
{
    // Long texts are common and simplified() walks all of them.
    QString line = text.left(4 * kSnippetLength).simplified();
    if (line.size() > kSnippetLength) {
        line.truncate(kSnippetLength);
        if (line.back().isHighSurrogate())
            line.chop(1);
    }
    return line;
}

QString snippetOf(const Content &content)
{
    return oneLine(contentText(content));
}

} // namespace qasid
