#pragma once

#include "core/model/buttongrid.h"
#include "ui/models/buttonglyphs.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace qasid {

//! The names an account's button icons have, with the pictures Qasid draws for them.
class IconNames {
public:
    IconNames() = default;
    explicit IconNames(const std::vector<ButtonIcon> &icons);

    bool isEmpty() const { return m_names.isEmpty(); }
    bool knows(const QString &name) const { return m_known.contains(name); }
    //! "tag" where no picture of ours comes close; empty without a name.
    QLatin1StringView glyph(const QString &name) const { return m_glyphs.glyph(name); }
    const QStringList &all() const { return m_names; } //!< in the provider's order
    //! One name for each picture, the first, in the provider's order.
    const QStringList &common() const { return m_common; }

    //! Names that hold every word of `query`, which blanks and underscores separate, best first: the name itself, names that begin
    //! with it, the others.
    QStringList find(const QString &query) const;
    //! What a person typed as it would be a name: "real estate" is REAL_ESTATE. Only a known name; else empty.
    QString exactly(const QString &typed) const;

private:
    QStringList m_names;
    QStringList m_common;
    QSet<QString> m_known;
    ButtonGlyphs m_glyphs;
};

} // namespace qasid
