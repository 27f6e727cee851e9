#include "ui/thread/threadnotice.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/label.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace qasid {

namespace {

constexpr int kGlyph = 16;
constexpr int kNoticeSide = 16;

} // namespace

ThreadNotice::ThreadNotice(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_glyph(new Glyph(appearance, QLatin1StringView("alert"), kGlyph, &ThemeColors::onWarningSoft, this))
    , m_label(new Label(appearance, TextStyle::Label, &ThemeColors::onWarningSoft, {}, this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setGround(appearance, this, &ThemeColors::warningSoft);
    m_label->setWeight(400);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kNoticeSide, metrics::kSpace3, kNoticeSide, metrics::kSpace3);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_glyph, 0, Qt::AlignVCenter);
    row->addWidget(m_label, 1);
    hide();
}

void ThreadNotice::setWords(QLatin1StringView glyph, const QString &words)
{
    const bool fresh = words != m_label->text();
    m_glyph->setIcon(glyph, &ThemeColors::onWarningSoft);
    m_label->setText(words);
    setAccessibleName(ErrorText::plain(words));
    if (words.isEmpty())
        hide();
    else if (fresh)
        showAlert(this);
}

QString ThreadNotice::words() const
{
    return m_label->text();
}

} // namespace qasid
