#pragma once

#include <QString>

#include <optional>

namespace qasid {

//! What a column keeps of a text that may be missing: NULL for an empty one.
inline std::optional<QString> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace qasid
