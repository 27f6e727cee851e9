#include "ui/composer/customerkeyrows.h"

#include "ui/composer/datarows.h"
#include "ui/controls/field.h"
#include "ui/controls/taborder.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QUrl>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! A number as it is dialled: digits of any script become those of ASCII, and what people put between them goes.
QString dialled(const QString &phone)
{
    QString plain;
    for (const QChar c : phone.trimmed()) {
        if (const int digit = c.digitValue(); digit >= 0)
            plain += QChar(u'0' + digit);
        else if (c == u'+' || c.isLetter())
            plain += c;
    }
    return plain;
}

bool isPhone(const QString &phone)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
    return e164.match(phone).hasMatch();
}

bool isEmail(const QString &email)
{
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+$"_s);
    return address.match(email).hasMatch();
}

bool isPicture(const QString &image)
{
    const QUrl url(image, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

CustomerKeyRows::CustomerKeyRows(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_name(addField(tr("Customer's name"), false))
    , m_phone(addField(tr("Phone"), true, u"+966500000131"_s))
    , m_email(addField(tr("E-mail"), true))
    //: A customer's id at the provider.
    , m_id(addField(tr("Customer's id"), true))
    //: The id that the shop or website itself has for a customer.
    , m_externalId(addField(tr("Your own id for the customer"), true))
    , m_image(addField(tr("Address of a picture"), true))
    , m_metadata(new DataRows(appearance, tr("More about the customer"), tr("Not a text. It is kept as it is."), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kSpace4);
    grid->setVerticalSpacing(metrics::kSpace4);
    int at = 0;
    for (Field *field : {m_name, m_phone, m_email, m_id, m_externalId, m_image}) {
        grid->addWidget(field, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
    grid->addWidget(m_metadata, 3, 0, 1, 2);
    connect(m_metadata, &DataRows::changed, this, &CustomerKeyRows::changed);
    connect(m_metadata, &DataRows::rowsMade, this, [this] {
        chainTabOrder({m_name, m_phone, m_email, m_id, m_externalId, m_image, m_metadata});
    });
}

Field *CustomerKeyRows::addField(const QString &label, bool code, const QString &placeholder)
{
    auto *field = new Field(m_appearance, label, this);
    field->setCode(code);
    field->setPlaceholder(placeholder);
    connect(field, &Field::textEdited, this, [this, field] {
        field->setError({});
        Q_EMIT changed();
    });
    return field;
}

void CustomerKeyRows::setKey(const CustomerKey &key)
{
    // What is shown stays when it says the same already: the cursor does not move under someone who types.
    if (key == this->key())
        return;
    m_name->setText(key.name);
    m_phone->setText(key.phone);
    m_email->setText(key.email);
    m_id->setText(key.id);
    m_externalId->setText(key.externalId);
    m_image->setText(key.image);
    m_metadata->setData(key.metadata);
    for (Field *field : {m_phone, m_email, m_image})
        field->setError({});
}

CustomerKey CustomerKeyRows::key() const
{
    return {.id = m_id->text().trimmed(),
        .externalId = m_externalId->text().trimmed(),
        .name = m_name->text().trimmed(),
        .email = m_email->text().trimmed(),
        .phone = dialled(m_phone->text()),
        .image = m_image->text().trimmed(),
        .metadata = m_metadata->data()};
}

QString CustomerKeyRows::showFaults()
{
    const CustomerKey now = key();
    m_phone->setError(
        now.phone.isEmpty() || isPhone(now.phone) ? QString() : tr("Write the number with its country, as in +966500000131."));
    m_email->setError(now.email.isEmpty() || isEmail(now.email) ? QString() : tr("This is no e-mail address."));
    m_image->setError(
        now.image.isEmpty() || isPicture(now.image) ? QString() : tr("The address of a picture begins with https:// or http://."));
    for (Field *field : {m_phone, m_email, m_image}) {
        if (!field->hasError())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        return field->edit()->accessibleDescription();
    }
    return {};
}

void CustomerKeyRows::focusFirst()
{
    m_name->edit()->setFocus(Qt::TabFocusReason);
}

} // namespace qasid
