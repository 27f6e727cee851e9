#include "ui/controls/sections.h"

#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

SectionHeader::SectionHeader(Appearance &appearance, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, title, this);
    label->setWeight(600);
    row->addWidget(label, 1);
    setMinimumHeight(metrics::kMinTarget);
}

IconButton *SectionHeader::addAction(QLatin1StringView icon, const QString &name)
{
    auto *button = new IconButton(m_appearance, icon, name, this);
    button->setSides(metrics::kMinTarget, 16);
    layout()->addWidget(button);
    return button;
}

KeyValueRow::KeyValueRow(Appearance &appearance, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_key(key)
    , m_value(new Label(appearance, TextStyle::Body, &ThemeColors::text, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace3);
    row->addWidget(new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary, key, this));
    row->addStretch(1);
    row->addWidget(m_value);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    followAppearance(appearance, this, [this] { setMinimumHeight(m_appearance.theme().zoomed(26)); });
}

void KeyValueRow::setValue(const QString &value, bool code, bool copyable)
{
    m_plain = value;
    // Codes, phones and addresses keep their own order of characters inside a right-to-left interface.
    m_value->setText(code ? QChar(0x2066) + value + QChar(0x2069) : value);
    m_value->setStyle(code ? TextStyle::Code : TextStyle::Body);
    m_value->setAccessibleName(m_key + u' ' + value);
    if (copyable && !m_copy) {
        //: Button beside a value, such as a customer's phone number.
        m_copy = new IconButton(m_appearance, "copy"_L1, tr("Copy %1").arg(m_key), this);
        m_copy->setSides(metrics::kMinTarget, 14);
        layout()->addWidget(m_copy);
        connect(m_copy, &IconButton::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(m_plain);
            Q_EMIT copied();
        });
    }
}

} // namespace qasid
