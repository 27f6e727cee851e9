#pragma once

#include <QStringView>

#include <array>
#include <span>

namespace qasid {

//! How people of one language write to a shop, and how the shop answers.
struct Phrases {
    QStringView language; //!< BCP 47
    std::span<const QStringView> names;
    std::span<const QStringView> questions;
    std::span<const QStringView> answers;
};

//! Arabic, Darija in Latin letters, Persian, French, Turkish, English.
std::span<const Phrases> allPhrases();

} // namespace qasid
