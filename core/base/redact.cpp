#include "core/base/redact.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qasid {

QString redact(QString text, const QStringList &secrets, qsizetype limit)
{
    for (const QString &secret : secrets) {
        // One or two letters are no secret, and replacing them would garble the whole text.
        if (secret.size() > 2)
            text.replace(secret, u"[redacted]"_s);
    }
    static const QRegularExpression scheme(u"\\b(Bearer|Basic)\\s+[^\\s\"',]+"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(scheme, u"\\1 [redacted]"_s);
    if (text.size() > limit)
        text = text.left(limit) + u"…"_s;
    return text;
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(difference | (static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i])));
    return difference == 0;
}

QString randomToken(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace qasid
