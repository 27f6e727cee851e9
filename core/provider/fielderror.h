#pragma once

#include "core/base/result.h"

namespace qasid {

//! Refused before anything was sent: `field` is the message's or the form's, `words` say what is wrong with it.
inline tl::unexpected<Error> wrongField(const QString &field, const QString &words)
{
    return fail(Error{.kind = ErrorKind::InvalidInput, .detail = words, .providerCode = field});
}

//! As wrongField(), for what is over a limit.
inline tl::unexpected<Error> tooLargeField(const QString &field, const QString &words)
{
    return fail(Error{.kind = ErrorKind::TooLarge, .detail = words, .providerCode = field});
}

} // namespace qasid
