#include "ui/composer/noticeline.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

NoticeLine::NoticeLine(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, {}, this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_words->setWordWrap(true);
    m_words->setWeight(400);
    auto *dismiss = new IconButton(appearance, "x"_L1, tr("Dismiss this notice"), this);
    dismiss->setSides(28, 14);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(15, 2, 8, 0);
    line->setSpacing(metrics::kSpace3);
    line->addWidget(new Glyph(appearance, "info"_L1, 14, &ThemeColors::info, this));
    line->addWidget(m_words, 1);
    line->addWidget(dismiss, 0, Qt::AlignTop);
    connect(dismiss, &QAbstractButton::clicked, this, &NoticeLine::dismissed);
    hide();
}

void NoticeLine::setWords(const QString &words)
{
    if (words == m_words->text())
        return;
    m_words->setText(words);
    setAccessibleName(ErrorText::plain(words));
    if (words.isEmpty())
        hide();
    else
        showAlert(this);
}

} // namespace qasid
