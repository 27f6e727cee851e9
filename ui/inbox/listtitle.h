#pragma once

#include <QWidget>

namespace qasid {

class Appearance;
class Label;

//! What the list shows, and how many that is. Where there is no room for both the number goes; a title that is still too long is
//! smaller, and in several lines.
class ListTitle : public QWidget {
    Q_OBJECT
public:
    ListTitle(Appearance &appearance, QWidget *parent);

    void setTexts(const QString &title, const QString &count);
    QString title() const;

    QSize minimumSizeHint() const override; //!< it gives way

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Appearance &m_appearance;
    Label *m_title;
    Label *m_count;
};

} // namespace qasid
