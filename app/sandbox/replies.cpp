#include "app/sandbox/replies.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

} // namespace

Replies Replies::read(const QJsonObject &person)
{
    Replies read;
    read.otherwise = texts(person.value("otherwise"_L1));
    for (const QJsonValue &reply : person.value("replies"_L1).toArray())
        read.replies.push_back({texts(reply["words"_L1]), texts(reply["say"_L1])});
    return read;
}

QString Replies::answerTo(const QString &heard, int &turn, const std::function<int(int)> &random) const
{
    for (const Reply &reply : replies) {
        const bool fits = std::any_of(
            reply.words.begin(), reply.words.end(), [&](const QString &word) { return heard.contains(word, Qt::CaseInsensitive); });
        if (fits && !reply.say.isEmpty())
            return reply.say.at(random(int(reply.say.size())));
    }
    return otherwise.value(turn++);
}

} // namespace qasid::sandbox
