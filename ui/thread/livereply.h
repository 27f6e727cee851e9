#pragma once

#include "ui/models/threadwords.h"
#include "ui/thread/rowpainter.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace qasid {

class Appearance;
class TextButton;

//! What an AI agent is writing at this moment: a bubble that grows, and a button that stops it. It lies over the end of a thread,
//! which keeps the room. Assistive tools find the words in it, and are told of none of its changes.
class LiveReply : public QWidget {
    Q_OBJECT
public:
    //! `appearance` outlives it.
    LiveReply(Appearance &appearance, const ThreadWords &words, QWidget *parent);

    //! All it has written so far; none when it is not writing. Shown some times a second at most.
    void setText(const std::optional<QString> &text);
    bool isWriting() const { return m_text.has_value(); }
    QString spokenText() const; //!< who writes, and what is there by now

    //! Lays it out for a column of messages of that width; answers how high it is then, 0 while nobody writes.
    int layOut(const ThreadWords &words, int column);

Q_SIGNALS:
    void changed(); //!< it may have another height
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    std::optional<QString> m_text;
    QString m_said; //!< who writes
    RowLayout m_layout;
    PictureCache m_pictures;
    TextButton *m_stop;
    QTimer m_soon;
};

} // namespace qasid
