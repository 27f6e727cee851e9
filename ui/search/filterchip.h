#pragma once

#include "ui/controls/themed.h"

namespace qasid {

//! A filter that is on, inside the search field. A click takes it away.
class FilterChip : public QWidget {
    Q_OBJECT
public:
    FilterChip(Appearance &appearance, const QString &words, QWidget *parent);

    void setWords(const QString &words);
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_words;
};

} // namespace qasid
