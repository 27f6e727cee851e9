// Errors as sentences: what the line did, what the provider decided, and what went wrong on this computer.

#include "ui/models/bidi.h"
#include "ui/models/errortext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kPreconditionFailed = 412;

//! What the provider or HTTP calls the refusal, for the support of either.
QString refusalCode(const Error &error, const Formats &formats)
{
    if (!error.providerCode.isEmpty())
        return error.providerCode;
    return error.httpStatus ? formats.shaped(QString::number(error.httpStatus)) : QString();
}

//! The name of a right that the key has not, as providers write such names: SEND_MESSAGE.
bool isPermission(const QString &code)
{
    static const QRegularExpression name(u"\\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\z"_s);
    return name.match(code).hasMatch();
}

} // namespace

//! Empty for an error that is none of the line's.
QString ErrorText::lineSentence(const Error &error, const QString &name)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
        //: %1 in all of these is the name of the provider.
        return tr("%1 could not be reached.").arg(name);
    case ErrorKind::TimedOut:
        return tr("%1 did not answer in time.").arg(name);
    case ErrorKind::ConnectionLost:
        return tr("The connection to %1 broke.").arg(name);
    case ErrorKind::TlsFailed:
        return tr("The certificate of %1 was not accepted.").arg(name);
    case ErrorKind::ServerFailed:
        return tr("%1 failed while working on it.").arg(name);
    case ErrorKind::Unavailable:
        return tr("%1 does not take requests now.").arg(name);
    case ErrorKind::BadAnswer:
        return tr("%1 gave an answer that Qasid cannot read.").arg(name);
    default:
        return {};
    }
}

QString ErrorText::forbiddenSentence(const Error &error, const QString &name)
{
    if (error.providerCode == "access_revoked"_L1)
        return tr("The access that this conversation needs was taken back. Ask for it again in the account's settings.");
    if (error.providerCode == "access_missing"_L1)
        return tr("Nobody gave the access that this needs. Ask for it in the account's settings.");
    if (isPermission(error.providerCode)) {
        //: %1 is the name of a permission such as SEND_MESSAGE, %2 the name of the provider.
        return tr("This app lacks %1. Ask for it in the panel of %2.").arg(bidi::isolateLtr(error.providerCode), name);
    }
    return tr("%1 does not allow this with the key of this account.").arg(name);
}

//! The right that an error speaks of, as providers write such names in their sentences: "app:conversation:read". Empty for none.
QString ErrorText::permissionSentence(const Error &error, const QString &name)
{
    static const QRegularExpression right(u"\\b[a-z0-9_]+(?::[a-z0-9_]+)+\\b"_s);
    // What Qasid adds stands behind what the provider said: the last one is the one that is meant.
    QString missing;
    for (auto found = right.globalMatch(error.detail); found.hasNext();)
        missing = found.next().captured();
    if (missing.isEmpty())
        return tr("The role of this key lacks a permission. Add it in the console of %1.").arg(name);
    //: %1 is the name of a permission such as app:conversation:read, %2 the name of the provider.
    return tr("The role of this key lacks the permission %1. Add it in the console of %2.").arg(bidi::isolateLtr(missing), name);
}

//! What one setting of the account would mend; empty where none is named. Codes are the names of the settings.
QString ErrorText::settingSentence(const Error &error, const QString &name)
{
    const QString &code = error.providerCode;
    if (error.kind == ErrorKind::InvalidInput)
        return {}; // said by Qasid itself, before anybody was asked
    if (error.kind == ErrorKind::Forbidden && code == "permission"_L1)
        return permissionSentence(error, name);
    if (error.kind == ErrorKind::Unauthorized && code == "api_key"_L1)
        return tr("%1 refused the key. Enter one that is valid.").arg(name);
    if (code == "trpc_path"_L1 && error.kind == ErrorKind::NotSupported)
        return tr("%1 does not offer this at the path in the settings. Correct the path, or ask %1 whether your plan includes it.")
            .arg(name);
    if (code == "trpc_path"_L1)
        return tr("%1 takes no requests at the path in the settings. Correct the path, or else the API address.").arg(name);
    if (code == "encoding"_L1)
        return tr("%1 cannot read what Qasid sends. Set the encoding to automatic, or to the other one.").arg(name);
    if (code == "api_base"_L1)
        return tr("What answers at the API address is not %1. Correct the address.").arg(name);
    if (code == "multipart_field"_L1)
        return tr("%1 found no file in what was sent. Correct the name of the form field in the settings.").arg(name);
    return {};
}

//! Empty for an error that the provider did not decide.
QString ErrorText::refusalSentence(const Error &error, const QString &name, const Formats &formats)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return tr("%1 refused the key.").arg(name);
    case ErrorKind::Forbidden:
        return forbiddenSentence(error, name);
    case ErrorKind::NotFound:
        return tr("%1 does not know what this was sent to.").arg(name);
    case ErrorKind::PaymentRequired:
        return tr("The balance with %1 is used up.").arg(name);
    case ErrorKind::TooLarge:
        return tr("It is larger than %1 accepts.").arg(name);
    case ErrorKind::RateLimited:
        if (error.retryAfter) {
            //: %1 is the name of the provider, %2 a duration.
            return tr("%1 asked to slow down. Sending resumes in %2.").arg(name, formats.duration(error.retryAfter->count()));
        }
        return tr("%1 asked to slow down.").arg(name);
    case ErrorKind::Rejected:
        if (error.httpStatus == kPreconditionFailed) {
            //: A customer blocked the account, or the provider does not let the two write to each other.
            return tr("%1 does not let this account write to this recipient.").arg(name);
        }
        if (const QString code = refusalCode(error, formats); !code.isEmpty()) {
            //: %1 is the name of the provider, %2 its code for the refusal.
            return tr("%1 did not accept it (%2).").arg(name, bidi::isolateLtr(code));
        }
        return tr("%1 did not accept it.").arg(name);
    case ErrorKind::NotSupported:
        return tr("%1 cannot do this.").arg(name);
    default:
        return {};
    }
}

QString ErrorText::ownSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return error.outcomeKnown ? tr("It was stopped before it left.") : tr("It was stopped.");
    case ErrorKind::InvalidInput:
        // A provider's checks answer sentences for people, marked for translation.
        return error.detail.isEmpty() ? tr("Something in it cannot be sent.") : provider(error.detail.toUtf8().constData());
    case ErrorKind::Conflict:
        return tr("It was changed meanwhile.");
    case ErrorKind::Busy:
        return tr("Another Qasid has this profile open.");
    case ErrorKind::DiskFull:
        return tr("No space is left on this computer.");
    case ErrorKind::StorageFailed:
        return tr("The profile on this computer could not be read or written.");
    case ErrorKind::KeychainLocked:
        return tr("The keychain is locked.");
    case ErrorKind::KeychainMissing:
        return tr("This computer has no keychain.");
    default:
        return tr("Something went wrong inside Qasid.");
    }
}

QString ErrorText::sentence(const Error &error, const QString &providerName, const Formats &formats)
{
    const QString name = bidi::isolate(provider(providerName.toUtf8().constData()));
    if (const QString words = settingSentence(error, name); !words.isEmpty())
        return words;
    if (const QString words = lineSentence(error, name); !words.isEmpty())
        return words;
    if (const QString words = refusalSentence(error, name, formats); !words.isEmpty())
        return words;
    return ownSentence(error);
}

} // namespace qasid
