#pragma once

#include <QWidget>

namespace qasid {

class Appearance;

//! Stands above the text while it is written down as the customer's own words, with a button that ends it.
class CustomerWordsBar : public QWidget {
    Q_OBJECT
public:
    CustomerWordsBar(Appearance &appearance, QWidget *parent);

    //! Assistive tools are told when it appears.
    void setShown(bool shown);

Q_SIGNALS:
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace qasid
