#pragma once

#include "ui/controls/themed.h"

#include <QTextLayout>

namespace qasid {

//! One line of words of which a part is strong. Where there is too little room for the line, only that part is shown.
class FindCount : public QWidget {
    Q_OBJECT
public:
    FindCount(Appearance &appearance, QWidget *parent);

    void setWords(const QString &sentence, const QString &strong);
    const QString &words() const { return m_sentence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! The words in one line, `strong` in them heavier.
    void lay(QTextLayout &layout, const QString &words) const;
    int widthOf(const QString &words) const;

    Appearance &m_appearance;
    QString m_sentence;
    QString m_strong;
};

} // namespace qasid
