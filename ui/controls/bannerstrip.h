#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>
#include <QList>

#include <functional>

namespace qasid {

//! One sentence across the window, 40 high, with at most two actions. It tells assistive tools once, when it appears.
class BannerStrip : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Warning, Danger, Info };
    struct Action {
        QString text;
        std::function<void()> run;
    };

    //! `lead` is written in bold before `text`.
    BannerStrip(Appearance &appearance, Kind kind, QLatin1StringView icon, const QString &lead, const QString &text,
        const QList<Action> &actions, QWidget *parent);

    QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    Kind m_kind;
    QString m_words;
};

} // namespace qasid
