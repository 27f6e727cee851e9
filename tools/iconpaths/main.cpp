// qasid_iconpaths OUTPUT.cpp MIRRORED.txt ICON.svg…
// Writes the outlines of the icons as constant tables, so that nothing parses SVG at run time.

#include "tools/iconpaths/outline.h"

#include <QFile>
#include <QFileInfo>
#include <QSizeF>
#include <QStringList>
#include <QTextStream>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using qasid::iconpaths::Outline;

namespace {

constexpr double kStroke = 1.75;

double number(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toDouble();
}

//! Dashes are arcs of their own: what is drawn later has no dash pattern.
void addDashedCircle(Outline &outline, QPointF centre, double radius, QStringView pattern)
{
    const auto parts = pattern.split(u' ', Qt::SkipEmptyParts);
    const double dash = parts.value(0).toDouble() / radius;
    const double period = dash + parts.value(1).toDouble() / radius;
    const int count = int(std::lround(2 * std::numbers::pi / period));
    for (int i = 0; i < count; ++i)
        outline.addArc(centre, {radius, radius}, i * 2 * std::numbers::pi / count, dash);
}

bool addElement(Outline &outline, const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes a = xml.attributes();
    if (xml.name() == "path"_L1)
        return outline.addPath(a.value("d"_L1));
    if (xml.name() == "circle"_L1) {
        const QPointF centre(number(a, "cx"_L1), number(a, "cy"_L1));
        double radius = number(a, "r"_L1);
        // A dot is filled. Stroked with the common width, a smaller circle covers the same disc.
        if (a.value("stroke"_L1) == "none"_L1)
            radius = std::max(0.01, radius - kStroke / 2);
        if (a.hasAttribute("stroke-dasharray"_L1))
            addDashedCircle(outline, centre, radius, a.value("stroke-dasharray"_L1));
        else
            outline.addEllipse(centre, {radius, radius});
        return true;
    }
    if (xml.name() == "ellipse"_L1) {
        outline.addEllipse({number(a, "cx"_L1), number(a, "cy"_L1)}, {number(a, "rx"_L1), number(a, "ry"_L1)});
        return true;
    }
    if (xml.name() == "rect"_L1) {
        outline.addRect({number(a, "x"_L1), number(a, "y"_L1)}, {number(a, "width"_L1), number(a, "height"_L1)}, number(a, "rx"_L1));
        return true;
    }
    if (xml.name() == "line"_L1) {
        outline.moveTo({number(a, "x1"_L1), number(a, "y1"_L1)});
        outline.lineTo({number(a, "x2"_L1), number(a, "y2"_L1)});
        return true;
    }
    return xml.name() == "svg"_L1 || xml.name() == "g"_L1;
}

bool readIcon(const QString &path, Outline &outline)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && !addElement(outline, xml))
            return false;
    }
    return !xml.hasError() && !outline.operations().isEmpty();
}

int complain(const QString &what)
{
    QTextStream(stderr) << "qasid_iconpaths: " << what << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() < 3)
        return complain(u"usage: qasid_iconpaths OUTPUT.cpp MIRRORED.txt ICON.svg…"_s);
    QFile mirroredFile(arguments[1]);
    if (!mirroredFile.open(QIODevice::ReadOnly))
        return complain(u"cannot read "_s + arguments[1]);
    const QStringList mirrored = QString::fromUtf8(mirroredFile.readAll()).split(u'\n', Qt::SkipEmptyParts);

    QStringList icons = arguments.mid(2);
    std::sort(
        icons.begin(), icons.end(), [](const QString &a, const QString &b) { return QFileInfo(a).baseName() < QFileInfo(b).baseName(); });
    QString table;
    QString points;
    size_t at = 0;
    for (const QString &icon : std::as_const(icons)) {
        Outline outline;
        if (!readIcon(icon, outline))
            return complain(u"cannot turn into a path: "_s + icon);
        const QString name = QFileInfo(icon).baseName();
        table += u"    {\"%1\", \"%2\", %3, %4},\n"_s.arg(name, QString::fromLatin1(outline.operations()))
                     .arg(at)
                     .arg(mirrored.contains(name) ? u"true"_s : u"false"_s);
        points += u"    "_s;
        for (const QPointF &point : outline.points())
            points += QString::number(point.x(), 'g', 6) + u',' + QString::number(point.y(), 'g', 6) + u',';
        points += u'\n';
        at += outline.points().size() * 2;
    }
    QFile output(arguments[0]);
    if (!output.open(QIODevice::WriteOnly))
        return complain(u"cannot write "_s + arguments[0]);
    QTextStream out(&output);
    out << "#include \"ui/theme/icondata.h\"\n\nnamespace qasid {\n\nconst IconData kIcons[] = {\n"
        << table << "};\nconst size_t kIconCount = " << icons.size() << ";\n\nconst double kIconPoints[] = {\n"
        << points << "};\n\n} // namespace qasid\n";
    return 0;
}
