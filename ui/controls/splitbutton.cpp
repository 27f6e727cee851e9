#include "ui/controls/splitbutton.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace qasid {

SplitButton::SplitButton(Appearance &appearance, const QString &text, const QString &menuName, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_main(new TextButton(appearance, text, TextButton::Kind::Primary, this))
    , m_more(new TextButton(appearance, {}, TextButton::Kind::Primary, this))
    , m_menu(menu)
{
    m_menu->setParent(this, m_menu->windowFlags());
    m_main->setJoined(TextButton::Joined::Trailing);
    m_more->setJoined(TextButton::Joined::Leading);
    m_more->setIconName("chevron-down"_L1);
    m_more->setName(menuName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_main);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_main, &TextButton::clicked, this, &SplitButton::clicked);
    connect(m_more, &TextButton::clicked, this, &SplitButton::openMenu);
}

void SplitButton::openMenu()
{
    const QSize size = m_menu->sizeHint();
    const int x = isRightToLeft() ? 0 : width() - size.width();
    m_menu->popup(mapToGlobal(QPoint(x, -size.height() - 4)));
}

} // namespace qasid
