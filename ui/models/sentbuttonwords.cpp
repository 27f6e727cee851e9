#include "ui/models/sentbuttonwords.h"

#include "core/base/overloaded.h"
#include "ui/models/bidi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qsizetype kShortest = 80; //!< data in short, in characters
constexpr qsizetype kMostShown = 300; //!< of an address in a tool tip

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

//! The host of a web address with its real letters; empty for anything else.
QString hostOf(const QString &answer)
{
    const QUrl url(answer, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web ? url.host(QUrl::FullyEncoded) : QString();
}

} // namespace

QString SentButtonWords::inShort(const QJsonObject &data)
{
    QStringList parts;
    for (auto at = data.begin(); at != data.end(); ++at) {
        const QJsonValue value = at.value();
        QString text = value.toVariant().toString();
        if (value.isObject() || value.isArray())
            text = QString::fromUtf8(
                (value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray())).toJson(QJsonDocument::Compact));
        parts += at.key() + u'=' + text;
    }
    return cut(bidi::withoutControls(parts.join(u", "_s)).simplified(), kShortest);
}

QString SentButtonWords::caption(const Button &button)
{
    const QString words = bidi::withoutControls(button.caption).simplified();
    //: In place of the words on a button that has none.
    return words.isEmpty() ? tr("Button without words") : words;
}

QString SentButtonWords::action(const Button &button)
{
    return std::visit(Overloaded{
                          //: What a button under a message does for the customer. %1 is an address.
                          [](const LinkAction &link) { return tr("Opens %1").arg(bidi::isolateLtr(cut(link.url, kMostShown))); },
                          [](const ServerAction &ask) {
                              if (ask.data.isEmpty())
                                  return tr("Asks your server for an address to open");
                              //: %1 is the button's data, as in "slot=wed-1030".
                              return tr("Asks your server for an address to open: %1").arg(bidi::isolateLtr(inShort(ask.data)));
                          },
                          [](const DynamicAction &ask) {
                              if (ask.data.isEmpty())
                                  return tr("Asks your server what to do");
                              return tr("Asks your server what to do: %1").arg(bidi::isolateLtr(inShort(ask.data)));
                          },
                          //: The customer's tap comes back as a message with this id.
                          [](const ReplyAction &reply) { return tr("Comes back as %1").arg(bidi::isolateLtr(reply.id)); },
                          [](const PostAction &page) {
                              //: %1 is the provider's id of a post.
                              return page.manage ? tr("Opens the page of post %1 for its owner").arg(bidi::isolateLtr(page.post))
                                                 : tr("Opens post %1").arg(bidi::isolateLtr(page.post));
                          },
                          [](const UnknownAction &) { return tr("Qasid does not know what this button does."); },
                      },
        button.action);
}

QString SentButtonWords::data(const Button &button)
{
    return std::visit(Overloaded{
                          [](const LinkAction &link) { return link.url; },
                          [](const ServerAction &ask) { return json(ask.data); },
                          [](const DynamicAction &ask) { return json(ask.data); },
                          [](const ReplyAction &reply) { return reply.id; },
                          [](const PostAction &page) { return page.post; },
                          [](const UnknownAction &unknown) { return json(unknown.raw); },
                      },
        button.action);
}

QString SentButtonWords::copyCommand(const Button &button)
{
    const QString name = bidi::isolate(caption(button));
    if (std::holds_alternative<LinkAction>(button.action))
        //: A command. %1 are the words on a button.
        return tr("Copy the address of %1").arg(name);
    if (std::holds_alternative<PostAction>(button.action))
        return tr("Copy the post of %1").arg(name);
    return tr("Copy the data of %1").arg(name);
}

QString SentButtonWords::pressed(const PressContent &press)
{
    const QString words = bidi::withoutControls(press.caption).simplified();
    if (!words.isEmpty())
        return words;
    if (!press.data.isEmpty())
        return inShort(press.data);
    //: The customer pressed a button of which nothing is known.
    return tr("A button");
}

QString SentButtonWords::answered(const PressContent &press)
{
    const QString host = hostOf(press.answer);
    const QString place = bidi::isolateLtr(host), words = bidi::isolate(press.answer.simplified());
    if (press.rule.isEmpty()) {
        if (!host.isEmpty())
            //: Under a customer's tap. %1 is a host, as in "check.example".
            return tr("No rule answers this button. The customer was sent to %1.").arg(place);
        if (!press.answer.isEmpty())
            //: %1 are the words.
            return tr("No rule answers this button. The customer was told: %1").arg(words);
        return tr("No rule answers this button. The customer got no answer.");
    }
    const QString rule = bidi::isolate(press.rule);
    if (!host.isEmpty())
        //: Under a customer's tap. %1 is the name of a rule, %2 a host.
        return tr("Rule “%1” sent the customer to %2.").arg(rule, place);
    if (!press.answer.isEmpty())
        return tr("Rule “%1” answered: %2").arg(rule, words);
    return tr("Rule “%1” answered.").arg(rule);
}

QString SentButtonWords::copied(const PressContent &press)
{
    QStringList lines{press.caption.isEmpty() ? json(press.data) : press.caption, press.answer};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::vector<const Button *> buttonsOf(const Message &message)
{
    std::vector<const Button *> result;
    for (const ButtonGrid *grid : {&message.buttons, &message.senderButtons}) {
        for (const auto &row : *grid) {
            for (const Button &button : row)
                result.push_back(&button);
        }
    }
    return result;
}

} // namespace qasid
