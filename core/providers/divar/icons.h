#pragma once

#include "core/model/buttongrid.h"

#include <QString>

#include <vector>

namespace qasid::divar {

//! Every name Divar has for a button's icon: the common ones first, the others by name. The pictures are Divar's own and not
//! published as files, so each name has the glyph of Qasid's set that comes closest in meaning, or none.
const std::vector<ButtonIcon> &buttonIcons();

//! The name as it is sent and drawn: the misspelt REAL_STATE of the first developer guide is REAL_ESTATE, letters are capital where that
//! makes a known name, and the words that some apps write for no icon ("None", "UNKNOWN") are nothing. Names that are not known stay as
//! they are.
QString canonicalIcon(const QString &name);

bool isKnownIcon(const QString &name);

} // namespace qasid::divar
