#include "core/model/answertemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qasid::answertemplate {

namespace {

constexpr auto kData = "data."_L1;

const QRegularExpression &braces()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

QString placeholderValue(const QString &name, const Press &press)
{
    if (name == "user_id"_L1)
        return press.user;
    if (name == "conversation_id"_L1)
        return press.conversation;
    if (name == "post_token"_L1)
        return press.context.subject;
    const auto value = name.startsWith(kData) ? valueAt(press.data, name.sliced(kData.size())) : std::nullopt;
    return value ? written(*value) : QString();
}

QString bounded(const QString &value)
{
    const bool cutsPair = value.size() > kValueLength && value[kValueLength - 1].isHighSurrogate();
    return value.left(kValueLength - (cutsPair ? 1 : 0));
}

//! Without what could hide the words that follow or show them in another order (UAX #9).
QString harmless(QString value)
{
    value.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        return direction || c.category() == QChar::Other_Control;
    });
    return value;
}

} // namespace

QStringList placeholders(QStringView text)
{
    QStringList names;
    for (auto it = braces().globalMatch(text.toString()); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

bool isPlaceholder(QStringView name)
{
    return name == "user_id"_L1 || name == "conversation_id"_L1 || name == "post_token"_L1
        || (name.startsWith(kData) && name.size() > kData.size());
}

std::optional<QJsonValue> valueAt(const QJsonObject &data, const QString &key)
{
    if (const auto found = data.constFind(key); found != data.constEnd())
        return *found;
    for (qsizetype dot = key.indexOf(u'.'); dot >= 0; dot = key.indexOf(u'.', dot + 1)) {
        const QJsonValue inner = data.value(key.left(dot));
        if (!inner.isObject())
            continue;
        if (auto value = valueAt(inner.toObject(), key.sliced(dot + 1)))
            return value;
    }
    return std::nullopt;
}

QString written(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString filled(const QString &text, const Press &press, Use use)
{
    QString result;
    qsizetype done = 0;
    for (auto it = braces().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString value = bounded(placeholderValue(match.captured(1), press));
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += use == Use::Address ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : harmless(value);
        done = match.capturedEnd();
    }
    return result + QStringView(text).sliced(done);
}

} // namespace qasid::answertemplate
