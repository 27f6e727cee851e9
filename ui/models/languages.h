#pragma once

#include <QLatin1StringView>

#include <array>

namespace qasid {

//! A language the interface speaks, with its name in itself, so that everyone finds their own.
struct InterfaceLanguage {
    QLatin1StringView code;
    const char16_t *name;
};

//! In the order they are offered.
inline constexpr std::array<InterfaceLanguage, 5> kInterfaceLanguages{{
    {QLatin1StringView("en"), u"English"},
    {QLatin1StringView("fr"), u"Français"},
    {QLatin1StringView("ar"), u"العربية"},
    {QLatin1StringView("fa"), u"فارسی"},
    {QLatin1StringView("tr"), u"Türkçe"},
}};

} // namespace qasid
