#include "core/model/conversationmarks.h"

#include <tuple>

namespace qasid {

namespace {

auto standing(const ConversationMarks &marks)
{
    return std::tie(marks.status, marks.snoozedUntil, marks.backFromSnooze);
}

auto standing(ConversationMarks &marks)
{
    return std::tie(marks.status, marks.snoozedUntil, marks.backFromSnooze);
}

auto reading(const ConversationMarks &marks)
{
    return std::tie(marks.unread, marks.firstUnread);
}

auto reading(ConversationMarks &marks)
{
    return std::tie(marks.unread, marks.firstUnread);
}

} // namespace

ConversationMarks undone(const ConversationMarks &now, const MarksChange &change)
{
    ConversationMarks marks = now;
    if (standing(now) == standing(change.after))
        standing(marks) = standing(change.before);
    if (now.assignedToMe == change.after.assignedToMe)
        marks.assignedToMe = change.before.assignedToMe;
    if (reading(now) == reading(change.after))
        reading(marks) = reading(change.before);
    return marks;
}

} // namespace qasid
