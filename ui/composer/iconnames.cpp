#include "ui/composer/iconnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QStringList wordsIn(const QString &query)
{
    static const QRegularExpression between(u"[\\s_-]+"_s);
    return query.toUpper().split(between, Qt::SkipEmptyParts);
}

} // namespace

IconNames::IconNames(const std::vector<ButtonIcon> &icons)
    : m_glyphs(icons)
{
    QSet<QString> drawn;
    for (const ButtonIcon &icon : icons) {
        m_names += icon.name;
        m_known.insert(icon.name);
        if (!icon.glyph.isEmpty() && !drawn.contains(icon.glyph)) {
            drawn.insert(icon.glyph);
            m_common += icon.name;
        }
    }
}

QStringList IconNames::find(const QString &query) const
{
    const QStringList words = wordsIn(query);
    const QString whole = words.join(u'_');
    QStringList found;
    for (const QString &name : m_names) {
        if (std::all_of(words.begin(), words.end(), [&name](const QString &word) { return name.contains(word); }))
            found += name;
    }
    const auto rank = [&whole](const QString &name) { return name == whole ? 0 : name.startsWith(whole) ? 1 : 2; };
    std::stable_sort(found.begin(), found.end(), [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return found;
}

QString IconNames::exactly(const QString &typed) const
{
    const QString name = wordsIn(typed).join(u'_');
    return knows(name) ? name : QString();
}

} // namespace qasid
