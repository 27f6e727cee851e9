#include "ui/controls/bannerstrip.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace qasid {

namespace {

ColorRole inkOf(BannerStrip::Kind kind)
{
    return kind == BannerStrip::Kind::Danger ? &ThemeColors::onDangerSoft
        : kind == BannerStrip::Kind::Info    ? &ThemeColors::onInfoSoft
                                             : &ThemeColors::onWarningSoft;
}

ColorRole groundOf(BannerStrip::Kind kind)
{
    return kind == BannerStrip::Kind::Danger ? &ThemeColors::dangerSoft
        : kind == BannerStrip::Kind::Info    ? &ThemeColors::infoSoft
                                             : &ThemeColors::warningSoft;
}

} // namespace

BannerStrip::BannerStrip(Appearance &appearance, Kind kind, QLatin1StringView icon, const QString &lead, const QString &text,
    const QList<Action> &actions, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_kind(kind)
    , m_words(lead.isEmpty() ? text : lead + u' ' + text)
{
    const ColorRole ink = inkOf(kind);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSpace6, 0, metrics::kSpace5, 0);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(new Glyph(appearance, icon, 16, ink, this));
    row->addSpacing(metrics::kSpace1);
    if (!lead.isEmpty()) {
        auto *bold = new Label(appearance, TextStyle::Body, ink, lead, this);
        bold->setWeight(600);
        row->addWidget(bold);
        row->addSpacing(metrics::kSpace2 - metrics::kSpace4); // a space, as in one sentence
    }
    auto *words = new Label(appearance, TextStyle::Body, ink, text, this);
    words->setMinimumWidth(1); // a narrow window cuts the sentence, never the buttons
    words->setToolTip(m_words);
    row->addWidget(words, 1);
    for (const Action &action : actions) {
        auto *button = new TextButton(appearance, action.text, TextButton::Kind::Default, this);
        button->setSize(TextButton::Size::Small);
        button->setInk(ink, kind == Kind::Warning ? &ThemeColors::warningLine : nullptr);
        connect(button, &TextButton::clicked, this, action.run);
        row->addWidget(button);
    }
    setAccessibleName(m_words);
    followAppearance(appearance, this, [this] { setFixedHeight(m_appearance.theme().zoomed(metrics::kBanner)); });
}

void BannerStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_appearance.theme().colors;
    QPainter painter(this);
    painter.fillRect(rect(), colors.*groundOf(m_kind));
    if (m_kind == Kind::Warning)
        painter.fillRect(0, height() - 1, width(), 1, colors.warningLine);
}

} // namespace qasid
