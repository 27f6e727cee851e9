#include "ui/shell/lookfollower.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kStep = 5; // percent
constexpr int kLeast = 85;
constexpr int kMost = 160;

} // namespace

LookFollower::LookFollower(Inbox &inbox, Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_appearance(appearance)
{
    for (const ProfileSetting &setting :
        {settings::kTheme, settings::kContrast, settings::kFonts, settings::kTextZoom, settings::kDensity, settings::kReducedMotion})
        apply(setting.key);
    connect(&inbox, &Inbox::settingChanged, this, &LookFollower::apply);
}

void LookFollower::apply(const QString &key)
{
    const QString value = m_inbox.setting(key);
    if (key == settings::kTheme.key) {
        m_appearance.setMode(value == "light"_L1 ? Appearance::Mode::Light
                : value == "dark"_L1             ? Appearance::Mode::Dark
                                                 : Appearance::Mode::System);
    } else if (key == settings::kContrast.key) {
        m_appearance.setHighContrast(value == "system"_L1 ? std::nullopt : std::optional(value == "high"_L1));
    } else if (key == settings::kFonts.key) {
        m_appearance.setSystemFonts(value == "system"_L1);
    } else if (key == settings::kTextZoom.key) {
        m_appearance.setZoom(std::clamp(value.toInt(), kLeast, kMost) / 100.0);
    } else if (key == settings::kDensity.key) {
        m_appearance.setCompact(value == "compact"_L1);
    } else if (key == settings::kReducedMotion.key) {
        m_appearance.setReducedMotion(value == "system"_L1 ? std::nullopt : std::optional(value == "on"_L1));
    }
}

void LookFollower::stepZoom(int steps)
{
    const int now = qRound(m_appearance.theme().zoom * 100);
    const int wanted = steps == 0 ? 100 : std::clamp(now + steps * kStep, kLeast, kMost);
    m_inbox.setSetting(settings::kTextZoom.key, QString::number(wanted));
}

} // namespace qasid
