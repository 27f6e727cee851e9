#include "ui/composer/locationeditor.h"

#include "ui/controls/field.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

LocationEditor::LocationEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_latitude(new Field(appearance, tr("Latitude"), this))
    , m_longitude(new Field(appearance, tr("Longitude"), this))
    , m_name(new Field(appearance, tr("Name"), this))
    , m_address(new Field(appearance, tr("Address"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kSpace4);
    grid->setVerticalSpacing(metrics::kSpace4);
    grid->addWidget(m_latitude, 0, 0);
    grid->addWidget(m_longitude, 0, 1);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_address, 1, 1);
    m_latitude->setCode(true);
    m_longitude->setCode(true);
    m_latitude->setPlaceholder(u"33.5843"_s);
    m_longitude->setPlaceholder(u"-7.6321"_s);
    connect(m_latitude, &Field::textEdited, this, &LocationEditor::splitPastedPair);
    for (Field *field : {m_latitude, m_longitude, m_name, m_address}) {
        connect(field, &Field::textEdited, this, [this, field] {
            field->setError({});
            Q_EMIT changed();
        });
    }
}

std::optional<double> LocationEditor::degrees(const QString &text, double limit)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (const int digit = c.digitValue(); digit >= 0)
            plain += QChar(u'0' + digit);
        else if (c == QChar(0x2212))
            plain += u'-';
        else if (c == u',' || c == QChar(0x066b) || c == QChar(0x060c))
            plain += u'.';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || !std::isfinite(value) || std::abs(value) > limit)
        return std::nullopt;
    return value;
}

void LocationEditor::splitPastedPair(const QString &text)
{
    static const QRegularExpression pair(u"^\\s*([^\\s,;]+)\\s*[,;\\s]\\s*([^\\s,;]+)\\s*$"_s);
    const auto match = pair.match(text);
    if (!match.hasMatch() || !degrees(match.captured(1), 90) || !degrees(match.captured(2), 180) || !match.captured(2).contains(u'.'))
        return;
    m_latitude->setText(match.captured(1));
    m_longitude->setText(match.captured(2));
    // Who is still typing goes on in the second number.
    m_longitude->edit()->setFocus(Qt::OtherFocusReason);
}

void LocationEditor::setFields(const DraftFields &fields)
{
    m_latitude->setText(fields.latitude);
    m_longitude->setText(fields.longitude);
    m_name->setText(fields.place);
    m_address->setText(fields.address);
    for (Field *field : {m_latitude, m_longitude})
        field->setError({});
}

void LocationEditor::storeIn(DraftFields &fields) const
{
    fields.latitude = m_latitude->text();
    fields.longitude = m_longitude->text();
    fields.place = m_name->text();
    fields.address = m_address->text();
}

LocationContent LocationEditor::content() const
{
    return {degrees(m_latitude->text(), 90).value_or(0), degrees(m_longitude->text(), 180).value_or(0), m_name->text().trimmed(),
        m_address->text().trimmed()};
}

bool LocationEditor::isComplete() const
{
    return degrees(m_latitude->text(), 90) && degrees(m_longitude->text(), 180);
}

bool LocationEditor::isEmpty() const
{
    return m_latitude->text().isEmpty() && m_longitude->text().isEmpty() && m_name->text().isEmpty() && m_address->text().isEmpty();
}

void LocationEditor::showFaults()
{
    if (!degrees(m_latitude->text(), 90))
        m_latitude->setError(tr("A number from -90 to 90"));
    if (!degrees(m_longitude->text(), 180))
        m_longitude->setError(tr("A number from -180 to 180"));
    (m_latitude->hasError() ? m_latitude : m_longitude)->edit()->setFocus();
}

void LocationEditor::focusFirst()
{
    m_latitude->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
