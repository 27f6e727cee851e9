#pragma once

#include "core/base/error.h"

namespace qasid {

//! For an id that no account has, or no longer.
inline Error unknownAccount()
{
    return Error{.kind = ErrorKind::NotFound, .detail = QStringLiteral("there is no such account")};
}

//! For an account whose secrets could not be read: nothing was sent.
inline Error missingKeys()
{
    return Error{.kind = ErrorKind::KeychainMissing, .detail = QStringLiteral("the keys of this account are not available")};
}

} // namespace qasid
