#include "core/providers/divar/accesspurposes.h"

#include "core/provider/fielderror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr QLatin1StringView kMessageUser{"message_user"};
constexpr QLatin1StringView kPostChats{"post_chats"};
constexpr QLatin1StringView kPostChat{"post_chat"};

//! The scopes that make up a purpose; none for an unknown one.
QStringList scopesOf(const QString &purpose, const QString &subject)
{
    if (purpose == kMessageUser)
        return {scope::kMessageUser};
    if (purpose == kPostChats)
        return {scope::kAllRead, scope::kAllSend};
    if (purpose == kPostChat)
        return {scope::kPostRead + u'.' + subject, scope::kPostSend + u'.' + subject};
    return {};
}

} // namespace

std::vector<AccessPurpose> accessPurposes()
{
    return {
        {.id = kMessageUser,
            .label = QT_TRANSLATE_NOOP("Provider", "Message them first"),
            .hint = QT_TRANSLATE_NOOP("Provider", "The chatbot may write to this person before they write to it.")},
        {.id = kPostChats,
            .label = QT_TRANSLATE_NOOP("Provider", "Chats of all their posts"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Read and answer what others write about any of this person's posts, in their name.")},
        {.id = kPostChat,
            .label = QT_TRANSLATE_NOOP("Provider", "Chats of one post"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Read and answer what others write about this one post, in its owner's name."),
            .subjectLabel = QT_TRANSLATE_NOOP("Provider", "Post token")},
    };
}

bool needsSubject(const QStringList &purposes)
{
    return purposes.contains(kPostChat);
}

Result<QStringList> scopesFor(const QStringList &purposes, const QString &subject)
{
    static const QRegularExpression postToken(u"\\A[A-Za-z0-9_-]{1,50}\\z"_s);
    if (purposes.isEmpty())
        return wrongField(u"purposes"_s, QLatin1StringView(QT_TRANSLATE_NOOP("Provider", "Choose what to ask access for.")));
    if (needsSubject(purposes) && !postToken.match(subject).hasMatch())
        return wrongField(u"subject"_s,
            QLatin1StringView(
                QT_TRANSLATE_NOOP("Provider", "Give the token of the post: the letters and digits at the end of its address.")));
    QStringList scopes;
    for (const QString &purpose : purposes) {
        const QStringList own = scopesOf(purpose, subject);
        if (own.isEmpty())
            return wrongField(u"purposes"_s, u"there is no access called %1"_s.arg(purpose.left(40)));
        scopes += own;
    }
    // Whose access it is must be known; their phone only to find them again among those who write.
    scopes += scope::kUserId;
    if (purposes.contains(kMessageUser))
        scopes += scope::kUserPhone;
    scopes << scope::kRevocation << scope::kOffline;
    scopes.removeDuplicates();
    return scopes;
}

QStringList purposesWithin(const QStringList &scopes, const QStringList &purposes, const QString &subject)
{
    QStringList within;
    for (const QString &purpose : purposes) {
        const QStringList own = scopesOf(purpose, subject);
        const bool all = std::all_of(own.begin(), own.end(), [&scopes](const QString &one) { return scopes.contains(one); });
        if (all && !own.isEmpty() && !within.contains(purpose))
            within += purpose;
    }
    return within;
}

} // namespace qasid::divar
