#include "app/desktop/searchcommand.h"

#include "app/desktop/conversationjson.h"
#include "core/engine/accounterrors.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

using Sender = SearchQuery::Sender;
using FoundKind = SearchQuery::Kind;

constexpr int kUsualLimit = 50;
constexpr int kLargestLimit = 500;
constexpr std::array kSenders{
    std::pair{"customer"_L1, Sender::Customer}, std::pair{"us"_L1, Sender::Us}, std::pair{"note"_L1, Sender::Note}};
constexpr std::array kKinds{std::pair{"picture"_L1, FoundKind::Picture}, std::pair{"file"_L1, FoundKind::File},
    std::pair{"location"_L1, FoundKind::Location}, std::pair{"buttons"_L1, FoundKind::Buttons}, std::pair{"link"_L1, FoundKind::Link}};

//! Reads the fields of a request, and keeps the first that was wrong.
class Reader {
public:
    explicit Reader(const QJsonObject &request)
        : m_request(request)
    {
    }

    const QString &error() const { return m_error; }
    QString text(QLatin1StringView field) const { return m_request.value(field).toString(); }

    qint64 id(QLatin1StringView field)
    {
        if (!m_request.contains(field))
            return 0;
        bool isNumber = false;
        const qint64 id = text(field).toLongLong(&isNumber);
        if (!isNumber || id < 1)
            wrong(u"--%1 is one of Qasid's own ids, a number."_s.arg(field));
        return id;
    }

    template <class Names, class Value>
    Value oneOf(QLatin1StringView field, const Names &names, Value otherwise)
    {
        if (!m_request.contains(field))
            return otherwise;
        QStringList words;
        for (const auto &[name, value] : names) {
            if (text(field) == name)
                return value;
            words += name;
        }
        wrong(u"--%1 is one of: %2."_s.arg(field, words.join(u", "_s)));
        return otherwise;
    }

    //! A day begins in UTC, as every time that is printed.
    std::optional<TimeMs> time(QLatin1StringView field)
    {
        if (!m_request.contains(field))
            return {};
        const QDate day = QDate::fromString(text(field), Qt::ISODate);
        auto time = day.isValid() ? std::optional<TimeMs>(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : timeFromText(text(field));
        if (!time)
            wrong(u"--%1 is a day (2026-01-31) or a time as those that are printed."_s.arg(field));
        return time;
    }

    int limit()
    {
        if (!m_request.contains("limit"_L1))
            return kUsualLimit;
        bool isNumber = false;
        const int limit = text("limit"_L1).toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > kLargestLimit)
            wrong(u"--limit is a whole number from 1 to %1."_s.arg(kLargestLimit));
        return limit;
    }

private:
    void wrong(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    const QJsonObject &m_request;
    QString m_error;
};

QJsonObject hitToJson(const SearchHit &hit, const Conversation &conversation)
{
    QJsonArray matches;
    for (const TextRange &match : hit.matches)
        matches += QJsonArray{match.start, match.length};
    return {{"message"_L1, QString::number(hit.message.value)}, {"conversation"_L1, QString::number(hit.conversation.value)},
        {"account"_L1, QString::number(conversation.account.value)}, {"conversation_remote_id"_L1, conversation.remoteId},
        {"customer"_L1, conversation.customer.displayName()}, {"direction"_L1, directionName(hit.direction)},
        {"time"_L1, hit.time ? QJsonValue(toRfc3339(*hit.time)) : QJsonValue()}, {"text"_L1, hit.text}, {"matches"_L1, matches}};
}

} // namespace

SearchCommand::SearchCommand(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
}

void SearchCommand::run(const QJsonObject &request, const Answer &answer)
{
    Reader reader(request);
    SearchQuery query;
    query.text = reader.text("text"_L1);
    query.account = {reader.id("account"_L1)};
    query.conversation = {reader.id("conversation"_L1)};
    query.sender = reader.oneOf("sender"_L1, kSenders, Sender::Anyone);
    query.kind = reader.oneOf("kind"_L1, kKinds, FoundKind::Any);
    query.from = reader.time("from"_L1);
    query.until = reader.time("until"_L1);
    const MessageId before{reader.id("before"_L1)};
    const int limit = reader.limit();
    if (!reader.error().isEmpty())
        return answer.finish(answerWith(Error{.kind = ErrorKind::InvalidInput, .detail = reader.error()}));
    if (query.account && !m_inbox.account(query.account))
        return answer.finish(answerWith(unknownAccount()));
    if (request.value("customers"_L1).toBool())
        return searchCustomers(query.text, query.account, limit, answer);
    onResult(this, m_inbox.search(query, limit, before), [this, answer](const Result<SearchPage> &page) {
        if (!page)
            return answer.finish(answerWith(page.error()));
        print(*page, answer);
    });
}

void SearchCommand::searchCustomers(const QString &typed, AccountId account, int limit, const Answer &answer)
{
    onResult(this, m_inbox.searchCustomers(typed, account, limit), [answer](const Result<std::vector<CustomerHit>> &hits) {
        if (!hits)
            return answer.finish(answerWith(hits.error()));
        QJsonArray customers;
        for (const CustomerHit &hit : *hits) {
            QJsonObject customer = conversationToJson(hit.conversation);
            customer.insert("conversation"_L1, QString::number(hit.conversation.id.value));
            customer.insert("conversations"_L1, hit.conversations);
            customers += customer;
        }
        answer.finish(answerWith(QJsonObject{{"customers"_L1, customers}}));
    });
}

void SearchCommand::print(const SearchPage &page, const Answer &answer)
{
    QList<ConversationId> ids;
    ids.reserve(qsizetype(page.hits.size()));
    for (const SearchHit &hit : page.hits) {
        if (!ids.contains(hit.conversation))
            ids.append(hit.conversation);
    }
    onResult(this, m_inbox.conversationsById(ids), [page, answer](const Result<std::vector<Conversation>> &rows) {
        if (!rows)
            return answer.finish(answerWith(rows.error()));
        QHash<ConversationId, Conversation> conversations;
        for (const Conversation &row : *rows)
            conversations.insert(row.id, row);
        QJsonArray hits;
        for (const SearchHit &hit : page.hits)
            hits += hitToJson(hit, conversations.value(hit.conversation));
        answer.finish(answerWith(QJsonObject{{"hits"_L1, hits}, {"notes"_L1, page.notes},
            {"next"_L1, page.next ? QJsonValue(QString::number(page.next.value)) : QJsonValue()}, {"whole"_L1, page.whole}}));
    });
}

} // namespace qasid
