#include "core/provider/payload.h"

#include "core/base/json.h"
#include "core/base/redact.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestId = 512;

//! Whether the code unit at `index` is half of a pair whose other half is missing.
bool isLoneSurrogate(QStringView text, qsizetype index)
{
    const QChar c = text[index];
    if (c.isHighSurrogate())
        return index + 1 >= text.size() || !text[index + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return index == 0 || !text[index - 1].isHighSurrogate();
    return false;
}

bool turnsText(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool endsLine(QChar c)
{
    return c == QChar(0x2028) || c == QChar(0x2029) || c.category() == QChar::Other_Control;
}

bool isUsableId(QStringView id)
{
    if (id.isEmpty() || id.size() > kLongestId)
        return false;
    for (qsizetype i = 0; i < id.size(); ++i) {
        // Byte-order marks and noncharacters do not survive every way a text is written and read again.
        const bool mark = id[i] == QChar::ByteOrderMark || (id[i].unicode() & 0xfffe) == 0xfffe;
        if (mark || id[i].category() == QChar::Other_Control || isLoneSurrogate(id, i))
            return false;
    }
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QString cleanText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isNull() || isLoneSurrogate(text, i))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString cleanName(const QString &name)
{
    QString result;
    result.reserve(std::min(name.size(), 4 * kLongestName));
    for (const QChar c : cleanText(name.left(4 * kLongestName))) {
        if (turnsText(c))
            continue;
        result += endsLine(c) ? QChar(u' ') : c;
    }
    result = result.trimmed();
    if (result.size() > kLongestName) {
        result.truncate(result[kLongestName - 1].isHighSurrogate() ? kLongestName - 1 : kLongestName);
        result = result.trimmed();
    }
    return result;
}

QString cleanFileName(const QString &name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString last = cleanName(name.mid(folder + 1));
    return last == "."_L1 || last == ".."_L1 ? QString() : last;
}

QString usableId(const QJsonValue &value)
{
    QString id = json::opaqueId(value);
    return isUsableId(id) ? id : QString();
}

QString usableId(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        QString id = usableId(object.value(name));
        if (!id.isEmpty())
            return id;
    }
    return {};
}

QString textField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return cleanText(json::text(object, names));
}

bool isWebAddress(const QString &text)
{
    if (text.size() > 8192)
        return false;
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
}

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QByteArray quoteLongIntegers(const QByteArray &json)
{
    constexpr qsizetype kShortest = 19;
    QByteArray result;
    qsizetype copied = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
            continue;
        }
        if (c == '"') {
            inText = true;
            continue;
        }
        if (!isDigit(c) && c != '-')
            continue;
        const qsizetype start = i;
        qsizetype end = i + 1;
        while (end < json.size() && isDigit(json[end]))
            ++end;
        const bool whole = end == json.size() || (json[end] != '.' && json[end] != 'e' && json[end] != 'E');
        if (whole && end - start >= kShortest) {
            result += json.mid(copied, start - copied) + '"' + json.mid(start, end - start) + '"';
            copied = end;
        }
        // What follows a point or an exponent is not an id, however long.
        while (end < json.size() && (isDigit(json[end]) || json[end] == '.' || json[end] == 'e' || json[end] == 'E'))
            ++end;
        i = end - 1;
    }
    return copied == 0 ? json : result + json.mid(copied);
}

QString hashKey(const QByteArray &bytes)
{
    return "sha256/"_L1 + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isSecret(const QByteArray &given, const QByteArray &secret)
{
    const auto hash = [](const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); };
    return equalInConstantTime(hash(given), hash(secret));
}

} // namespace qasid
