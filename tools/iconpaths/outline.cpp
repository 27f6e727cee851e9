#include "tools/iconpaths/outline.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qasid::iconpaths {

namespace {

constexpr double kPi = std::numbers::pi;

//! Reads commands and numbers of a path's data one after the other.
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd()
    {
        skipSeparators();
        return m_at >= m_text.size();
    }

    bool atLetter() { return !atEnd() && m_text[m_at].isLetter(); }
    char16_t letter() { return m_text[m_at++].unicode(); }
    bool failed() const { return m_failed; }

    double number()
    {
        skipSeparators();
        const qsizetype begin = m_at;
        bool dot = false;
        while (m_at < m_text.size()) {
            const char16_t c = m_text[m_at].unicode();
            const bool sign = (c == u'-' || c == u'+') && m_at == begin;
            if (c == u'.' && !dot)
                dot = true;
            else if (!sign && (c < u'0' || c > u'9'))
                break;
            ++m_at;
        }
        bool ok = false;
        const double value = m_text.mid(begin, m_at - begin).toDouble(&ok);
        m_failed = m_failed || !ok;
        return value;
    }

    //! A flag of an arc is one digit, and the next number may follow without a space.
    bool flag()
    {
        skipSeparators();
        if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1')) {
            m_failed = true;
            return false;
        }
        return m_text[m_at++] == u'1';
    }

private:
    void skipSeparators()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

double angleBetween(QPointF from, QPointF to)
{
    return std::atan2(from.x() * to.y() - from.y() * to.x(), QPointF::dotProduct(from, to));
}

} // namespace

void Outline::moveTo(QPointF to)
{
    m_operations += 'M';
    m_points.push_back(to);
    m_start = m_current = to;
}

void Outline::lineTo(QPointF to)
{
    m_operations += 'L';
    m_points.push_back(to);
    m_current = to;
}

void Outline::cubicTo(QPointF first, QPointF second, QPointF to)
{
    m_operations += 'C';
    m_points.insert(m_points.end(), {first, second, to});
    m_current = to;
}

void Outline::close()
{
    m_operations += 'Z';
    m_current = m_start;
}

void Outline::addArc(QPointF centre, QSizeF radii, double from, double sweep, bool startsNew)
{
    const int pieces = std::max(1, int(std::ceil(std::abs(sweep) / (kPi / 2) - 1e-9)));
    const double step = sweep / pieces;
    const double handle = 4.0 / 3.0 * std::tan(step / 4);
    const auto at = [&](double x, double y) { return centre + QPointF(x * radii.width(), y * radii.height()); };
    if (startsNew)
        moveTo(at(std::cos(from), std::sin(from)));
    for (int i = 0; i < pieces; ++i) {
        const double a = from + i * step;
        const double b = a + step;
        cubicTo(at(std::cos(a) - handle * std::sin(a), std::sin(a) + handle * std::cos(a)),
            at(std::cos(b) + handle * std::sin(b), std::sin(b) - handle * std::cos(b)), at(std::cos(b), std::sin(b)));
    }
}

void Outline::addEllipse(QPointF centre, QSizeF radii)
{
    addArc(centre, radii, 0, 2 * kPi);
    close();
}

void Outline::addRect(QPointF corner, QSizeF size, double radius)
{
    const QSizeF radii(radius, radius);
    const double left = corner.x(), top = corner.y(), right = left + size.width(), bottom = top + size.height();
    moveTo({left + radius, top});
    lineTo({right - radius, top});
    addArc({right - radius, top + radius}, radii, -kPi / 2, kPi / 2, false);
    lineTo({right, bottom - radius});
    addArc({right - radius, bottom - radius}, radii, 0, kPi / 2, false);
    lineTo({left + radius, bottom});
    addArc({left + radius, bottom - radius}, radii, kPi / 2, kPi / 2, false);
    lineTo({left, top + radius});
    addArc({left + radius, top + radius}, radii, kPi, kPi / 2, false);
    close();
}

void Outline::arcTo(QSizeF radii, double rotationDegrees, bool large, bool sweep, QPointF to)
{
    double rx = std::abs(radii.width()), ry = std::abs(radii.height());
    // The drawings only have circular arcs, or ellipses that are not turned.
    if (rx == 0 || ry == 0 || rotationDegrees != 0)
        return lineTo(to);
    const QPointF half = (m_current - to) / 2;
    const double excess = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
    if (excess > 1) {
        rx *= std::sqrt(excess);
        ry *= std::sqrt(excess);
    }
    const double divisor = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
    double factor = std::sqrt(std::max(0.0, (rx * rx * ry * ry - divisor) / divisor));
    if (large == sweep)
        factor = -factor;
    const QPointF offset(factor * rx * half.y() / ry, -factor * ry * half.x() / rx);
    const QPointF begin((half.x() - offset.x()) / rx, (half.y() - offset.y()) / ry);
    const QPointF end((-half.x() - offset.x()) / rx, (-half.y() - offset.y()) / ry);
    double angle = angleBetween(begin, end);
    if (sweep && angle < 0)
        angle += 2 * kPi;
    else if (!sweep && angle > 0)
        angle -= 2 * kPi;
    addArc((m_current + to) / 2 + offset, {rx, ry}, std::atan2(begin.y(), begin.x()), angle, false);
}

bool Outline::addPath(QStringView data)
{
    Scanner in(data);
    char16_t command = 0;
    QPointF lastControl;
    bool afterCubic = false;
    while (!in.atEnd()) {
        if (in.atLetter())
            command = in.letter();
        const bool relative = QChar::isLower(command);
        const QPointF origin = relative ? m_current : QPointF();
        const auto point = [&] {
            const double x = in.number();
            return origin + QPointF(x, in.number());
        };
        bool cubic = false;
        switch (QChar::toUpper(command)) {
        case u'M':
            moveTo(point());
            command = relative ? u'l' : u'L'; // further pairs are lines
            break;
        case u'L':
            lineTo(point());
            break;
        case u'H':
            lineTo({origin.x() + in.number(), m_current.y()});
            break;
        case u'V':
            lineTo({m_current.x(), origin.y() + in.number()});
            break;
        case u'C':
        case u'S': {
            const QPointF reflected = afterCubic ? 2 * m_current - lastControl : m_current;
            const QPointF first = QChar::toUpper(command) == u'C' ? point() : reflected;
            lastControl = point();
            cubicTo(first, lastControl, point());
            cubic = true;
            break;
        }
        case u'A': {
            const double rx = in.number();
            const double ry = in.number();
            const double rotation = in.number();
            const bool large = in.flag();
            const bool sweep = in.flag();
            arcTo({rx, ry}, rotation, large, sweep, point());
            break;
        }
        case u'Z':
            close();
            if (!in.atEnd() && !in.atLetter())
                return false;
            break;
        default:
            return false;
        }
        if (in.failed())
            return false;
        afterCubic = cubic;
    }
    return true;
}

} // namespace qasid::iconpaths
