#include "core/provider/fingerprint.h"

#include "core/base/json.h"
#include "core/model/messagejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QJsonObject customerJson(const Customer &customer)
{
    return {{u"id"_s, customer.remoteId}, {u"name"_s, customer.name}, {u"phone"_s, customer.phone}, {u"email"_s, customer.email},
        {u"channel"_s, customer.channel}, {u"address"_s, customer.channelAddress}, {u"facts"_s, customer.facts}};
}

//! A signed address is signed anew for each delivery: what is behind the question mark does not tell which file it is.
QJsonArray filesJson(std::vector<Attachment> files)
{
    for (Attachment &file : files)
        file.url = file.url.section(u'?', 0, 0);
    return attachmentsToJson(files);
}

//! The JSON of what this version does not know, without what stands around it and may differ in the next delivery.
QJsonObject lasting(QJsonObject fields, const QList<QLatin1StringView> &fleeting)
{
    for (const auto name : fleeting)
        fields.remove(name);
    const QJsonObject inner = json::object(fields, {"data"_L1});
    if (!inner.isEmpty())
        fields.insert("data"_L1, lasting(inner, fleeting));
    return fields;
}

QJsonObject contentJson(const Content &content, const QList<QLatin1StringView> &fleeting)
{
    QJsonObject object = contentToJson(content);
    if (const auto *unsupported = std::get_if<UnsupportedContent>(&content)) {
        if (const auto raw = json::parseObject(unsupported->raw))
            object.insert("raw"_L1, lasting(*raw, fleeting));
    }
    return object;
}

//! Hashes parts one after the other, each with its length, so that none can pass for a piece of its neighbour.
class Meaning {
public:
    explicit Meaning(const QList<QLatin1StringView> &fleeting)
        : m_fleeting(fleeting)
    {
    }

    void add(QStringView text)
    {
        addBytes(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))));
    }
    void add(const QJsonObject &object) { addBytes(json::write(object)); }
    void add(const QJsonArray &array) { addBytes(array.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact)); }

    void operator()(const ConversationStarted &started)
    {
        add(u"started");
        add(started.customer.remoteId);
    }
    void operator()(const MessageAppeared &appeared)
    {
        const Message &m = appeared.message;
        add(u"message");
        add(m.remoteId);
        add(directionName(m.direction));
        add(contentJson(m.content, m_fleeting));
        add(filesJson(m.attachments));
        add(buttonsToJson(m.buttons));
        add(m.replyTo);
        // Only where there are any: the fingerprints of what came before messages had them stay as they are.
        if (!m.senderButtons.empty())
            add(buttonsToJson(m.senderButtons));
    }
    void operator()(const ConversationArchived &archived)
    {
        add(u"archived");
        add(archived.byType);
        add(archived.byId);
    }
    void operator()(const CustomerChanged &changed)
    {
        add(u"customer");
        add(customerJson(changed.customer));
    }

    void operator()(const AccessRevoked &revoked)
    {
        add(u"access revoked");
        add(revoked.user);
    }
    void operator()(const AccessGranted &granted)
    {
        add(u"access granted");
        add(customerJson(granted.user));
    }
    void operator()(const SubjectChanged &changed)
    {
        add(u"subject");
        add(changed.subject);
        add(contentToJson(changed.content));
    }

    QByteArray hash() const { return m_hash.result(); }

private:
    void addBytes(QByteArrayView bytes)
    {
        const qsizetype size = bytes.size();
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof(size)));
        m_hash.addData(bytes);
    }

    const QList<QLatin1StringView> &m_fleeting;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

} // namespace

QByteArray fingerprint(const Event &event, const QList<QLatin1StringView> &fleeting)
{
    Meaning meaning(fleeting);
    std::visit([&meaning](const auto &body) { meaning(body); }, event.body);
    meaning.add(event.conversationRemoteId);
    return meaning.hash();
}

} // namespace qasid
