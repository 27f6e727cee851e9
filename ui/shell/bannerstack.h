#pragma once

#include "core/engine/banner.h"
#include "ui/controls/uicontext.h"
#include "ui/models/errortext.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace qasid {

//! The banners of the inbox under the title bar, most urgent first, with their actions.
class BannerStack : public QWidget {
    Q_OBJECT
public:
    BannerStack(UiContext &ui, QWidget *parent);

Q_SIGNALS:
    void actionTriggered(qasid::BannerAction action, const qasid::Banner &banner);

private:
    void rebuild();
    void announce(const QString &words);

    UiContext &m_ui;
    Formats m_formats;
    QStringList m_shown; //!< the words on the screen, to announce only what is new
    QTimer m_countdown; //!< "Sending resumes in …" shrinks
    QElapsedTimer m_lastAnnouncement;
};

} // namespace qasid
