#pragma once

#include <QByteArray>
#include <QPointF>
#include <QSizeF>
#include <QStringView>

#include <vector>

namespace qasid::iconpaths {

//! The drawing of one icon as moves (M), lines (L), cubic curves (C) and closings (Z); every operation takes its points, in
//! order, from `points`.
class Outline {
public:
    void moveTo(QPointF to);
    void lineTo(QPointF to);
    void cubicTo(QPointF first, QPointF second, QPointF to);
    void close();

    //! An elliptical arc from the current point (SVG 1.1, appendix F.6), as cubics.
    void arcTo(QSizeF radii, double rotationDegrees, bool large, bool sweep, QPointF to);
    //! A part of an ellipse around `centre`, clockwise on the screen, in radians; the whole ellipse is closed.
    void addArc(QPointF centre, QSizeF radii, double from, double sweep, bool startsNew = true);
    void addEllipse(QPointF centre, QSizeF radii);
    void addRect(QPointF corner, QSizeF size, double radius);

    //! Appends the `d` attribute of an SVG path; false when it cannot be read.
    bool addPath(QStringView data);

    const QByteArray &operations() const { return m_operations; }
    const std::vector<QPointF> &points() const { return m_points; }
    QPointF current() const { return m_current; }

private:
    QByteArray m_operations;
    std::vector<QPointF> m_points;
    QPointF m_start;
    QPointF m_current;
};

} // namespace qasid::iconpaths
