#pragma once

#include <QStringList>

namespace qasid {

//! The items one after the other, as in "Yes, No, Later", with the comma of the interface's language.
QString enumeration(const QStringList &items);

} // namespace qasid
