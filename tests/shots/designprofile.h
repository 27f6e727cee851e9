#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace qasid {

class Store;

//! Fills a profile with the conversations of the design's pictures, as seen on Wednesday 3 December 2025 at 09:26 UTC: fictional
//! customers of a fictional shop, in every content kind and delivery state there is.
void fillDesignProfile(Store &store, AccountId account);

//! The moment the pictures show.
inline constexpr TimeMs kDesignNow = 1764753960000; // 2025-12-03T09:26:00Z

//! A clock that stands at that moment.
class DesignClock final : public Clock {
public:
    TimeMs now() const override { return kDesignNow; }
};

} // namespace qasid
