#pragma once

#include "core/model/buttongrid.h"

#include <QJsonObject>
#include <QJsonValue>

namespace qasid::divar {

//! {"rows":[{"buttons":[{"caption","icon"?,"action":{KEY:…}}]}]}, as Divar takes it: the icon under `icon`, never `icon_name`, and not
//! at all where there is none; exactly one action. The grid has passed the rules before. Empty for a grid without buttons.
QJsonObject buttonsToDivar(const ButtonGrid &grid);

//! The reverse, for any form in which a grid was ever documented or seen: rows as objects or as bare arrays, `icon` or `icon_name`,
//! the word for no icon. Actions that are not known are kept as UnknownAction; what is no button is left out.
ButtonGrid buttonsFromDivar(const QJsonValue &grid);

} // namespace qasid::divar
