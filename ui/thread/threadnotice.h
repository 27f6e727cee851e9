#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>
#include <QWidget>

namespace qasid {

class Glyph;
class Label;

//! A line between the messages and the composer about what may become of a reply: a glyph and words on a warm ground. Hidden
//! while there is nothing to say; what is new is told to assistive tools.
class ThreadNotice : public QWidget {
    Q_OBJECT
public:
    ThreadNotice(Appearance &appearance, QWidget *parent);

    void setWords(QLatin1StringView glyph, const QString &words); //!< no words hide it
    QString words() const;

private:
    Appearance &m_appearance;
    Glyph *m_glyph;
    Label *m_label;
};

} // namespace qasid
