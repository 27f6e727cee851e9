#pragma once

#include <QLatin1StringView>

#include <array>

namespace qasid {

//! One setting of a profile: its stored key and what holds when it was never set.
struct ProfileSetting {
    QLatin1StringView key;
    QLatin1StringView defaultValue;
};

namespace settings {

inline constexpr ProfileSetting kPublicUrl{
    QLatin1StringView("public_url"), QLatin1StringView("")}; //!< https://host[/path] before the webhook path
inline constexpr ProfileSetting kListenAddress{QLatin1StringView("listen_address"), QLatin1StringView("127.0.0.1")};
inline constexpr ProfileSetting kListenPort{QLatin1StringView("listen_port"), QLatin1StringView("8787")};
inline constexpr ProfileSetting kTlsCertificate{
    QLatin1StringView("tls_certificate"), QLatin1StringView("")}; //!< PEM file; plain HTTP when empty
inline constexpr ProfileSetting kTlsKey{QLatin1StringView("tls_key"), QLatin1StringView("")};
inline constexpr ProfileSetting kProxyMode{QLatin1StringView("proxy"), QLatin1StringView("system")}; //!< system, none, http, socks5
inline constexpr ProfileSetting kProxyHost{QLatin1StringView("proxy_host"), QLatin1StringView("")};
inline constexpr ProfileSetting kProxyPort{QLatin1StringView("proxy_port"), QLatin1StringView("")};
inline constexpr ProfileSetting kAgentName{QLatin1StringView("agent_name"), QLatin1StringView("")};
inline constexpr ProfileSetting kUndoSeconds{QLatin1StringView("undo_seconds"), QLatin1StringView("0")}; //!< 0, 3, 6 or 10
inline constexpr ProfileSetting kLanguage{
    QLatin1StringView("language"), QLatin1StringView("")}; //!< en, ar, fa, fr, tr; empty follows the system
inline constexpr ProfileSetting kCalendar{
    QLatin1StringView("calendar"), QLatin1StringView("automatic")}; //!< automatic, gregorian, jalali, umalqura
inline constexpr ProfileSetting kDigits{
    QLatin1StringView("digits"), QLatin1StringView("automatic")}; //!< of the interface: automatic, latin, arabic, persian
inline constexpr ProfileSetting kHours{QLatin1StringView("hours"), QLatin1StringView("automatic")}; //!< automatic, 12, 24
inline constexpr ProfileSetting kTheme{QLatin1StringView("theme"), QLatin1StringView("system")}; //!< system, light, dark
inline constexpr ProfileSetting kTextZoom{QLatin1StringView("text_zoom"), QLatin1StringView("100")}; //!< percent, 85 to 160
inline constexpr ProfileSetting kDensity{QLatin1StringView("density"), QLatin1StringView("comfortable")}; //!< comfortable, compact
inline constexpr ProfileSetting kNotify{QLatin1StringView("notify"), QLatin1StringView("all")}; //!< all, mine, none
inline constexpr ProfileSetting kNotifyPreview{QLatin1StringView("notify_preview"), QLatin1StringView("on")}; //!< on, off
inline constexpr ProfileSetting kLetterKeys{QLatin1StringView("letter_keys"), QLatin1StringView("on")}; //!< one-letter shortcuts
inline constexpr ProfileSetting kShortcuts{
    QLatin1StringView("shortcuts"), QLatin1StringView("")}; //!< JSON: keys that were changed, by command
inline constexpr ProfileSetting kRecentCommands{
    QLatin1StringView("recent_commands"), QLatin1StringView("")}; //!< ids, comma-separated, the latest first
inline constexpr ProfileSetting kContrast{QLatin1StringView("contrast"), QLatin1StringView("system")}; //!< system, normal, high
inline constexpr ProfileSetting kFonts{QLatin1StringView("fonts"), QLatin1StringView("own")}; //!< own (those of the program), system
inline constexpr ProfileSetting kReducedMotion{QLatin1StringView("reduced_motion"), QLatin1StringView("system")}; //!< system, on, off
inline constexpr ProfileSetting kFileCacheMb{
    QLatin1StringView("file_cache_mb"), QLatin1StringView("500")}; //!< of received files that can be fetched again; 10 to 1000000
inline constexpr ProfileSetting kWindowPlace{
    QLatin1StringView("window_place"), QLatin1StringView("")}; //!< JSON: window and panes by screen size
inline constexpr ProfileSetting kPracticeAccounts{
    QLatin1StringView("practice_accounts"), QLatin1StringView("")}; //!< ids, comma-separated: they go when the window is opened anew

//! Every setting; `profile set` takes no other key.
inline constexpr std::array kAll{kPublicUrl, kListenAddress, kListenPort, kTlsCertificate, kTlsKey, kProxyMode, kProxyHost, kProxyPort,
    kAgentName, kUndoSeconds, kLanguage, kCalendar, kDigits, kHours, kTheme, kContrast, kFonts, kTextZoom, kDensity, kNotify,
    kNotifyPreview, kLetterKeys, kShortcuts, kRecentCommands, kReducedMotion, kFileCacheMb, kWindowPlace, kPracticeAccounts};

} // namespace settings

} // namespace qasid
