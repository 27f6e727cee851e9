#pragma once

#include "ui/controls/themed.h"

class QVBoxLayout;

namespace qasid {

class Label;

//! A part of an account's details under a heading of its own, with a line over it.
class DetailsSection : public QWidget {
    Q_OBJECT
public:
    DetailsSection(Appearance &appearance, const QString &title, QWidget *parent);

    //! A sentence under the heading; empty for none.
    void setWords(const QString &words);

protected:
    //! Where the section's content goes.
    QVBoxLayout *column() const { return m_column; }

private:
    Label *m_words;
    QVBoxLayout *m_column;
};

} // namespace qasid
