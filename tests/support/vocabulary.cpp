#include "tests/support/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace qasid {

//! Each a list of words with blanks between; "-" stands for nothing.
struct Parts {
    QStringView before;
    QStringView stems;
    QStringView after;
    char16_t zero; //!< its digits begin there
};

namespace {

constexpr Parts kParts[] = {
    {u"- ال وال بال لل و ب ل",
        u"طلب شحن دفع سعر لون مقاس توصيل عنوان متجر زبون هاتف رسال صور منتج خدم ضمان استرجاع تبديل فاتور حساب رصيد عرض تخفيض جود موعد يوم "
        u"أسبوع شهر مدين شارع باب علب قميص حذاء حقيب ساع جهاز شاش بطاري كامير سائق مخزن مكتب سؤال جواب مشكل حل وقت صباح مساء",
        u"- ة ات ي ك كم نا ه ها هم ين ون", u'\u0660'},
    {u"- l w b ka ma gha n t",
        u"kmand livr khlss taman loun 9iass twsil 3nwan 7anut klyan tilifoun msaj tswir sl3 khdm daman rj3 bdl faktur 7sab solde offr "
        u"tkhfid "
        u"jawd mw3id nhar siman chhr mdin zn9 bab bwat 9mij sbbat sac magan jihaz ecran batri camir chifor depo 7anout so2al jawab mochkil "
        u"7el we9t sba7 3chiy",
        u"- a t at i k kom na ch ha hom in", u'0'},
    {u"- می\u200C نمی\u200C بی\u200C هم باز پیش",
        u"سفارش ارسال پرداخت قیمت رنگ انداز تحویل آدرس فروشگاه مشتری گوشی پیام عکس کالا خدمات گارانتی مرجوع تعویض فاکتور حساب موجود "
        u"پیشنهاد "
        u"تخفیف کیفیت وقت روز هفت ماه شهر خیابان درب جعب پیراهن کفش کیف ساعت دستگاه صفح باتری دوربین راننده انبار دفتر پرسش پاسخ مشکل راه "
        u"صبح عصر",
        u"- ه ها های هایم\u200Cان م ت ش مان تان شان ی", u'\u06F0'},
    {u"- re dé l’ d’ qu’ pré in",
        u"command livr pai prix coul taill adress boutiqu client téléphon messag photo articl servic garanti rembours échang factur compt "
        u"sold "
        u"offr réduct qualit rendez jour semain mois vill ru port boît chemis chauss sac montr appareil écran batteri camér chauffeur "
        u"dépôt "
        u"bureau question répons problèm solution heur matin soir",
        u"- e es er é ée ées ement eur euse ation ons ez ait ent", u'0'},
    {u"-",
        u"sipariş kargo ödeme fiyat renk beden teslim adres mağaza müşteri telefon mesaj fotoğraf ürün hizmet garanti iade değişim fatura "
        u"hesap "
        u"bakiye teklif indirim kalite randevu gün hafta ay şehir sokak kapı kutu gömlek ayakkabı çanta saat cihaz ekran pil kamera sürücü "
        u"depo ofis soru cevap sorun çözüm vakit sabah akşam",
        u"- ler lar im iniz in de da den e i le siz lik leri imiz sinde lerin ımızdan lerimizi İSE", u'0'},
    {u"- re un pre over out",
        u"order ship pay price color size deliver address store custom phone messag photo item servic warrant refund exchang invoic "
        u"account "
        u"balanc offer discount qualit appoint day week month city street door box shirt shoe bag watch devic screen batter camera driver "
        u"depot "
        u"offic question answer problem solut hour morn even",
        u"- s e es ed ing er ers able ment ly y ies less ful ’s", u'0'},
};

QStringList list(QStringView words)
{
    QStringList parts;
    for (const QStringView part : words.split(u' '))
        parts.append(part == u"-" ? QString() : part.toString());
    return parts;
}

QStringList allWords(const Parts &parts)
{
    const QStringList before = list(parts.before);
    const QStringList stems = list(parts.stems);
    const QStringList after = list(parts.after);
    QStringList words;
    words.reserve(before.size() * stems.size() * after.size());
    for (const QString &stem : stems) {
        for (const QString &begin : before) {
            for (const QString &end : after)
                words.append(begin + stem + end);
        }
    }
    std::shuffle(words.begin(), words.end(), std::mt19937(7)); // the same in every profile
    return words;
}

} // namespace

Vocabulary::Vocabulary(std::size_t language)
    : m_parts(kParts[language])
    , m_words(allWords(m_parts))
{
}

QString Vocabulary::word(const std::function<int(int)> &below) const
{
    if (below(25) == 0) {
        QString number = QString::number(below(100'000));
        for (QChar &digit : number)
            digit = QChar(char16_t(m_parts.zero + digit.digitValue()));
        return number;
    }
    // The n-th most common word comes about 1/n as often as the first.
    const double part = double(below(1'000'000)) / 1'000'000;
    const auto rank = qsizetype(std::exp(part * std::log(double(m_words.size() + 1)))) - 1;
    return m_words[std::clamp(rank, qsizetype(0), m_words.size() - 1)];
}

QString Vocabulary::words(int count, const std::function<int(int)> &below) const
{
    QString words;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            words += u' ';
        words += word(below);
    }
    return words;
}

} // namespace qasid
