#include "ui/controls/bannerstrip.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace qasid {

namespace {

constexpr int kGlyph = 16;
//! The ends of the strip, and the glyph with what keeps it from the words.
constexpr int kBesideSentence = metrics::kSpace6 + metrics::kSpace5 + kGlyph + 2 * metrics::kSpace4 + metrics::kSpace1;

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
    row->addWidget(new Glyph(appearance, icon, kGlyph, ink, this));
    row->addSpacing(metrics::kSpace1);
    m_sentence = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sentence->setSpacing(metrics::kSpace2); // a space, as in one sentence
    if (!lead.isEmpty()) {
        m_lead = new Label(appearance, TextStyle::Body, ink, lead, this);
        m_lead->setWeight(600);
        m_sentence->addWidget(m_lead);
    }
    m_text = new Label(appearance, TextStyle::Body, ink, text, this);
    m_sentence->addWidget(m_text, 1);
    row->addLayout(m_sentence, 1);
    m_actions = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::kSpace4);
    for (const Action &action : actions) {
        auto *button = new TextButton(appearance, action.text, TextButton::Kind::Default, m_actions);
        button->setSize(TextButton::Size::Small);
        button->setInk(ink, kind == Kind::Warning ? &ThemeColors::warningLine : nullptr);
        connect(button, &TextButton::clicked, this, action.run);
        buttons->addWidget(button);
    }
    m_actions->setVisible(!actions.isEmpty());
    row->addWidget(m_actions);
    setAccessibleName(m_words);
    followAppearance(appearance, this, [this] {
        setMinimumHeight(m_appearance.theme().zoomed(metrics::kBanner));
        fit();
    });
}

void BannerStrip::fit()
{
    const QFontMetrics letters(m_appearance.theme().font(TextStyle::Body));
    const int lead = m_lead ? m_lead->sizeHint().width() + metrics::kSpace2 : 0;
    const int actions = m_actions->isHidden() ? 0 : m_actions->sizeHint().width() + metrics::kSpace4;
    const int room = width() - kBesideSentence - actions;
    const bool fits = lead + letters.horizontalAdvance(m_text->text()) <= room;
    m_sentence->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sentence->setSpacing(fits ? metrics::kSpace2 : 0);
    for (Label *words : {m_lead, m_text}) {
        if (words)
            words->setWordWrap(!fits);
    }
    const int rim = fits ? 0 : metrics::kSpace4;
    layout()->setContentsMargins(metrics::kSpace6, rim, metrics::kSpace5, rim);
}

void BannerStrip::resizeEvent(QResizeEvent *)
{
    fit();
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
