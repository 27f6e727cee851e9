#pragma once

#include "core/model/buttongrid.h"

#include <QHash>
#include <QLatin1StringView>

#include <memory>
#include <vector>

namespace qasid {

//! The drawings for the names that a provider has for icons of buttons. Looked up once for an account and shared by copies.
class ButtonGlyphs {
public:
    ButtonGlyphs() = default;
    explicit ButtonGlyphs(const std::vector<ButtonIcon> &icons);

    //! The drawing for an icon's name, however its letters are written; `tag` for a name without one, empty for no name. The
    //! characters live as long as this object or a copy of it.
    QLatin1StringView glyph(const QString &icon) const;

    friend bool operator==(const ButtonGlyphs &a, const ButtonGlyphs &b) { return a.m_names == b.m_names; }

private:
    std::shared_ptr<const QHash<QString, QByteArray>> m_names;
};

} // namespace qasid
