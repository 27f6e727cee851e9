#include "ui/controls/fieldfooter.h"

#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

FieldFooter::FieldFooter(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Glyph(appearance, {}, 14, &ThemeColors::textTertiary, this))
    , m_label(new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
{
    m_label->setWordWrap(true);
    m_label->setWeight(400);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace3);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    refresh();
}

void FieldFooter::setHint(const QString &hint, QLatin1StringView icon)
{
    m_hint = hint;
    m_hintIcon = icon;
    refresh();
}

void FieldFooter::setError(const QString &error)
{
    m_error = error;
    refresh();
}

void FieldFooter::refresh()
{
    const bool wrong = hasError();
    const QLatin1StringView icon = wrong ? "alert"_L1 : m_hintIcon;
    const ColorRole role = wrong ? &ThemeColors::danger : &ThemeColors::textTertiary;
    m_label->setText(words());
    m_label->setRole(role);
    m_glyph->setIcon(icon, role);
    m_glyph->setVisible(!icon.isEmpty());
    setVisible(!words().isEmpty());
}

} // namespace qasid
