#pragma once

#include "ui/models/threadmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace qasid::test {

inline constexpr ConversationId kThread{7};

inline constexpr TimeMs kNow = 1764754200000; // 2025-12-03T09:30Z, a Wednesday

inline TimeMs at(QLatin1StringView text)
{
    return timeFromText(QString(text)).value();
}

//! Messages in memory behind a ThreadModel; a page is what was there when it was asked for, as with a real read.
class Messages {
public:
    ThreadModel::Source source()
    {
        return {
            .page =
                [this](ConversationId, const MessageWindow &window) {
                    ++pages;
                    return answer(page(window));
                },
            .byId = [this](const QList<MessageId> &ids) { return answer(byId(ids)); },
            .markRead =
                [this](ConversationId) {
                    ++marked;
                    return readyFuture<Done>(Done{});
                },
        };
    }

    //! Puts a message at `key` (its id as well) and gives it back to be filled in.
    Message &add(qint64 key)
    {
        Message message;
        message.id = MessageId{key};
        message.conversation = kThread;
        message.orderKey = key;
        message.remoteId = QStringLiteral("r%1").arg(key);
        const auto place = std::find_if(all.begin(), all.end(), [key](const Message &other) { return other.orderKey > key; });
        return *all.insert(place, message);
    }

    Message &text(qint64 key, Direction direction, const QString &words, std::optional<TimeMs> time = {})
    {
        Message &message = add(key);
        message.direction = direction;
        message.content = TextContent{.text = words};
        message.time = time;
        return message;
    }

    static ChangeSet changed(std::initializer_list<qint64> ids)
    {
        ChangeSet changes;
        for (const qint64 id : ids)
            changes.messages.append({kThread, MessageId{id}});
        return changes;
    }

    void releaseAll()
    {
        for (const auto &one : std::exchange(m_waiting, {}))
            one();
        QCoreApplication::processEvents();
    }
    //! Answers the newest question first.
    void releaseReversed()
    {
        std::reverse(m_waiting.begin(), m_waiting.end());
        releaseAll();
    }

    std::vector<Message> all;
    std::optional<qint64> firstUnread;
    int marked = 0;
    int pages = 0; //!< how many were asked for
    bool hold = false; //!< questions wait for releaseAll()

private:
    template <class T>
    Future<T> answer(T value)
    {
        Promise<T> promise;
        if (hold)
            m_waiting.push_back([promise, value] { promise.finish(value); });
        else
            promise.finish(std::move(value));
        return promise.future();
    }

    MessagePage page(const MessageWindow &window) const
    {
        const auto from = [this](qint64 key) {
            return std::find_if(all.begin(), all.end(), [key](const Message &message) { return message.orderKey >= key; });
        };
        auto first = all.begin(), last = all.end();
        switch (window.side) {
        case MessageWindow::Side::Newest:
            first = last - std::min<std::ptrdiff_t>(window.limit, last - first);
            break;
        case MessageWindow::Side::Before:
            last = from(window.orderKey);
            first = last - std::min<std::ptrdiff_t>(window.limit, last - first);
            break;
        case MessageWindow::Side::After:
            first = from(window.orderKey + 1);
            last = first + std::min<std::ptrdiff_t>(window.limit, last - first);
            break;
        case MessageWindow::Side::Around:
            first = from(window.orderKey - window.limit / 2);
            last = from(window.orderKey + window.limit / 2);
            break;
        }
        MessagePage result;
        result.messages.assign(first, last);
        result.hasEarlier = first != all.begin();
        result.hasLater = last != all.end();
        result.firstUnread = firstUnread;
        return result;
    }

    std::vector<Message> byId(const QList<MessageId> &ids) const
    {
        std::vector<Message> result;
        std::copy_if(all.begin(), all.end(), std::back_inserter(result), [&](const Message &message) { return ids.contains(message.id); });
        return result;
    }

    std::vector<std::function<void()>> m_waiting;
};

} // namespace qasid::test
