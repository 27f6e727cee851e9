#include "ui/shell/lookfollower.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/theme/theme.h"

#include <algorithm>

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
    for (const ProfileSetting &setting : {settings::kTheme, settings::kTextZoom, settings::kDensity, settings::kReducedMotion})
        apply(setting.key);
    connect(&inbox, &Inbox::settingChanged, this, &LookFollower::apply);
}

void LookFollower::apply(const QString &key)
{
    const QString value = m_inbox.setting(key);
    const Theme &theme = m_appearance.theme();
    if (key == settings::kTheme.key) {
        const auto mode = value == "light"_L1 ? Appearance::Mode::Light
            : value == "dark"_L1              ? Appearance::Mode::Dark
                                              : Appearance::Mode::System;
        if (mode != m_appearance.mode())
            m_appearance.setMode(mode);
    } else if (key == settings::kTextZoom.key) {
        const int percent = std::clamp(value.toInt(), kLeast, kMost);
        if (percent != qRound(theme.zoom * 100))
            m_appearance.setZoom(percent / 100.0);
    } else if (key == settings::kDensity.key) {
        if (theme.compact != (value == "compact"_L1))
            m_appearance.setCompact(!theme.compact);
    } else if (key == settings::kReducedMotion.key) {
        if (theme.reducedMotion != (value == "on"_L1))
            m_appearance.setReducedMotion(!theme.reducedMotion);
    }
}

void LookFollower::stepZoom(int steps)
{
    const int now = qRound(m_appearance.theme().zoom * 100);
    const int wanted = steps == 0 ? 100 : std::clamp(now + steps * kStep, kLeast, kMost);
    m_inbox.setSetting(settings::kTextZoom.key, QString::number(wanted));
}

} // namespace qasid
