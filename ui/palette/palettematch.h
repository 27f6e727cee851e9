#pragma once

#include "core/model/searchtext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace qasid {

//! How well a name fits what was typed, and which of its letters do.
struct PaletteMatch {
    int cost = 0; //!< less is better
    std::vector<TextRange> ranges; //!< in the name, in order, not overlapping
};

//! Whether a command's name fits. Every word that was typed has to be the beginning of one of its words, or to be made of the beginnings of
//! several ("snto" and "st" of "Snooze until tomorrow"), or at the worst to stand inside one. `typed` are folded words, as searchWords()
//! gives them; without any everything fits. Pure.
std::optional<PaletteMatch> matchName(const QString &name, const QStringList &typed);

//! The same for a command that is called by several names, of which only the first is shown: the others cost more and mark nothing.
std::optional<PaletteMatch> matchNames(const QString &name, const QStringList &otherNames, const QStringList &typed);

} // namespace qasid
