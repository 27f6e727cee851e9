#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace qasid {

//! A value or an Error. Errors are handled where something can be done, never thrown.
template <class T>
using Result = tl::expected<T, Error>;

//! What an operation without a value answers.
struct Done {
    bool operator==(const Done &) const = default;
};

//! Makes the failed side of a Result: `return fail(ErrorKind::InvalidInput, u"…"_s);`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return fail(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace qasid
