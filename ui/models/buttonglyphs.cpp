#include "ui/models/buttonglyphs.h"

using namespace Qt::StringLiterals;

namespace qasid {

ButtonGlyphs::ButtonGlyphs(const std::vector<ButtonIcon> &icons)
{
    QHash<QString, QByteArray> names;
    for (const ButtonIcon &icon : icons) {
        if (!icon.glyph.isEmpty())
            names.insert(icon.name.toUpper(), icon.glyph.toLatin1());
    }
    m_names = std::make_shared<const QHash<QString, QByteArray>>(std::move(names));
}

QLatin1StringView ButtonGlyphs::glyph(const QString &icon) const
{
    if (icon.isEmpty())
        return {};
    if (m_names) {
        if (const auto known = m_names->constFind(icon.toUpper()); known != m_names->cend())
            return QLatin1StringView(*known);
    }
    return "tag"_L1;
}

} // namespace qasid
