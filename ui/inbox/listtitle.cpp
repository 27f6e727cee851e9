#include "ui/inbox/listtitle.h"

#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace qasid {

ListTitle::ListTitle(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new Label(appearance, TextStyle::Title, &ThemeColors::text, {}, this))
    , m_count(new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    followAppearance(appearance, this, [this] { fit(); });
}

void ListTitle::setTexts(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
    fit();
}

QString ListTitle::title() const
{
    return m_title->text();
}

QSize ListTitle::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ListTitle::fit()
{
    const auto wide
        = [this](TextStyle style) { return QFontMetrics(m_appearance.theme().font(style)).horizontalAdvance(m_title->text()) + 1; };
    const bool large = wide(TextStyle::Title) <= width();
    const bool oneLine = large || wide(TextStyle::Heading) <= width();
    m_title->setStyle(large ? TextStyle::Title : TextStyle::Heading);
    m_title->setWordWrap(!oneLine);
    m_title->setSizePolicy(oneLine ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Preferred);
    const int count = QFontMetrics(m_appearance.theme().font(TextStyle::Body)).horizontalAdvance(m_count->text()) + metrics::kSpace4;
    m_count->setVisible(large && wide(TextStyle::Title) + count <= width());
}

void ListTitle::resizeEvent(QResizeEvent *)
{
    fit();
}

} // namespace qasid
