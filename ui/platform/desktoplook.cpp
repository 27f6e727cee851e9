#include "ui/platform/desktoplook.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! A number of the portal: some desktops say 32 bits with a sign, some without.
std::optional<int> numberOf(const QVariant &value)
{
    const bool isNumber = value.typeId() == QMetaType::UInt || value.typeId() == QMetaType::Int;
    return isNumber ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<bool> switchOf(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? std::optional(value.toBool()) : std::nullopt;
}

//! 0 means that nothing was chosen.
std::optional<bool> isOn(const QVariant &value)
{
    const auto number = numberOf(value);
    return number && *number != 0 ? std::optional(*number == 1) : std::nullopt;
}

} // namespace

DesktopLook desktopLook(const QMap<QString, QVariantMap> &settings)
{
    const QVariantMap appearance = settings.value(u"org.freedesktop.appearance"_s);
    const QVariantMap interface = settings.value(u"org.gnome.desktop.interface"_s);
    const QVariantMap access = settings.value(u"org.gnome.desktop.a11y.interface"_s);
    DesktopLook look;
    look.dark = isOn(appearance.value(u"color-scheme"_s)); // 1 dark, 2 light
    look.highContrast = isOn(appearance.value(u"contrast"_s));
    if (!look.highContrast)
        look.highContrast = switchOf(access.value(u"high-contrast"_s));
    look.reducedMotion = isOn(appearance.value(u"reduced-motion"_s));
    if (const auto animations = switchOf(interface.value(u"enable-animations"_s)); animations && !look.reducedMotion)
        look.reducedMotion = !*animations;
    return look;
}

} // namespace qasid
