#include "tests/overflow/paintedtext.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRegion>
#include <QTransform>
#include <QWidget>

namespace qasid::test {

namespace {

//! Writes nothing down but the text.
class TextRecorder : public QPaintEngine {
public:
    explicit TextRecorder(std::vector<PaintedText> &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags dirty = state.state();
        if (dirty & DirtyTransform)
            m_transform = state.transform();
        if (dirty & DirtyClipEnabled)
            m_clips = state.isClipEnabled();
        if (dirty & DirtyClipRegion)
            clip(QRectF(state.clipRegion().boundingRect()), state.clipOperation());
        if (dirty & DirtyClipPath)
            clip(state.clipPath().boundingRect(), state.clipOperation());
    }

    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        // Blanks have no ink; those at the end of a right-to-left run are at its left.
        const QString letters = item.text().trimmed();
        const QFontMetricsF metrics(item.font());
        const qsizetype first = item.text().indexOf(letters);
        const bool rightToLeft = item.renderFlags() & QTextItem::RightToLeft;
        const QString before = rightToLeft ? item.text().mid(first + letters.size()) : item.text().left(first);
        const QRectF ink = metrics.tightBoundingRect(letters);
        if (!ink.isEmpty())
            m_texts.push_back({item.text(), m_transform.mapRect(ink.translated(start.x() + metrics.horizontalAdvance(before), start.y())),
                m_clips ? m_clip : QRectF()});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }

private:
    void clip(const QRectF &shape, Qt::ClipOperation operation)
    {
        const QRectF place = m_transform.mapRect(shape);
        m_clips = operation != Qt::NoClip;
        if (operation == Qt::IntersectClip && !m_clip.isNull())
            m_clip &= place;
        else
            m_clip = m_clips ? place : QRectF();
    }

    std::vector<PaintedText> &m_texts;
    QTransform m_transform;
    QRectF m_clip;
    bool m_clips = false;
};

//! As large and as fine as the widget.
class Paper : public QPaintDevice {
public:
    Paper(const QWidget &widget, QPaintEngine &engine)
        : m_widget(widget)
        , m_engine(engine)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_widget;
    QPaintEngine &m_engine;
};

} // namespace

std::vector<PaintedText> paintedText(QWidget &widget)
{
    std::vector<PaintedText> texts;
    TextRecorder recorder(texts);
    Paper paper(widget, recorder);
    widget.render(&paper, QPoint(), QRegion(), {});
    return texts;
}

} // namespace qasid::test
