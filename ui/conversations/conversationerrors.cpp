#include "ui/conversations/conversationerrors.h"

#include "ui/models/bidi.h"
#include "ui/models/errortext.h"

namespace qasid {

QString ConversationErrors::forbidden(Doing doing, const QString &name)
{
    switch (doing) {
    case Doing::Creating:
        //: %1 in all of these is the name of the provider.
        return tr("Your key may not create conversations. Ask for that permission at %1, or use another key.").arg(name);
    case Doing::Following:
        return tr("Your key may not read conversations. Ask for that permission at %1, or use another key.").arg(name);
    case Doing::Changing:
        return tr("Your key may not change conversations. Ask for that permission at %1, or use another key.").arg(name);
    case Doing::Deleting:
        break;
    }
    return tr("Your key may not delete conversations. Ask for that permission at %1, or use another key.").arg(name);
}

QString ConversationErrors::notFound(Doing doing, const QString &name)
{
    if (doing == Doing::Following)
        return tr("%1 has no conversation with this ID, or your key may not see it.").arg(name);
    if (doing == Doing::Creating)
        return tr("%1 does not know somebody or something that is named here.").arg(name);
    return tr("%1 does not have this conversation any more.").arg(name);
}

QString ConversationErrors::words(Doing doing, const Error &error, const QString &providerName, const Formats &formats)
{
    const QString name = bidi::isolate(providerName);
    if (error.kind == ErrorKind::Forbidden)
        return forbidden(doing, name);
    if (error.kind == ErrorKind::NotFound)
        return notFound(doing, name);
    const QString sentence = ErrorText::sentence(error, providerName, formats);
    if (!error.outcomeKnown && doing != Doing::Following) {
        //: %1 is a sentence about what went wrong: no answer came, but the wish may have been fulfilled.
        return tr("%1 It may have been done all the same: look before you try again.").arg(sentence);
    }
    return sentence;
}

QString ConversationErrors::field(const Error &error)
{
    return error.providerCode.section(u'.', -1).toLower();
}

} // namespace qasid
