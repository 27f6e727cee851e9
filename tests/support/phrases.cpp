#include "tests/support/phrases.h"

namespace qasid {

namespace {

constexpr QStringView kArabicNames[]
    = {u"سلمى العلوي", u"يوسف بناني", u"فاطمة الزهراء", u"عمر الإدريسي", u"نادية الشرقاوي", u"خالد المنصوري"};
constexpr QStringView kArabicQuestions[] = {
    u"السلام عليكم، هل المنتج ما زال متوفرًا؟",
    u"كم تستغرق مدة التوصيل إلى الرباط؟",
    u"لم تصلني الطلبية رقم 48213 حتى الآن.",
    u"هل يمكنني تغيير المقاس من M إلى L؟",
    u"شكرًا جزيلًا، وصل الطرد في حالة ممتازة.",
    u"أريد استرجاع المبلغ، الجهاز لا يعمل.",
    u"ما هي أوقات العمل يوم الجمعة؟",
    u"هل الدفع عند الاستلام ممكن؟",
    u"العنوان: شارع الحسن الثاني، رقم 12، الطابق الثالث.",
    u"انتظرت أسبوعًا كاملًا ولم يتصل بي أحد.",
};
constexpr QStringView kArabicAnswers[] = {
    u"وعليكم السلام، نعم المنتج متوفر باللونين الأسود والأزرق.",
    u"التوصيل خلال 24 إلى 48 ساعة إن شاء الله.",
    u"نعتذر عن التأخير، سنتحقق من شركة الشحن ونعود إليك.",
    u"تم تغيير المقاس، ولا توجد أي تكلفة إضافية.",
    u"يسعدنا ذلك، شكرًا لثقتك بنا.",
    u"يمكنك إرسال صورة للجهاز من فضلك؟",
};

constexpr QStringView kDarijaNames[] = {u"Hamza El Fassi", u"Khadija B.", u"Mehdi", u"Soukaina Tazi", u"Anas 🇲🇦", u"Imane L."};
constexpr QStringView kDarijaQuestions[] = {
    u"salam khouya, wach baqi kayn had lmodel?",
    u"ch7al taman dyal livraison l casa?",
    u"commande dyali ma wsl9atch 7ta daba :(",
    u"bghit nbedel l9ias, 3afak",
    u"chokran bzaf, kolchi mzyan 👍",
    u"wach ymken nkhless mlli twsl?",
    u"3titkom numéro dyali hadi 3 ayam w ma 3ayt 7ed",
    u"fin kayn lmagasin f rabat?",
    u"ok safi ntsenna",
    u"hadchi machi li tlebt!",
};
constexpr QStringView kDarijaAnswers[] = {
    u"salam, iyeh kayn, bghiti ina loun?",
    u"livraison fabour ila fat taman 300 dh",
    u"smeh lina, ghadi nchoufo m3a livreur w njawbok daba",
    u"wakha, sift lina numéro dyal commande",
    u"marhba bik f ay we9t 🙏",
};

constexpr QStringView kPersianNames[] = {u"زهرا کریمی", u"علی رضایی", u"مریم حسینی", u"رضا محمدی", u"نگین صادقی", u"امیرحسین نوری"};
constexpr QStringView kPersianQuestions[] = {
    u"سلام، این آگهی هنوز موجود است؟",
    u"قیمت نهایی چند می‌شود؟ تخفیف هم دارید؟",
    u"کالا سالم است؟ می‌خواهم قبل از خرید ببینم.",
    u"ارسال به شهرستان هم انجام می‌دهید؟",
    u"ممنون، بسته همین امروز رسید.",
    u"شماره پیگیری ۱۲۳۴۵۶ چیزی نشان نمی‌دهد.",
    u"برای iPhone 13 هم قاب دارید؟",
    u"لطفاً آدرس فروشگاه را بفرستید.",
    u"دو هفته است که منتظرم، لطفاً پاسخ بدهید.",
};
constexpr QStringView kPersianAnswers[] = {
    u"سلام، بله موجود است.",
    u"حتماً، چه زمانی برای بازدید مناسب است؟",
    u"ارسال با پست پیشتاز دو تا سه روز کاری طول می‌کشد.",
    u"پیگیری می‌کنیم و همین‌جا خبر می‌دهیم.",
    u"خواهش می‌کنم، خوشحال شدیم.",
};

constexpr QStringView kFrenchNames[]
    = {u"Claire Dubois", u"Mohamed Amrani", u"Élodie Martin", u"Jean-Baptiste Roy", u"Inès Cherkaoui", u"Noé L'Hôte"};
constexpr QStringView kFrenchQuestions[] = {
    u"Bonjour, est-ce que cet article est encore disponible ?",
    u"Je n’ai toujours pas reçu ma commande n° 48213.",
    u"Quels sont les délais de livraison pour Marrakech ?",
    u"Pourriez-vous m’envoyer la facture, s’il vous plaît ?",
    u"Merci beaucoup, c’est parfait !",
    u"Le colis est arrivé abîmé, que dois-je faire ?",
    u"Peut-on payer en trois fois ?",
    u"J’aimerais échanger la taille 38 contre une 40.",
    u"Vous êtes ouverts le dimanche ?",
};
constexpr QStringView kFrenchAnswers[] = {
    u"Bonjour, oui, il nous en reste quelques-uns.",
    u"Toutes nos excuses, nous vérifions tout de suite auprès du transporteur.",
    u"La livraison prend deux jours ouvrés.",
    u"C’est noté, l’échange est gratuit.",
    u"Avec plaisir, bonne journée !",
};

constexpr QStringView kTurkishNames[] = {u"Ayşe Yılmaz", u"Mehmet Öztürk", u"Zeynep Kaya", u"Emre Şahin", u"Gülşah Çelik"};
constexpr QStringView kTurkishQuestions[] = {
    u"Merhaba, bu ürün stokta var mı?",
    u"Siparişim hâlâ gelmedi, nerede görebilirim?",
    u"İade etmek istiyorum, ne yapmalıyım?",
    u"Kargo ücreti ne kadar?",
    u"Teşekkürler, çok hızlı geldi!",
    u"Fatura bilgilerimi değiştirebilir misiniz?",
    u"Yarın öğleden sonra teslim edilebilir mi?",
};
constexpr QStringView kTurkishAnswers[] = {
    u"Merhaba, evet, stoklarımızda mevcut.",
    u"Hemen kontrol edip size dönüyoruz.",
    u"İade kodunuzu mesaj olarak gönderdik.",
    u"Rica ederiz, iyi günler dileriz.",
};

constexpr QStringView kEnglishNames[] = {u"Sarah Mitchell", u"Daniel O’Connor", u"Priya N.", u"Lucas Weber", u"Grace Okafor"};
constexpr QStringView kEnglishQuestions[] = {
    u"Hi, is this still available in blue?",
    u"My order #48213 says delivered, but nothing is here.",
    u"Can I change the delivery address to 14 Rue Tarik, Casablanca?",
    u"How do I reset the device? It keeps blinking.",
    u"That worked, thank you so much!",
    u"I was charged twice, please check.",
    u"Do you ship to Europe?",
    u"Could you call me at +212 600-000000 after 5 pm?",
    u"Still waiting for an answer…",
};
constexpr QStringView kEnglishAnswers[] = {
    u"Hello! Yes, we have it in blue and black.",
    u"Sorry about that. Let me check with the courier and come back to you today.",
    u"Done, the new address is on the parcel.",
    u"Please hold the button for ten seconds, then wait for the green light.",
    u"You are welcome. Have a nice day!",
};

constexpr Phrases kAll[] = {
    {u"ar", kArabicNames, kArabicQuestions, kArabicAnswers},
    {u"ary-Latn", kDarijaNames, kDarijaQuestions, kDarijaAnswers},
    {u"fa", kPersianNames, kPersianQuestions, kPersianAnswers},
    {u"fr", kFrenchNames, kFrenchQuestions, kFrenchAnswers},
    {u"tr", kTurkishNames, kTurkishQuestions, kTurkishAnswers},
    {u"en", kEnglishNames, kEnglishQuestions, kEnglishAnswers},
};

} // namespace

std::span<const Phrases> allPhrases()
{
    return kAll;
}

} // namespace qasid
