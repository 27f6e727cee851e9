#include "ui/accounts/answerwords.h"

#include "ui/models/bidi.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

QString shortUrl(const QString &url)
{
    const qsizetype scheme = url.indexOf("://"_L1);
    // Not as an id, which is never cut: the end of an address may go.
    return bidi::isolate(scheme < 0 ? url : url.mid(scheme + 3));
}

} // namespace

QString AnswerWords::answer(const RuleAnswer &answer)
{
    const auto *link = std::get_if<LinkAction>(&answer.action);
    const QString url = link ? link->url : answer.url;
    const QString text = bidi::isolate(answer.text.simplified());
    const bool asks = std::holds_alternative<ServerAction>(answer.action);
    if (!url.isEmpty() && !answer.text.isEmpty()) {
        //: What a press is answered: %1 is words, %2 an address.
        return tr("Says “%1” and opens %2").arg(text, shortUrl(url));
    }
    if (!url.isEmpty())
        return tr("Opens %1").arg(shortUrl(url));
    if (!answer.text.isEmpty())
        return asks ? tr("Says “%1” and asks for an address").arg(text) : tr("Says “%1”").arg(text);
    return asks ? tr("Asks for an address") : tr("Answers nothing of its own");
}

QString AnswerWords::match(const AnswerRule &rule)
{
    QStringList parts;
    for (auto it = rule.match.begin(); it != rule.match.end(); ++it)
        parts << bidi::isolate(QString(it.key() + u" = " + it.value()));
    return parts.isEmpty() ? tr("Fits nothing yet") : parts.join(", "_L1);
}

} // namespace qasid
