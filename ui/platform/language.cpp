#include "ui/platform/language.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/models/format.h"
#include "ui/models/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

bool isSpoken(const QString &code)
{
    return std::any_of(kInterfaceLanguages.begin(), kInterfaceLanguages.end(),
        [&code](const InterfaceLanguage &language) { return language.code == code; });
}

//! What a setting stands for, by its stored word; the first entry where the word is none of them.
template <class Value, size_t Size>
Value meaning(const Inbox &inbox, const ProfileSetting &setting, const std::array<std::pair<QLatin1StringView, Value>, Size> &words)
{
    const QString value = inbox.setting(setting.key);
    const auto found = std::find_if(words.begin(), words.end(), [&value](const auto &word) { return word.first == value; });
    return found == words.end() ? words.front().second : found->second;
}

Formats::Options chosenFormats(const Inbox &inbox)
{
    using Digits = Formats::Digits;
    using Calendar = Formats::Calendar;
    using Hours = Formats::Hours;
    return {.digits = meaning(inbox, settings::kDigits,
                std::array{std::pair{"automatic"_L1, Digits::Automatic}, std::pair{"latin"_L1, Digits::Latin},
                    std::pair{"arabic"_L1, Digits::Arabic}, std::pair{"persian"_L1, Digits::Persian}}),
        .calendar = meaning(inbox, settings::kCalendar,
            std::array{std::pair{"automatic"_L1, Calendar::Automatic}, std::pair{"gregorian"_L1, Calendar::Gregorian},
                std::pair{"jalali"_L1, Calendar::Jalali}, std::pair{"umalqura"_L1, Calendar::UmmAlQura}}),
        .hours = meaning(inbox, settings::kHours,
            std::array{
                std::pair{"automatic"_L1, Hours::Automatic}, std::pair{"12"_L1, Hours::Twelve}, std::pair{"24"_L1, Hours::TwentyFour}})};
}

} // namespace

QString Language::systemCode()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (isSpoken(code))
            return code;
    }
    return u"en"_s;
}

void Language::follow(const Inbox &inbox)
{
    Formats::setChosen(chosenFormats(inbox));
    apply(inbox.setting(settings::kLanguage.key));
}

bool Language::isDecidedBy(const QString &key)
{
    const std::array keys{settings::kLanguage.key, settings::kCalendar.key, settings::kDigits.key, settings::kHours.key};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void Language::apply(const QString &code)
{
    m_code = isSpoken(code) ? code : systemCode();
    m_locale = Formats::localeFor(m_code);
    QLocale::setDefault(m_locale);

    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/translations/qasid_"_s + m_code + u".qm"_s))
        QCoreApplication::installTranslator(&m_words);
    QGuiApplication::setLayoutDirection(m_locale.textDirection());
}

} // namespace qasid
