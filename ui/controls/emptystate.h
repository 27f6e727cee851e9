#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>

class QVBoxLayout;

namespace qasid {

class TextButton;
class Glyph;
class Label;

//! What a pane shows when it has nothing: a glyph, a heading, a sentence and at most one action, in its middle.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Appearance &appearance, QLatin1StringView icon, QWidget *parent);

    //! Empty parts are left out.
    void setTexts(const QString &heading, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    Appearance &m_appearance;
    Label *m_heading;
    Label *m_text;
    QVBoxLayout *m_actionRow;
    TextButton *m_action = nullptr;
};

} // namespace qasid
