#include "ui/accounts/answerwords.h"

#include "ui/models/bidi.h"

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

QString AnswerWords::wrong(const Error &error)
{
    // "rules[2].match.order" or "default.url"; a rule without any answer has no part.
    const QString part = error.providerCode.section(u'.', 1, 1);
    const QString inner = error.providerCode.section(u'.', 2, 2);
    if (part.isEmpty())
        return error.providerCode == "rules"_L1 ? tr("There are too many rules.") : tr("An answer is needed: words or an address.");
    if (part == "name"_L1)
        return tr("A name of up to 80 characters is needed that no other rule has.");
    if (part == "match"_L1)
        return inner.isEmpty() ? tr("At least one key is needed, and not more than 20.") : tr("The value of this key is too long.");
    if (part == "text"_L1)
        return tr("The words are too long, or there is a placeholder in them that does not exist.");
    if (part == "url"_L1 || inner == "url"_L1)
        return tr("An address is needed like https://example.com/order, with its host written out. Placeholders can stand after the host.");
    if (inner == "data"_L1)
        return tr("The data is too large.");
    return tr("An address and an action exclude each other.");
}

} // namespace qasid
