// The Unicode bidi test data: the direction of a paragraph by our own P2 and P3, and Qt's reordering of it. Rows that Qt orders in another
// way are listed in tests/gui/data/bidi-differences.txt; the list may only become shorter.

#include "tests/support/testprogram.h"
#include "ui/models/bidi.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <array>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

//! Of the data that the list was made with. Another version of Unicode has other rows.
constexpr auto kVersion = "-15.0.0.txt"_L1;
constexpr auto kFolder = "/usr/share/unicode/"_L1;

enum class Given { Automatic, LeftToRight, RightToLeft };
constexpr std::array kGiven{Given::Automatic, Given::LeftToRight, Given::RightToLeft};

//! One row: what it tests under which name, and the order it asks for, from left to right. Removed characters (X9) are not in it.
struct Row {
    QByteArray name;
    std::vector<char32_t> text;
    std::vector<int> order;
    std::array<bool, 3> given{}; //!< by Given
    std::optional<Qt::LayoutDirection> automatic; //!< what P2 and P3 find, where the row tells
};

//! A character of each class. None of them joins or combines with another, so that each has a glyph of its own.
char32_t sample(const QByteArray &name)
{
    static const QHash<QByteArray, char32_t> characters{{"L", U'a'}, {"R", 0x5d0}, {"AL", 0x621}, {"EN", U'1'}, {"ES", U'-'}, {"ET", U'%'},
        {"AN", 0x661}, {"CS", U','}, {"NSM", 0xfe00}, {"BN", 0x200b}, {"B", 0x2029}, {"S", 0x1f}, {"WS", U' '}, {"ON", U'!'},
        {"LRE", 0x202a}, {"RLE", 0x202b}, {"PDF", 0x202c}, {"LRO", 0x202d}, {"RLO", 0x202e}, {"LRI", 0x2066}, {"RLI", 0x2067},
        {"FSI", 0x2068}, {"PDI", 0x2069}};
    const auto found = characters.constFind(name);
    if (found == characters.constEnd())
        qFatal("no character of the class %s", name.constData());
    return *found;
}

std::vector<int> numbers(const QByteArray &text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    std::vector<int> result;
    result.reserve(size_t(words.size()));
    for (const QByteArray &word : words) {
        if (!word.isEmpty())
            result.push_back(word.toInt());
    }
    return result;
}

//! Reads one of the two files, whose lines are of different kinds.
class Rows {
public:
    explicit Rows(QLatin1StringView file)
        : m_file(QString(kFolder + file))
    {
        m_there = m_file.open(QIODevice::ReadOnly);
        m_isThisVersion = m_there && m_file.readLine().contains(kVersion.data());
    }

    bool isThere() const { return m_there; }
    bool isThisVersion() const { return m_isThisVersion; }

    std::optional<Row> next()
    {
        while (!m_file.atEnd()) {
            const QByteArray line = m_file.readLine().trimmed();
            if (line.startsWith("@Reorder:"))
                m_order = numbers(line.mid(9));
            else if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith('@'))
                return line.count(';') == 1 ? ofClasses(line) : ofCharacters(line);
        }
        return std::nullopt;
    }

private:
    //! BidiTest.txt: classes; the paragraph directions with one and the same outcome, as bits.
    Row ofClasses(const QByteArray &line) const
    {
        const QList<QByteArray> parts = line.split(';');
        Row row{.name = parts[0].simplified(), .text = {}, .order = m_order, .given = {}, .automatic = {}};
        const QList<QByteArray> classes = row.name.split(' ');
        row.text.reserve(size_t(classes.size()));
        for (const QByteArray &name : classes)
            row.text.push_back(sample(name));
        const int bits = parts[1].trimmed().toInt(nullptr, 16);
        for (size_t i = 0; i < kGiven.size(); ++i)
            row.given[i] = (bits >> i) & 1;
        if (bits == 3 || bits == 5) // in both directions it tells nothing
            row.automatic = bits == 3 ? Qt::LeftToRight : Qt::RightToLeft;
        return row;
    }

    //! BidiCharacterTest.txt: characters; direction; resolved direction; levels; order.
    static Row ofCharacters(const QByteArray &line)
    {
        const QList<QByteArray> parts = line.split(';');
        Row row{.name = parts[0], .text = {}, .order = numbers(parts[4]), .given = {}, .automatic = {}};
        const QList<QByteArray> codes = parts[0].split(' ');
        row.text.reserve(size_t(codes.size()));
        for (const QByteArray &code : codes)
            row.text.push_back(code.toUInt(nullptr, 16));
        const int direction = parts[1].toInt();
        const Given given = direction == 2 ? Given::Automatic : direction == 1 ? Given::RightToLeft : Given::LeftToRight;
        row.given[size_t(given)] = true;
        if (given == Given::Automatic)
            row.automatic = parts[2] == "1" ? Qt::RightToLeft : Qt::LeftToRight;
        return row;
    }

    QFile m_file;
    bool m_there = false;
    bool m_isThisVersion = false;
    std::vector<int> m_order;
};

QString textOf(const Row &row)
{
    return QString::fromUcs4(row.text.data(), qsizetype(row.text.size()));
}

//! Lays lines out in boxes of one width: there are no fonts in this test.
class Boxes {
public:
    Boxes()
    {
        QFont font;
        font.setPixelSize(10);
        m_layout.setFont(font);
    }

    void lay(const QString &text, Given given)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(given == Given::Automatic ? Qt::LayoutDirectionAuto
                : given == Given::RightToLeft             ? Qt::RightToLeft
                                                          : Qt::LeftToRight);
        m_layout.setTextOption(option);
        m_layout.setText(text);
        m_layout.beginLayout();
        m_layout.createLine().setLineWidth(1e6);
        m_layout.endLayout();
    }

    //! Where a unit of the text is drawn; nothing for what has no glyph.
    std::optional<qreal> placeOf(qsizetype unit) const
    {
        const QList<QGlyphRun> runs = m_layout.glyphRuns(int(unit), 1);
        if (runs.isEmpty() || runs.front().positions().isEmpty())
            return std::nullopt;
        return runs.front().positions().front().x();
    }

private:
    QTextLayout m_layout;
};

//! Whether Qt draws the row in the order it asks for. What shares a place (a mark and what it stands on) is in order.
bool isOrdered(Boxes &boxes, const Row &row, Given given)
{
    boxes.lay(textOf(row), given);
    std::vector<qsizetype> units;
    units.reserve(row.text.size());
    qsizetype unit = 0;
    for (const char32_t character : row.text) {
        units.push_back(unit);
        unit += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    qreal last = -1e9;
    for (const int index : row.order) {
        const auto place = boxes.placeOf(units[size_t(index)]);
        if (place && *place < last - 0.01)
            return false;
        last = place.value_or(last);
    }
    return true;
}

//! P2 and P3 once more, by the definition of BD9: first every isolate finds its end.
std::optional<Qt::LayoutDirection> byDefinition(const std::vector<char32_t> &text)
{
    std::vector<size_t> end(text.size(), text.size());
    std::vector<size_t> open;
    for (size_t i = 0; i < text.size(); ++i) {
        const QChar::Direction kind = QChar::direction(text[i]);
        if (kind == QChar::DirLRI || kind == QChar::DirRLI || kind == QChar::DirFSI) {
            open.push_back(i);
        } else if (kind == QChar::DirPDI && !open.empty()) {
            end[open.back()] = i;
            open.pop_back();
        }
    }
    for (size_t i = 0; i < text.size(); ++i) {
        const QChar::Direction kind = QChar::direction(text[i]);
        if (kind == QChar::DirL)
            return Qt::LeftToRight;
        if (kind == QChar::DirR || kind == QChar::DirAL)
            return Qt::RightToLeft;
        if (kind == QChar::DirLRI || kind == QChar::DirRLI || kind == QChar::DirFSI)
            i = end[i];
    }
    return std::nullopt;
}

QByteArray entry(QLatin1StringView file, const Row &row, Given given)
{
    constexpr std::array kWords{"auto", "ltr", "rtl"};
    return QByteArray(file.data(), file.size()) + ' ' + kWords[size_t(given)] + ": " + row.name;
}

QSet<QByteArray> listed()
{
    QFile file(QStringLiteral(QASID_DATA "/bidi-differences.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of differences is missing");
    QSet<QByteArray> entries;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            entries.insert(line);
    }
    return entries;
}

//! The first of many, for a message that can be read.
QByteArray some(const QSet<QByteArray> &entries)
{
    QList<QByteArray> sorted(entries.begin(), entries.end());
    std::sort(sorted.begin(), sorted.end());
    return QByteArray::number(sorted.size()) + ":\n" + sorted.mid(0, 20).join('\n');
}

} // namespace

class UnicodeBidiTest : public QObject {
    Q_OBJECT
public:
    static void initMain();

private Q_SLOTS:
    void paragraphsHaveTheirDirection_data();
    void paragraphsHaveTheirDirection();
    void linesAreReordered();
    void tokensStayTogether_data();
    void tokensStayTogether();
};

void UnicodeBidiTest::paragraphsHaveTheirDirection_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("least");
    QTest::newRow("by classes") << u"BidiTest.txt"_s << 490'000;
    QTest::newRow("by characters") << u"BidiCharacterTest.txt"_s << 91'000;
}

void UnicodeBidiTest::paragraphsHaveTheirDirection()
{
    QFETCH(QString, file);
    QFETCH(int, least);
    const QByteArray name = file.toLatin1();
    Rows rows{QLatin1StringView(name)};
    if (!rows.isThere())
        QSKIP("the package unicode-data is not installed");
    int count = 0;
    while (const auto row = rows.next()) {
        ++count;
        const auto found = bidi::firstStrong(textOf(*row));
        if (found != byDefinition(row->text) || (row->automatic && found.value_or(Qt::LeftToRight) != *row->automatic))
            QFAIL(row->name.constData());
    }
    QVERIFY(count >= least);
}

void UnicodeBidiTest::linesAreReordered()
{
    QSet<QByteArray> known = listed();
    QSet<QByteArray> unknown;
    Boxes boxes;
    for (const QLatin1StringView file : {"BidiTest"_L1, "BidiCharacterTest"_L1}) {
        const QByteArray name = QByteArray(file.data(), file.size()) + ".txt";
        Rows rows{QLatin1StringView(name)};
        if (!rows.isThere())
            QSKIP("the package unicode-data is not installed");
        if (!rows.isThisVersion())
            QSKIP("the list was made with another version of Unicode");
        while (const auto row = rows.next()) {
            for (const Given given : kGiven) {
                if (!row->given[size_t(given)] || isOrdered(boxes, *row, given))
                    continue;
                if (const QByteArray line = entry(file, *row, given); !known.remove(line))
                    unknown.insert(line);
            }
        }
    }
    if (const QString file = qEnvironmentVariable("QASID_NEW_DIFFERENCES"); !file.isEmpty()) {
        QFile output(file);
        QList<QByteArray> sorted(unknown.begin(), unknown.end());
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(output.open(QIODevice::WriteOnly) && output.write(sorted.join('\n')) >= 0);
    }
    const QByteArray worse
        = "Qt orders rows in another way that it had right before; find out why, the list does not grow. " + some(unknown);
    QVERIFY2(unknown.isEmpty(), worse.constData());
    const QByteArray better = "Qt has these rows right now: remove them from tests/gui/data/bidi-differences.txt. " + some(known);
    QVERIFY2(known.isEmpty(), better.constData());
}

void UnicodeBidiTest::tokensStayTogether_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &token :
        {u"#AT-20418"_s, u"INS-30417"_s, u"+212 600 000 204"_s, u"layla@alwaha.example"_s, u"https://a.example/x?y=1-2"_s}) {
        for (const QString &around : {u"%1"_s, u"%1 سلام"_s, u"سلام %1"_s, u"12 %1 34 سلام"_s, u"سلام! %1؟ hello"_s, u"\u202b%1\u202c x"_s,
                 u"\u202eabc %1 def\u202c"_s, u"\u2067abc %1"_s, u"\u2066سلام %1\u2069 سلام"_s, u"(%1) א"_s})
            QTest::newRow(qUtf8Printable(around.arg(token))) << around.arg(token);
    }
}

//! A token is drawn as one piece from left to right, whatever stands around it.
void UnicodeBidiTest::tokensStayTogether()
{
    QFETCH(QString, text);
    const bidi::DisplayText display = bidi::displayForm(text);
    Boxes boxes;
    for (const Given given : {Given::LeftToRight, Given::RightToLeft}) {
        boxes.lay(display.text, given);
        int tokens = 0;
        for (const bidi::DisplayText::Mark &mark : display.marks) {
            if (!mark.token)
                continue;
            ++tokens;
            std::vector<qreal> inside;
            for (qsizetype at = 0; at < mark.token->length; ++at)
                inside.push_back(boxes.placeOf(display.toDrawn(mark.token->start + at)).value_or(-1));
            QVERIFY(std::is_sorted(inside.begin(), inside.end()));
            for (qsizetype at = 0; at < text.size(); ++at) {
                const bool other = at < mark.token->start || at >= mark.token->start + mark.token->length;
                const auto place = boxes.placeOf(display.toDrawn(at));
                if (other && place && text[at].category() != QChar::Other_Format)
                    QVERIFY(*place <= inside.front() || *place >= inside.back());
            }
        }
        QCOMPARE(tokens, 1);
    }
}

//! Without any font every character is a box: places depend on the order alone, and not on what is installed.
void UnicodeBidiTest::initMain()
{
    static QTemporaryFile none;
    if (!none.open() || none.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>") < 0)
        qFatal("no file without fonts could be written: %s", qUtf8Printable(none.errorString()));
    none.close();
    qputenv("FONTCONFIG_FILE", none.fileName().toLocal8Bit());
}

QASID_WIDGET_TEST(UnicodeBidiTest)
#include "unicodebidi_test.moc"
