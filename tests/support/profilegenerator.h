#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <span>

namespace qasid {

//! Writes a made-up profile into `directory` (which must hold none yet): three accounts, `conversations` conversations in Arabic,
//! Darija in Latin letters, Persian, French, Turkish and English, with `messages` messages in all (at least one each), of every
//! kind, state and view. The same seed and `now` give the same profile. Times lie within 90 days before `now`; 0 stands for the
//! computer's time. `first` are the numbers of messages of the conversations that are made first, with the remote ids "c-0", "c-1" and
//! so on; the others share what is left of `messages`. 100,000 conversations with 1,000,000 messages take about a minute.
Result<Done> generateProfile(
    const QString &directory, int conversations, int messages, quint32 seed, TimeMs now = 0, std::span<const int> first = {});

} // namespace qasid
