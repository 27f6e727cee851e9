// Whatever is drawn for it, a text is selected, copied and followed by its original.

#include "tests/support/testprogram.h"
#include "ui/thread/textblock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

//! Pieces of mixed text, with every control of direction between them.
const QStringList &textPieces()
{
    static const QStringList all{u"hello "_s, u"سلام "_s, u"می\u200cخواهم "_s, u"שלום "_s, u"مُحَمَّد "_s, u"12 "_s, u"٣٤ "_s, u"! "_s, u"( "_s,
        u"😀 "_s, u"\n"_s, u"#AT-20418 "_s, u"+212 600 000 204 "_s, u"layla@alwaha.example "_s, u"https://a.example/x?y=1-2 "_s,
        u"divar.ir/chat/addon_check "_s, u"\u200f"_s, u"\u061c"_s, u"\u202a"_s, u"\u202b"_s, u"\u202c"_s, u"\u202d"_s, u"\u202e"_s,
        u"\u2066"_s, u"\u2067"_s, u"\u2068"_s, u"\u2069"_s};
    return all;
}

QString randomLine(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(1, 12);
    for (int i = 0; i < length; ++i)
        text += textPieces()[random.bounded(int(textPieces().size()))];
    return text;
}

//! The addresses of a text that can be opened, by their place in it.
QMap<qsizetype, QString> addresses(const QString &text)
{
    QMap<qsizetype, QString> found;
    for (const QStringView paragraph : bidi::paragraphs(text)) {
        const qsizetype start = paragraph.data() - text.constData();
        for (const bidi::Token &token : bidi::tokens(paragraph)) {
            if (token.kind == bidi::Token::Kind::Link || token.kind == bidi::Token::Kind::Email)
                found.insert(start + token.start, text.mid(start + token.start, token.length));
        }
    }
    return found;
}

} // namespace

class TextBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksLeadToTheOriginal();
    void everyPlaceIsOneOfTheOriginal();
};

//! Over every point of many texts: a link that is found there is one of the text, and every link is found somewhere.
void TextBlockTest::linksLeadToTheOriginal()
{
    QRandomGenerator random(1042);
    Theme theme;
    for (int round = 0; round < 300; ++round) {
        const QString text = randomLine(random);
        TextBlock block({.text = text, .color = Qt::black, .linkColor = Qt::blue}, theme, 4000, Qt::LeftToRight);
        block.setRect(QRectF(0, 0, block.naturalWidth(), block.height()));
        const QMap<qsizetype, QString> expected = addresses(text);
        QMap<qsizetype, QString> found;
        for (qreal y = 2; y < block.height(); y += 10) {
            for (qreal x = 1; x < block.naturalWidth(); x += 3) {
                qsizetype at = -1;
                if (const auto link = block.linkAt({x, y}, &at))
                    found.insert(at, link->text);
            }
        }
        QVERIFY2(found == expected, text.toUtf8().toPercentEncoding().constData());
    }
}

void TextBlockTest::everyPlaceIsOneOfTheOriginal()
{
    QRandomGenerator random(4417);
    Theme theme;
    for (int round = 0; round < 300; ++round) {
        const QString text = randomLine(random);
        TextBlock block({.text = text, .color = Qt::black, .linkColor = Qt::blue}, theme, 300, Qt::RightToLeft);
        block.setRect(QRectF(0, 0, 300, block.height()));
        const QList<QStringView> lines = [&] {
            const auto all = bidi::paragraphs(text);
            return QList<QStringView>(all.begin(), all.end());
        }();
        QSet<qsizetype> paragraphs;
        for (qreal y = 1; y < block.height(); y += 8) {
            for (qreal x = -10; x < 320; x += 7) {
                const qsizetype at = block.positionAt({x, y});
                QVERIFY(at >= 0 && at <= text.size());
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    const qsizetype start = lines[i].data() - text.constData();
                    if (at >= start && at <= start + lines[i].size())
                        paragraphs.insert(i);
                }
                const auto [from, to] = block.wordAt(at);
                QVERIFY2(from <= at && to >= at && to <= text.size(), text.toUtf8().toPercentEncoding().constData());
            }
        }
        QCOMPARE(paragraphs.size(), lines.size()); // each is reached
    }
}

QASID_WIDGET_TEST(TextBlockTest)
#include "textblock_test.moc"
