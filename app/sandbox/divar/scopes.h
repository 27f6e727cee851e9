#pragma once

#include <QStringList>

namespace qasid::sandbox::divar {

//! What stands behind the dot of a scope.
enum class ScopeOf { Nothing, Conversation, Post, Opaque };

//! Every scope there is, without identifiers.
QStringList scopeNames();
//! Every permission an API key can have.
QStringList permissionNames();

//! Takes "NAME" or "NAME.IDENTIFIER" apart. False when the name is unknown, or an identifier is missing or too much.
bool readScope(const QString &scope, ScopeOf &of, QString &identifier);

} // namespace qasid::sandbox::divar
