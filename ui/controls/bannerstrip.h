#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>
#include <QList>

#include <functional>

class QBoxLayout;

namespace qasid {

class Label;

//! One sentence across the window, 40 high, with at most two actions. It tells assistive tools once, when it appears. Where the
//! sentence is longer than the window is wide, it takes further lines.
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
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    //! One line where the sentence fits beside the actions, else several.
    void fit();

    Appearance &m_appearance;
    Kind m_kind;
    QString m_words;
    QBoxLayout *m_sentence;
    Label *m_lead = nullptr; //!< null without one
    Label *m_text;
    QWidget *m_actions;
};

} // namespace qasid
