#pragma once

#include "ui/thread/rowlayout.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

class QPainter;

namespace qasid {

//! Pictures of messages, decoded in the background at the size they are shown and kept while they are used. Main thread.
class PictureCache : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! The picture filling `size` (device-independent), or a null image while it is being decoded or when it cannot be.
    QImage picture(const QString &path, const QSize &size, qreal pixelRatio);

Q_SIGNALS:
    void loaded();

private:
    void take(const QString &key, const QImage &image);

    QHash<QString, QImage> m_images;
    QStringList m_order; //!< oldest first
    QSet<QString> m_loading;
};

//! Selected part of a block of a row, in places of its original text.
struct SelectedPart {
    int block = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

//! What changes in a row without a new layout.
struct RowState {
    std::vector<SelectedPart> selected;
    std::optional<RowHit> hovered;
    int linkBlock = -1; //!< block with the link under the pointer
    qsizetype linkAt = -1;
    bool focused = false; //!< by keyboard
    qreal flash = 0; //!< 0 to 1: how strongly the row shines after a jump to it
};

//! Paints a row that was laid out; the painter stands at the row's top leading corner of the column.
void paintRow(QPainter &painter, const RowLayout &row, const RowState &state, const Theme &theme, Qt::LayoutDirection direction,
    PictureCache &pictures);

} // namespace qasid
