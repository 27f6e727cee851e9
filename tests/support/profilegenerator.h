#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace qasid {

//! Writes a made-up profile into `directory` (which must hold none yet): three accounts, `conversations` conversations in Arabic,
//! Darija in Latin letters, Persian, French, Turkish and English, with `messages` messages in all (at least one each), of every
//! kind, state and view. The same seed and `now` give the same profile. Times lie within 90 days before `now`; 0 stands for the
//! computer's time. 100,000 conversations take some ten seconds.
Result<Done> generateProfile(const QString &directory, int conversations, int messages, quint32 seed, TimeMs now = 0);

} // namespace qasid
