#pragma once

#include "core/base/result.h"

#include <utility>

//! Runs something that answers a Result and leaves the function with its error when it failed.
#define QASID_TRY(expression)                                                                                                              \
    do {                                                                                                                                   \
        if (auto tried = (expression); !tried)                                                                                             \
            return ::qasid::fail(std::move(tried).error());                                                                                \
    } while (false)

//! As QASID_TRY, and names the value it answered.
#define QASID_LET(name, expression)                                                                                                        \
    auto name##Result = (expression);                                                                                                      \
    if (!name##Result)                                                                                                                     \
        return ::qasid::fail(std::move(name##Result).error());                                                                             \
    auto &name = *name##Result
