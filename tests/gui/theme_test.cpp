#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

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

QImage drawn(QLatin1StringView icon, int side, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, icon, image.rect(), Qt::black, direction);
    return image;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        Appearance appearance;
        appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        const ThemeColors &c = appearance.theme().colors;
        const std::pair<QColor, QColor> pairs[] = {{c.text, c.bgThread}, {c.textSecondary, c.bgThread}, {c.textTertiary, c.bgThread},
            {c.textTertiary, c.rowSelected}, {c.textTertiary, c.bgRail}, {c.onAccent, c.accent}, {c.onAccentSoft, c.accentSoft},
            {c.onBubbleIn, c.bubbleIn}, {c.onBubbleOut, c.bubbleOut}, {c.bubbleMeta, c.bubbleOut}, {c.onNote, c.noteBg},
            {c.danger, c.bgThread}, {c.warning, c.bgThread}, {c.success, c.bgThread}, {c.link, c.bubbleOut}, {c.onMatch, c.matchBg},
            {c.onTooltip, c.tooltipBg}, {c.onBadge, c.badge}, {c.onBadgeMuted, c.badgeMuted}, {c.onDangerSoft, c.dangerSoft},
            {c.onWarningSoft, c.warningSoft}, {c.onInfoSoft, c.infoSoft}};
        for (const auto &[ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        QVERIFY(contrast(c.fieldBorder, c.bgThread) >= 3);
        QVERIFY(contrast(c.focusRing, c.bgThread) >= 3);
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
        const QImage send = drawn("send"_L1, 24);
        QVERIFY(drawn("send"_L1, 24, Qt::RightToLeft) != send);
        QCOMPARE(drawn("search"_L1, 24, Qt::RightToLeft), drawn("search"_L1, 24));
    }

    void dotsAreFilled()
    {
        // "more" is three dots of radius 1.5: their middles are solid.
        const QImage dots = drawn("more"_L1, 24);
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
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
