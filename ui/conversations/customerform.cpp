#include "ui/conversations/customerform.h"

#include "ui/controls/field.h"
#include "ui/models/bidi.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kLongestFact = 500; //!< characters of a field

//! A phone number as it is dialled: without what only parts its digits, which may be of any script.
QString dialled(const QString &typed)
{
    QString number;
    for (const QChar c : typed) {
        if (c.isDigit())
            number += QChar(u'0' + char16_t(c.digitValue()));
        else if (c == u'+')
            number += c;
        else if (c.isLetter())
            return typed.trimmed(); // no number at all
    }
    return number.startsWith("00"_L1) ? QString(u'+' + number.mid(2)) : number;
}

bool isPhone(const QString &number)
{
    static const QRegularExpression form(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    return form.match(number).hasMatch();
}

bool isEmail(const QString &address)
{
    static const QRegularExpression form(u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
    return form.match(address).hasMatch();
}

bool isPicture(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

} // namespace

CustomerForm::CustomerForm(Appearance &appearance, const QString &providerName, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::kSpace5);
    m_grid->setVerticalSpacing(metrics::kSpace4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    addField(u"name"_s, tr("Name"), 0, 0);
    addField(u"email"_s, tr("E-mail"), 0, 1)->setCode(true);
    addField(u"phone"_s, tr("Phone"), 1, 0)->setCode(true);
    m_fields[u"phone"_s]->setPlaceholder(u"+966 5…"_s);
    //: The id that one's own shop or website knows a customer by.
    addField(u"externalid"_s, tr("Your own ID"), 1, 1)->setCode(true);
    addField(u"id"_s, {}, 2, 0)->setCode(true);
    //: The web address of a customer's picture.
    addField(u"image"_s, tr("Picture address"), 2, 1)->setCode(true);
    m_fields[u"image"_s]->setPlaceholder(u"https://"_s);
    setProviderName(providerName);
}

Field *CustomerForm::addField(const QString &name, const QString &label, int row, int column)
{
    auto *field = new Field(m_appearance, label, this);
    field->edit()->setMaxLength(kLongestFact);
    m_grid->addWidget(field, row, column, Qt::AlignTop);
    m_fields.insert(name, field);
    connect(field, &Field::textEdited, this, [this, field] {
        field->setError({});
        Q_EMIT edited();
    });
    return field;
}

void CustomerForm::setProviderName(const QString &providerName)
{
    //: The id that the provider %1 knows a customer by.
    m_fields[u"id"_s]->setLabel(tr("ID at %1").arg(bidi::isolate(providerName)));
}

QString CustomerForm::tidy(const QString &field) const
{
    return m_fields[field]->text().trimmed();
}

std::optional<CustomerKey> CustomerForm::read()
{
    clearErrors();
    CustomerKey key;
    key.name = tidy(u"name"_s).simplified();
    key.email = tidy(u"email"_s);
    key.phone = dialled(tidy(u"phone"_s));
    key.externalId = tidy(u"externalid"_s);
    key.id = tidy(u"id"_s);
    key.image = tidy(u"image"_s);
    return check(key) ? std::optional(key) : std::nullopt;
}

bool CustomerForm::check(const CustomerKey &key)
{
    Field *wrong = nullptr;
    const auto mark = [this, &wrong](const QString &name, const QString &words) {
        markError(name, words);
        wrong = wrong ? wrong : m_fields[name];
    };
    if (!key.email.isEmpty() && !isEmail(key.email))
        mark(u"email"_s, tr("Write it as name@example.com."));
    if (!key.phone.isEmpty() && !isPhone(key.phone))
        mark(u"phone"_s, tr("Begin with + and the code of the country."));
    if (!key.image.isEmpty() && !isPicture(key.image))
        mark(u"image"_s, tr("Enter an address that begins with https://."));
    if (wrong)
        wrong->edit()->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

bool CustomerForm::markError(const QString &field, const QString &words)
{
    Field *named = m_fields.value(field);
    if (named)
        named->setError(words);
    return named != nullptr;
}

void CustomerForm::clearErrors()
{
    for (Field *field : std::as_const(m_fields))
        field->setError({});
}

void CustomerForm::focusFirst()
{
    m_fields[u"name"_s]->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
