#include "core/provider/accountform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Result<Done> checkField(const AccountField &field, const QString &value)
{
    if (field.kind == AccountField::Kind::Choice) {
        const bool known
            = std::any_of(field.options.begin(), field.options.end(), [&](const auto &option) { return option.value == value; });
        if (!known)
            return fail(Error{.kind = ErrorKind::InvalidInput,
                .detail = u"\"%1\" is not a value of %2"_s.arg(value, field.key),
                .providerCode = field.key});
    }
    if (field.kind == AccountField::Kind::Url && !value.isEmpty()) {
        const QUrl url(value, QUrl::StrictMode);
        const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
            return fail(Error{.kind = ErrorKind::InvalidInput,
                .detail = u"%1 must be an address like https://example.com"_s.arg(field.key),
                .providerCode = field.key});
    }
    return Done{};
}

} // namespace

const AccountField *AccountForm::field(QStringView key) const
{
    for (const AccountField &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

QString AccountForm::value(const Account &account, QStringView key) const
{
    const auto set = account.settings.constFind(key.toString());
    if (set != account.settings.constEnd())
        return *set;
    const AccountField *known = field(key);
    return known ? known->defaultValue : QString();
}

QString AccountForm::valueOrDefault(const Account &account, QStringView key) const
{
    const QString set = value(account, key).trimmed();
    const AccountField *known = field(key);
    return set.isEmpty() && known ? known->defaultValue : set;
}

Result<Done> AccountForm::validate(const QMap<QString, QString> &settings) const
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const AccountField *known = field(it.key());
        if (!known || known->kind == AccountField::Kind::Secret)
            return fail(Error{
                .kind = ErrorKind::InvalidInput, .detail = u"there is no setting called %1"_s.arg(it.key()), .providerCode = it.key()});
        if (auto checked = checkField(*known, it.value()); !checked)
            return checked;
    }
    return Done{};
}

QUrl baseAddress(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return QUrl(address, QUrl::StrictMode);
}

Result<Done> checkBaseAddress(const QMap<QString, QString> &settings, const QString &key)
{
    const QUrl url(settings.value(key));
    if (url.hasQuery() || url.hasFragment())
        return fail(
            Error{.kind = ErrorKind::InvalidInput, .detail = u"%1 must end with the path: no ? and no #"_s.arg(key), .providerCode = key});
    return Done{};
}

} // namespace qasid
