#include "ui/controls/choicefield.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kBesideWords = 46; //!< arrow and padding of the box

} // namespace

ChoiceField::ChoiceField(Appearance &appearance, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(appearance, TextStyle::Label, &ThemeColors::text, label, this))
    , m_box(new QComboBox(this))
    , m_hint(new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
{
    m_label->setBuddy(m_box);
    m_label->setVisible(!label.isEmpty());
    m_box->setAccessibleName(label);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_hint->setWordWrap(true);
    m_hint->setWeight(400);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(m_label);
    column->addWidget(m_box);
    column->addWidget(m_hint);
    setFocusProxy(m_box);
    followAppearance(appearance, m_box, [this, &appearance] { m_box->setFixedHeight(appearance.theme().zoomed(kFieldHeight)); });
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void ChoiceField::addChoice(const QString &value, const QString &words)
{
    m_box->addItem(words, value);
}

void ChoiceField::setValue(const QString &value)
{
    const int row = m_box->findData(value);
    if (row >= 0)
        m_box->setCurrentIndex(row);
}

int ChoiceField::wordsWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_box->count(); ++row)
        widest = std::max(widest, QFontMetrics(m_box->font()).horizontalAdvance(m_box->itemText(row)));
    return std::max(m_label->sizeHint().width(), widest + kBesideWords);
}

void ChoiceField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_box->setAccessibleDescription(hint);
}

} // namespace qasid
