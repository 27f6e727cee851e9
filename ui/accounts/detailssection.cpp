#include "ui/accounts/detailssection.h"

#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace qasid {

DetailsSection::DetailsSection(Appearance &appearance, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, {}, this))
    , m_column(new QVBoxLayout)
{
    setAccessibleName(title);
    m_words->setWeight(400);
    m_words->setWordWrap(true);
    m_words->hide();
    auto *heading = new Label(appearance, TextStyle::Heading, &ThemeColors::text, title, this);
    heading->setWordWrap(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, metrics::kSpace2, 0, 0);
    outer->setSpacing(metrics::kSpace2);
    outer->addWidget(new HairLine(appearance, this));
    outer->addSpacing(metrics::kSpace5);
    outer->addWidget(heading);
    outer->addWidget(m_words);
    outer->addSpacing(metrics::kSpace3);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace4);
    outer->addLayout(m_column);
}

void DetailsSection::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace qasid
