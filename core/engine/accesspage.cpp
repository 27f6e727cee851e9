#include "core/engine/accesspage.h"

#include <QCryptographicHash>
#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

struct Words {
    const char16_t *title;
    const char16_t *text;
};

//! What the pages say in one language, in the order of AccessOutcome.
struct Language {
    QByteArrayView code;
    bool rightToLeft = false;
    std::array<Words, 6> pages;
};

// These pages are for customers in their own browsers, whatever language the window has: so their words are here. No sentence is cut.
// clang-format off
constexpr std::array kLanguages{
    Language{.code = "en",
        .pages{{
            {u"Access given", u"Thank you, that worked. You can close this page."},
            {u"No access given", u"You did not give permission, so nothing has changed. If that was a mistake, ask for the link again."},
            {u"This link cannot be used", u"It was used already, or nobody has asked for it. Ask for a new link."},
            {u"This link is too old", u"Ask for a new one and open it soon."},
            {u"That did not work", u"Your permission could not be confirmed. Ask for a new link and try again in a few minutes."},
            {u"Not possible right now", u"Please try again in a few minutes."},
        }}},
    Language{.code = "fa",
        .rightToLeft = true,
        .pages{{
            {u"دسترسی داده شد", u"سپاسگزاریم، انجام شد. می‌توانید این صفحه را ببندید."},
            {u"دسترسی داده نشد", u"شما اجازه ندادید و چیزی تغییر نکرد. اگر اشتباه شده است، دوباره پیوند را بخواهید."},
            {u"این پیوند قابل استفاده نیست", u"پیش‌تر استفاده شده یا کسی آن را درخواست نکرده است. پیوند تازه‌ای بخواهید."},
            {u"زمان این پیوند گذشته است", u"پیوند تازه‌ای بخواهید و زود بازش کنید."},
            {u"انجام نشد", u"اجازهٔ شما تأیید نشد. پیوند تازه‌ای بخواهید و چند دقیقه بعد دوباره تلاش کنید."},
            {u"اکنون ممکن نیست", u"لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید."},
        }}},
    Language{.code = "ar",
        .rightToLeft = true,
        .pages{{
            {u"تم منح الإذن", u"شكرًا لك، تمّ الأمر. يمكنك إغلاق هذه الصفحة."},
            {u"لم يُمنح الإذن", u"لم توافق على الطلب، فلم يتغيّر شيء. إن كان ذلك خطأً فاطلب الرابط مرة أخرى."},
            {u"لا يمكن استخدام هذا الرابط", u"لقد استُخدم من قبل أو لم يطلبه أحد. اطلب رابطًا جديدًا."},
            {u"انتهت صلاحية هذا الرابط", u"اطلب رابطًا جديدًا وافتحه في أقرب وقت."},
            {u"تعذّر إتمام الأمر", u"تعذّر تأكيد إذنك. اطلب رابطًا جديدًا وحاول مجددًا بعد بضع دقائق."},
            {u"غير ممكن الآن", u"يُرجى المحاولة مجددًا بعد بضع دقائق."},
        }}},
    Language{.code = "tr",
        .pages{{
            {u"Erişim izni verildi", u"Teşekkürler, işlem tamamlandı. Bu sayfayı kapatabilirsiniz."},
            {u"Erişim izni verilmedi", u"İzin vermediniz, hiçbir şey değişmedi. Bu bir yanlışlıksa bağlantıyı yeniden isteyin."},
            {u"Bu bağlantı kullanılamaz", u"Daha önce kullanılmış ya da kimse istememiş. Yeni bir bağlantı isteyin."},
            {u"Bu bağlantının süresi dolmuş", u"Yeni bir bağlantı isteyin ve kısa süre içinde açın."},
            {u"İşlem tamamlanamadı", u"İzniniz doğrulanamadı. Yeni bir bağlantı isteyin ve birkaç dakika sonra yeniden deneyin."},
            {u"Şu anda mümkün değil", u"Lütfen birkaç dakika sonra yeniden deneyin."},
        }}},
    Language{.code = "fr",
        .pages{{
            {u"Accès accordé", u"Merci, c’est fait. Vous pouvez fermer cette page."},
            {u"Accès non accordé", u"Vous n’avez pas donné votre autorisation et rien n’a changé. Si c’est une erreur, redemandez le lien."},
            {u"Ce lien n’est pas utilisable", u"Il a déjà servi ou personne ne l’a demandé. Demandez un nouveau lien."},
            {u"Ce lien a expiré", u"Demandez-en un nouveau et ouvrez-le sans tarder."},
            {u"L’opération a échoué", u"Votre autorisation n’a pas pu être confirmée. Demandez un nouveau lien et réessayez dans quelques minutes."},
            {u"Impossible pour le moment", u"Veuillez réessayer dans quelques minutes."},
        }}},
};
// clang-format on

constexpr std::array kStatus{200, 403, 400, 410, 502, 503};

// The colours are the browser's own, so they have its contrast, light or dark.
constexpr QByteArrayView kStyle = ":root{color-scheme:light dark}body{font:1.125rem/1.6 Vazirmatn,system-ui,sans-serif;margin:0}"
                                  "main{max-width:34rem;margin:15vh auto 0;padding:0 1.5rem}h1{font-size:1.5rem;line-height:1.3}";

const Language &languageOf(QByteArrayView code)
{
    const auto found = std::find_if(kLanguages.begin(), kLanguages.end(), [&](const Language &language) { return language.code == code; });
    return found == kLanguages.end() ? kLanguages.front() : *found;
}

QByteArray utf8(const char16_t *text)
{
    return QStringView(text).toUtf8();
}

QByteArray contentPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(kStyle.toByteArray(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray preferredLanguage(QByteArrayView acceptLanguage)
{
    constexpr int kMostRanges = 50;
    QByteArray best = "en";
    double bestQuality = 0;
    const auto ranges = acceptLanguage.toByteArray().toLower().split(',');
    for (const QByteArray &range : ranges.first(std::min<qsizetype>(ranges.size(), kMostRanges))) {
        const auto parts = range.split(';');
        const QByteArray code = parts[0].trimmed().split('-')[0];
        if (std::none_of(kLanguages.begin(), kLanguages.end(), [&](const Language &language) { return language.code == code; }))
            continue;
        const QByteArray weight = parts.size() > 1 ? parts[1].trimmed() : QByteArray();
        bool ok = true;
        const double quality = weight.startsWith("q=") ? weight.sliced(2).toDouble(&ok) : 1;
        if (ok && quality > bestQuality && quality <= 1) {
            best = code;
            bestQuality = quality;
        }
    }
    return best;
}

http::Response accessPage(AccessOutcome outcome, QByteArrayView acceptLanguage)
{
    const Language &language = languageOf(preferredLanguage(acceptLanguage));
    const Words &words = language.pages[static_cast<size_t>(outcome)];
    const QByteArray title = utf8(words.title);
    const QByteArray body = "<!doctype html>\n<html lang=\"" + language.code.toByteArray() + "\" dir=\""
        + (language.rightToLeft ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title + "</title>\n<style>"
        + kStyle.toByteArray() + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n<p>" + utf8(words.text)
        + "</p>\n</main>\n</body>\n</html>\n";
    http::Response response{.status = kStatus[static_cast<size_t>(outcome)],
        .headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Content-Language", language.code.toByteArray()},
            {"Content-Security-Policy", contentPolicy()}, {"Referrer-Policy", "no-referrer"}, {"Cache-Control", "no-store"},
            {"X-Content-Type-Options", "nosniff"}},
        .body = body};
    if (outcome == AccessOutcome::Later)
        response.headers.emplace_back("Retry-After", "60");
    return response;
}

} // namespace qasid
