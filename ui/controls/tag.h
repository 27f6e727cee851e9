#pragma once

#include "ui/controls/paint.h"
#include "ui/controls/themed.h"

#include <QLatin1StringView>

namespace qasid {

//! A short word with an optional icon on a soft ground: 22 high in panels, 18 in rows.
class Tag : public QWidget {
    Q_OBJECT
public:
    Tag(Appearance &appearance, const QString &text, TagKind kind, QWidget *parent);

    void setIconName(QLatin1StringView icon);
    void setHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_text;
    QLatin1StringView m_icon;
    TagKind m_kind;
    int m_height = 22;
};

} // namespace qasid
