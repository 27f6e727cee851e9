#include "core/engine/snoozer.h"

#include "core/store/store.h"

#include <algorithm>

namespace qasid {

namespace {

// A timer does not count the time a computer sleeps, so a long wait is cut into minutes.
constexpr TimeMs kLongestWaitMs = 60'000;

} // namespace

Snoozer::Snoozer(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Snoozer::look);
}

void Snoozer::look()
{
    onResult(this, m_store.wakeSnoozed(m_clock.now()), [this](Result<std::optional<TimeMs>> next) {
        if (!next)
            return m_timer.start(static_cast<int>(kLongestWaitMs));
        if (*next)
            m_timer.start(static_cast<int>(std::clamp<TimeMs>(**next - m_clock.now(), 0, kLongestWaitMs)));
    });
}

} // namespace qasid
