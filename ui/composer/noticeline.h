#pragma once

#include <QWidget>

namespace qasid {

class Appearance;
class Label;

//! A sentence under the text that one need not heed, with a button that puts it away.
class NoticeLine : public QWidget {
    Q_OBJECT
public:
    NoticeLine(Appearance &appearance, QWidget *parent);

    //! Empty words hide it. It tells assistive tools when it appears.
    void setWords(const QString &words);

Q_SIGNALS:
    void dismissed();

private:
    Label *m_words;
};

} // namespace qasid
