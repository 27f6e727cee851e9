#include "tests/support/testprogram.h"
#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

//! Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QImage drawnIcon(QLatin1StringView icon, int side, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, icon, image.rect(), Qt::black, direction);
    return image;
}

enum class Look { Light, Dark, HighLight, HighDark };

ThemeColors colorsOf(Look look)
{
    Appearance appearance;
    appearance.setMode(look == Look::Dark || look == Look::HighDark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    appearance.setHighContrast(look == Look::HighLight || look == Look::HighDark);
    return appearance.theme().colors;
}

//! A line of the table of DESIGN.md section 1.
struct Pair {
    const char *name;
    QColor ThemeColors::*ink;
    QColor ThemeColors::*ground;
    double light;
    double dark;
    bool isText = true;
};

constexpr std::array kPairs{
    Pair{"text / bgThread", &ThemeColors::text, &ThemeColors::bgThread, 16.7, 14.4},
    Pair{"textSecondary / bgThread", &ThemeColors::textSecondary, &ThemeColors::bgThread, 7.6, 8.6},
    Pair{"textTertiary / bgThread", &ThemeColors::textTertiary, &ThemeColors::bgThread, 5.6, 6.2},
    Pair{"textTertiary / rowSelected", &ThemeColors::textTertiary, &ThemeColors::rowSelected, 4.7, 4.8},
    Pair{"textTertiary / bgRail", &ThemeColors::textTertiary, &ThemeColors::bgRail, 4.9, 6.9},
    Pair{"onAccent / accent", &ThemeColors::onAccent, &ThemeColors::accent, 6.1, 7.8},
    Pair{"onAccentSoft / accentSoft", &ThemeColors::onAccentSoft, &ThemeColors::accentSoft, 7.5, 8.1},
    Pair{"onBubbleIn / bubbleIn", &ThemeColors::onBubbleIn, &ThemeColors::bubbleIn, 15.0, 11.8},
    Pair{"onBubbleOut / bubbleOut", &ThemeColors::onBubbleOut, &ThemeColors::bubbleOut, 13.7, 9.7},
    Pair{"bubbleMeta / bubbleOut", &ThemeColors::bubbleMeta, &ThemeColors::bubbleOut, 6.2, 5.6},
    Pair{"onNote / noteBg", &ThemeColors::onNote, &ThemeColors::noteBg, 10.1, 10.3},
    Pair{"danger / bgThread", &ThemeColors::danger, &ThemeColors::bgThread, 6.6, 7.6},
    Pair{"warning / bgThread", &ThemeColors::warning, &ThemeColors::bgThread, 6.3, 9.1},
    Pair{"success / bgThread", &ThemeColors::success, &ThemeColors::bgThread, 5.8, 8.5},
    Pair{"link / bubbleOut", &ThemeColors::link, &ThemeColors::bubbleOut, 5.4, 5.8},
    Pair{"onMatch / matchBg", &ThemeColors::onMatch, &ThemeColors::matchBg, 13.4, 6.7},
    Pair{"fieldBorder / bgThread", &ThemeColors::fieldBorder, &ThemeColors::bgThread, 3.3, 4.1, false},
    Pair{"focusRing / bgThread", &ThemeColors::focusRing, &ThemeColors::bgThread, 6.1, 9.0, false},
};

//! The families that the glyphs of a line come from, from the unit `from` on; a letter without a glyph is none.
QStringList facesOf(const QString &text, const QFont &font, int from)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns(from, int(text.size()) - from)) {
        if (run.glyphIndexes().contains(0))
            families += u"none"_s;
        else if (!families.contains(run.rawFont().familyName()))
            families += run.rawFont().familyName();
    }
    return families;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(Look::Light);
        QTest::newRow("dark") << int(Look::Dark);
        QTest::newRow("high contrast, light") << int(Look::HighLight);
        QTest::newRow("high contrast, dark") << int(Look::HighDark);
    }

    //! The pairs of the design's table, and those of other parts: text needs 4.5 to 1, in high contrast 7, and what is no text 3.
    void textIsReadable()
    {
        QFETCH(int, look);
        const ThemeColors c = colorsOf(Look(look));
        const bool high = Look(look) == Look::HighLight || Look(look) == Look::HighDark;
        for (const Pair &pair : kPairs) {
            const double found = contrast(c.*pair.ink, c.*pair.ground);
            QVERIFY2(found >= (high        ? 7
                             : pair.isText ? 4.5
                                           : 3),
                QByteArray(QByteArray(pair.name) + ": " + QByteArray::number(found)).constData());
        }
        for (const auto &[ink, ground] :
            {std::pair{c.onTooltip, c.tooltipBg}, {c.onBadge, c.badge}, {c.onBadgeMuted, c.badgeMuted}, {c.onDangerSoft, c.dangerSoft},
                {c.onWarningSoft, c.warningSoft}, {c.onInfoSoft, c.infoSoft}, {c.onDanger, c.danger}, {c.onMatchCurrent, c.matchCurrentBg},
                {c.noteMeta, c.noteBg}, {c.onBubbleButton, c.bubbleButton}, {c.danger, c.rowSelected}, {c.text, c.rowSelected},
                {c.text, c.rowHover}, {c.text, c.rowSelectedInactive}, {c.link, c.bgThread}})
            QVERIFY2(contrast(ink, ground) >= (high ? 7 : 4.5), qPrintable(QString(ink.name() + u" on "_s + ground.name())));
    }

    //! The figures that DESIGN.md section 1 states.
    void contrastIsAsDesigned()
    {
        for (const Pair &pair : kPairs) {
            for (const auto &[look, stated] : {std::pair{Look::Light, pair.light}, {Look::Dark, pair.dark}}) {
                const ThemeColors c = colorsOf(look);
                const double found = contrast(c.*pair.ink, c.*pair.ground);
                QVERIFY2(std::abs(found - stated) < 0.06, QByteArray(QByteArray(pair.name) + ": " + QByteArray::number(found)).constData());
            }
        }
    }

    void highContrastHasNoTints()
    {
        for (const bool dark : {false, true}) {
            Appearance appearance;
            appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
            appearance.setHighContrast(true);
            const Theme &theme = appearance.theme();
            QVERIFY(theme.highContrast);
            QCOMPARE(theme.dark, dark);
            const ThemeColors &c = theme.colors;
            const QColor ground = dark ? Qt::black : Qt::white, ink = dark ? Qt::white : Qt::black;
            for (const QColor &color :
                {c.bgRail, c.bgList, c.bgThread, c.bgPanel, c.bgField, c.bubbleIn, c.bubbleOut, c.noteBg, c.warningSoft})
                QCOMPARE(color, ground);
            for (const QColor &color : {c.text, c.textTertiary, c.line, c.fieldBorder, c.onBubbleOut, c.focusRing})
                QCOMPARE(color, ink);
            for (const QColor &color : {c.rowHover, c.rowSelected})
                QCOMPARE(color.saturation(), 0); // grey
            QCOMPARE(theme.avatarColors(u"1:anyone"_s), (std::pair{ink, ground}));
            QCOMPARE(theme.focusWidth(), 3);
            appearance.setHighContrast(false);
            QVERIFY(!theme.highContrast);
            QCOMPARE(theme.focusWidth(), 2);
        }
    }

    //! What is chosen counts before the desktop's word, and that before nothing.
    void theDesktopIsFollowed()
    {
        Appearance appearance;
        const Theme &theme = appearance.theme();
        QSignalSpy spy(&appearance, &Appearance::changed);
        appearance.setDesktop({.dark = true, .highContrast = true, .reducedMotion = true});
        QVERIFY(theme.dark && theme.highContrast && theme.reducedMotion);
        appearance.setDesktop({.dark = true, .highContrast = true, .reducedMotion = true});
        QCOMPARE(spy.count(), 1); // nothing new
        appearance.setMode(Appearance::Mode::Light);
        appearance.setHighContrast(false);
        appearance.setReducedMotion(false);
        QVERIFY(!theme.dark && !theme.highContrast && !theme.reducedMotion);
        appearance.setMode(Appearance::Mode::System);
        appearance.setHighContrast({});
        appearance.setReducedMotion({});
        QVERIFY(theme.dark && theme.highContrast && theme.reducedMotion);
        appearance.setDesktop({});
        QVERIFY(!theme.dark && !theme.highContrast && !theme.reducedMotion);
    }

    void eachScriptHasItsFace_data()
    {
        QTest::addColumn<bool>("systemFonts");
        QTest::newRow("bundled") << false;
        QTest::newRow("the system's") << true;
    }

    //! In one line, by the letter: Latin in Inter, Arabic and Persian with their digits in Vazirmatn.
    void eachScriptHasItsFace()
    {
        QFETCH(bool, systemFonts);
        if (QDir(u":/qasid/fonts"_s).isEmpty())
            QSKIP("built without the bundled fonts");
        Appearance appearance;
        appearance.setSystemFonts(systemFonts);
        const QFont font = appearance.theme().font(TextStyle::Message);
        for (const auto &[text, family] : {std::pair{u"Order 1042, "_s, u"Inter"_s}, {u"مرحبًا"_s, u"Vazirmatn UI NL"_s},
                 {u"می‌خواهم"_s, u"Vazirmatn UI NL"_s}, {u"۱۲۳٤٥٦"_s, u"Vazirmatn UI NL"_s}, {u"éşğ"_s, u"Inter"_s}}) {
            const QStringList found = facesOf(u"Aa "_s + text, font, 3);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.front() == family, !systemFonts);
            QVERIFY(!systemFonts || (found.front() != "Inter"_L1 && found.front() != "Vazirmatn UI NL"_L1));
        }
        if (!systemFonts) {
            for (const int weight : {400, 500, 600})
                QCOMPARE(QFontInfo(appearance.theme().font(TextStyle::Body, weight)).weight(), weight);
        }
        QCOMPARE(appearance.theme().font(TextStyle::Code), Theme().font(TextStyle::Code));
    }

    void accountColoursCarryWhite()
    {
        const QStringList names = Theme::accountColorNames();
        QCOMPARE(names.size(), 8);
        for (const QString &name : names)
            QVERIFY2(contrast(Theme::accountColor(name), Qt::white) >= 4.5, qPrintable(name));
        QCOMPARE(Theme::accountColor(u"no such colour"_s), Theme::accountColor(u"slate"_s));
    }

    void modeDecides()
    {
        Appearance appearance;
        QSignalSpy spy(&appearance, &Appearance::changed);
        appearance.setMode(Appearance::Mode::Dark);
        QVERIFY(appearance.theme().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), appearance.theme().colors.bgField);
        appearance.setMode(Appearance::Mode::Light);
        QVERIFY(!appearance.theme().dark);
        QCOMPARE(spy.count(), 2);
    }

    void zoomScalesTypeAndLinesTogether()
    {
        Appearance appearance;
        appearance.setZoom(9);
        QCOMPARE(appearance.theme().zoom, 1.6);
        QCOMPARE(appearance.theme().font(TextStyle::Body).pixelSize(), 21);
        QCOMPARE(appearance.theme().lineHeight(TextStyle::Body, false), 29);
        QVERIFY(appearance.theme().lineHeight(TextStyle::Body, true) > appearance.theme().lineHeight(TextStyle::Body, false));
        appearance.setZoom(0.1);
        QCOMPARE(appearance.theme().zoom, 0.85);
    }

    void reducedMotionIsNoMotion()
    {
        Appearance appearance;
        QCOMPARE(appearance.theme().motion(140), 140);
        appearance.setReducedMotion(true);
        QCOMPARE(appearance.theme().motion(140), 0);
    }

    void everyDrawingIsAnIcon()
    {
        const QStringList files = QDir(QStringLiteral(QASID_ICONS)).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 70);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            const QRectF bounds = iconPath(QLatin1StringView(name)).boundingRect();
            QVERIFY2(!bounds.isEmpty() || bounds.width() > 0 || bounds.height() > 0, name.constData());
            QVERIFY2(QRectF(1, 1, 22, 22).contains(bounds), name.constData()); // the design's safe margin, less half a stroke
        }
        QVERIFY(iconPath("no such icon"_L1).isEmpty());
    }

    void onlyListedIconsAreMirrored()
    {
        QVERIFY(iconIsMirrored("send"_L1));
        QVERIFY(!iconIsMirrored("clock"_L1));
        const QImage send = drawnIcon("send"_L1, 24);
        QVERIFY(drawnIcon("send"_L1, 24, Qt::RightToLeft) != send);
        QCOMPARE(drawnIcon("search"_L1, 24, Qt::RightToLeft), drawnIcon("search"_L1, 24));
    }

    void dotsAreFilled()
    {
        // "more" is three dots of radius 1.5: their middles are solid.
        const QImage dots = drawnIcon("more"_L1, 24);
        for (const int x : {5, 12, 18})
            QVERIFY(qAlpha(dots.pixel(x, 12)) > 200);
        QCOMPARE(qAlpha(dots.pixel(9, 12)), 0);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Salma Berrada"_s << u"SB"_s;
        QTest::newRow("three words") << u"Yassine El Idrissi"_s << u"YE"_s;
        QTest::newRow("one word") << u"Salma"_s << u"S"_s;
        QTest::newRow("accent") << u"élodie"_s << u"É"_s;
        QTest::newRow("word and number") << u"Peugeot 206 buyer"_s << u"P2"_s;
        QTest::newRow("Arabic has one letter") << u"ليلى الحربي"_s << u"ل"_s;
        QTest::newRow("a number") << u"+212 600 000 118"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only controls") << QString(QChar(0x202e)) << QString();
        QTest::newRow("an isolate before the name") << QString(QChar(0x2068) + u"Ali Reza"_s) << u"AR"_s;
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(avatarInitials(name), "initials");
    }

    void avatarsStayTheSame()
    {
        Theme theme;
        // Fixed values: the colours must not change with a run, a machine or a version of Qt.
        QCOMPARE(theme.avatarColors(u"1:third_8Kq2"_s), theme.avatarColors(u"1:third_8Kq2"_s));
        QSet<QRgb> grounds;
        for (int i = 0; i < 200; ++i)
            grounds.insert(theme.avatarColors(QString::number(i)).first.rgb());
        QCOMPARE(grounds.size(), 8);
    }

    void arabicScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("arabic");
        QTest::newRow("Persian") << u"سلام hello"_s << true;
        QTest::newRow("digits first") << u"۱۲۳ سلام"_s << true;
        QTest::newRow("Latin first") << u"iPhone را"_s << false;
        QTest::newRow("Hebrew") << u"שלום"_s << false;
        QTest::newRow("emoji first") << u"🙂 مرحبا"_s << true;
        QTest::newRow("nothing strong") << u"12:30"_s << false;
    }

    void arabicScript()
    {
        QFETCH(QString, text);
        QTEST(isArabicScript(text), "arabic");
    }

    //! The last one: without the bundled fonts the system's are used, and every letter still has a glyph.
    void withoutBundledFontsTheSystemsServe()
    {
        QFontDatabase::removeAllApplicationFonts();
        const QFont font = Theme().font(TextStyle::Message);
        for (const QString &text : {u"Order 1042"_s, u"مرحبًا"_s, u"۱۲۳٤٥٦"_s}) {
            const QStringList found = facesOf(text, font, 0);
            QVERIFY2(!found.isEmpty() && !found.contains(u"none"_s), qPrintable(text));
            QVERIFY(!found.contains(u"Inter"_s) && !found.contains(u"Vazirmatn UI NL"_s));
        }
    }
};

QASID_WIDGET_TEST(ThemeTest)
#include "theme_test.moc"
