#include "ui/controls/tag.h"

namespace qasid {

Tag::Tag(Appearance &appearance, const QString &text, TagKind kind, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(text)
    , m_kind(kind)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followAppearance(appearance, this);
}

void Tag::setIconName(QLatin1StringView icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Tag::setHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_appearance.theme(), m_text, !m_icon.isEmpty(), m_height);
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, m_appearance.theme(), rect(), m_text, m_icon, m_kind, layoutDirection());
}

} // namespace qasid
