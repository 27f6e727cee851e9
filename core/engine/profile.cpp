#include "core/engine/profile.h"

#include "core/store/store.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

const ProfileSetting *findSetting(QStringView key)
{
    const auto found = std::find_if(settings::kAll.begin(), settings::kAll.end(), [&](const auto &s) { return s.key == key; });
    return found == settings::kAll.end() ? nullptr : &*found;
}

bool isWebAddress(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

bool isNumber(const QString &value, int low, int high)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= low && number <= high;
}

//! Whether a value is a number, or an address in digits: then the digits of every script serve.
bool isInDigits(QStringView key)
{
    using namespace settings;
    const std::array keys{kListenAddress.key, kListenPort.key, kProxyPort.key, kTextZoom.key, kFileCacheMb.key};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QString withAsciiDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + char16_t(c.digitValue()));
    }
    return text;
}

bool isOneOf(const QString &value, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

bool fits(const ProfileSetting &setting, const QString &value)
{
    using namespace settings;
    if (value.isEmpty())
        return true; // the default
    const auto is = [&](const ProfileSetting &other) { return setting.key == other.key; };
    if (is(kPublicUrl))
        return isWebAddress(value);
    if (is(kListenAddress))
        return !QHostAddress(value).isNull();
    if (is(kListenPort))
        return isNumber(value, 0, 65535);
    if (is(kProxyPort))
        return isNumber(value, 1, 65535);
    if (is(kProxyMode))
        return isOneOf(value, {"system"_L1, "none"_L1, "http"_L1, "socks5"_L1});
    if (is(kUndoSeconds))
        return isOneOf(value, {"0"_L1, "3"_L1, "6"_L1, "10"_L1});
    if (is(kLanguage))
        return isOneOf(value, {"en"_L1, "ar"_L1, "fa"_L1, "fr"_L1, "tr"_L1});
    if (is(kCalendar))
        return isOneOf(value, {"automatic"_L1, "gregorian"_L1, "jalali"_L1, "umalqura"_L1});
    if (is(kDigits))
        return isOneOf(value, {"automatic"_L1, "latin"_L1, "arabic"_L1, "persian"_L1});
    if (is(kHours))
        return isOneOf(value, {"automatic"_L1, "12"_L1, "24"_L1});
    if (is(kContrast))
        return isOneOf(value, {"system"_L1, "normal"_L1, "high"_L1});
    if (is(kFonts))
        return isOneOf(value, {"own"_L1, "system"_L1});
    if (is(kReducedMotion))
        return isOneOf(value, {"system"_L1, "on"_L1, "off"_L1});
    if (is(kTheme))
        return isOneOf(value, {"system"_L1, "light"_L1, "dark"_L1});
    if (is(kTextZoom))
        return isNumber(value, 85, 160);
    if (is(kFileCacheMb))
        return isNumber(value, 10, 1'000'000);
    if (is(kDensity))
        return isOneOf(value, {"comfortable"_L1, "compact"_L1});
    if (is(kNotify))
        return isOneOf(value, {"all"_L1, "mine"_L1, "none"_L1});
    if (is(kNotifyPreview) || is(kLetterKeys))
        return isOneOf(value, {"on"_L1, "off"_L1});
    return value.size() <= 4096;
}

} // namespace

Result<Done> checkProfileSetting(const QString &key, const QString &value)
{
    const ProfileSetting *setting = findSetting(key);
    if (!setting)
        return fail(Error{.kind = ErrorKind::InvalidInput,
            .detail = u"there is no profile setting called %1"_s.arg(key.left(60)),
            .providerCode = key.left(60)});
    if (!fits(*setting, value))
        return fail(Error{.kind = ErrorKind::InvalidInput, .detail = u"that is not a value of %1"_s.arg(key), .providerCode = key});
    return Done{};
}

Profile::Profile(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Future<Done> Profile::load()
{
    Promise<Done> promise;
    onResult(this, m_store.settings(), [this, promise](Result<QMap<QString, QString>> values) {
        if (!values)
            return promise.finish(fail(values.error()));
        m_values = std::move(*values);
        promise.finish(Done{});
    });
    return promise.future();
}

QString Profile::value(const ProfileSetting &setting) const
{
    return m_values.value(setting.key, setting.defaultValue);
}

QString Profile::value(const QString &key) const
{
    const ProfileSetting *setting = findSetting(key);
    return setting ? value(*setting) : QString();
}

Future<Done> Profile::set(const QString &key, const QString &value)
{
    QString clean = isInDigits(key) ? withAsciiDigits(value.trimmed()) : value.trimmed();
    while (key == settings::kPublicUrl.key && clean.endsWith(u'/'))
        clean.chop(1);
    if (auto checked = checkProfileSetting(key, clean); !checked)
        return readyFuture<Done>(checked);
    Promise<Done> promise;
    onResult(this, m_store.setSetting(key, clean), [this, promise, key, clean](Result<Done> done) {
        if (done) {
            if (clean.isEmpty())
                m_values.remove(key);
            else
                m_values.insert(key, clean);
        }
        promise.finish(done);
        if (done)
            Q_EMIT changed(key);
    });
    return promise.future();
}

HttpClient::Proxy Profile::proxy() const
{
    HttpClient::Proxy proxy;
    const QString mode = value(settings::kProxyMode);
    if (mode == "none"_L1)
        proxy.mode = HttpClient::ProxyMode::None;
    else if (mode == "http"_L1)
        proxy.mode = HttpClient::ProxyMode::Http;
    else if (mode == "socks5"_L1)
        proxy.mode = HttpClient::ProxyMode::Socks5;
    proxy.host = value(settings::kProxyHost);
    proxy.port = value(settings::kProxyPort).toUShort();
    return proxy;
}

} // namespace qasid
