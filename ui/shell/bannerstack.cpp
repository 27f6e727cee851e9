#include "ui/shell/bannerstack.h"

#include "core/engine/inbox.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/bannerstrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kCountdownStep = 15000; // milliseconds
constexpr int kAnnouncementGap = 3000;
constexpr size_t kMostBanners = 3;

BannerStrip::Kind kindOf(Banner::Kind kind)
{
    return kind == Banner::Kind::Offline || kind == Banner::Kind::RateLimited ? BannerStrip::Kind::Warning : BannerStrip::Kind::Danger;
}

QLatin1StringView bannerIcon(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::DiskFull:
        return "database"_L1;
    case Banner::Kind::KeychainLocked:
    case Banner::Kind::KeychainMissing:
        return "lock"_L1;
    case Banner::Kind::KeyRefused:
        return "key"_L1;
    case Banner::Kind::ReceiverDown:
        return "plug"_L1;
    case Banner::Kind::RateLimited:
        return "clock"_L1;
    case Banner::Kind::Offline:
        break;
    }
    return "wifi-off"_L1;
}

} // namespace

BannerStack::BannerStack(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_countdown.setInterval(kCountdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &BannerStack::rebuild);
    connect(&ui.inbox, &Inbox::bannersChanged, this, &BannerStack::rebuild);
    rebuild();
}

void BannerStack::rebuild()
{
    // A countdown must not take the focus from who is about to press.
    const auto *pressed = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const QString focused = pressed && isAncestorOf(pressed) ? pressed->text() : QString();
    const auto old = findChildren<BannerStrip *>(QString(), Qt::FindDirectChildrenOnly);
    for (BannerStrip *strip : old) { // later: it may be a button of the strip that led here
        layout()->removeWidget(strip);
        strip->hide();
        strip->deleteLater();
    }
    const std::vector<Banner> banners = m_ui.inbox.banners();
    QStringList shown;
    bool counts = false;
    for (size_t i = 0; i < banners.size() && i < kMostBanners; ++i) {
        const Banner &banner = banners[i];
        const BannerText words = ErrorText::banner(banner, m_formats);
        QList<BannerStrip::Action> actions;
        for (const BannerText::Action &action : words.actions)
            actions.append({action.caption, [this, banner, what = action.action] { Q_EMIT actionTriggered(what, banner); }});
        auto *strip = new BannerStrip(m_ui.appearance, kindOf(banner.kind), bannerIcon(banner.kind), words.lead, words.text, actions, this);
        setAccessibleRole(strip, QAccessible::AlertMessage);
        layout()->addWidget(strip);
        strip->show();
        shown.append(strip->words());
        counts = counts || banner.until;
        if (!m_shown.contains(strip->words()))
            announce(strip->words());
    }
    m_shown = shown;
    for (auto *button : findChildren<QAbstractButton *>()) {
        if (!focused.isEmpty() && button->isVisibleTo(this) && button->text() == focused) {
            button->setFocus(Qt::PopupFocusReason); // the ring stays as it was
            break;
        }
    }
    if (counts != m_countdown.isActive())
        counts ? m_countdown.start() : m_countdown.stop();
    setVisible(!shown.isEmpty());
}

void BannerStack::announce(const QString &words)
{
    if (m_lastAnnouncement.isValid() && m_lastAnnouncement.elapsed() < kAnnouncementGap)
        return;
    m_lastAnnouncement.start();
    setAccessibleName(ErrorText::plain(words));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace qasid
