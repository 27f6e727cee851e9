#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/search.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace qasid {

//! Filters of a search as words of the index: the account, conversation, sender, kind and day of a message are words like those it
//! says, so that a rare filter beside a common word costs as little as a rare word. They begin with letters of the private use area, which
//! no folded text has (searchWords()).
namespace searchtags {

//! More words than this narrow nothing down.
inline constexpr int kLargestExpression = 24;

QString ofAccount(AccountId account);
//! What of a message a filter may ask for. `time` is that of its place in the conversation.
QStringList ofMessage(AccountId account, const Message &message, TimeMs time);

//! An expression of FTS5 for the filters of a query and for words, each as the beginning of a word; empty when nothing is asked for.
//! Days are whole: who asks for a part of one has to look at the time as well.
QString matching(const SearchQuery &query, const QStringList &words);
//! For words alone.
QString matching(const QStringList &words);

//! The words without those that another one begins with, for what begins with that begins with both; the kLargestExpression longest ones
//! when there are more.
QStringList deciding(QStringList words);

} // namespace searchtags

} // namespace qasid
