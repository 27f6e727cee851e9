#include "core/model/content.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class ContentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsKindAndWords_data();
    void tellsKindAndWords();
};

Q_DECLARE_METATYPE(qasid::Content)

void ContentTest::tellsKindAndWords_data()
{
    QTest::addColumn<Content>("content");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << Content(TextContent{.text = u"سلام"_s}) << u"text"_s << u"سلام"_s;
    QTest::newRow("text with header and footer")
        << Content(TextContent{.text = u"b"_s, .header = u"h"_s, .footer = u"f"_s}) << u"text"_s << u"h\nb\nf"_s;
    QTest::newRow("several languages") << Content(TextContent{.text = u"hi"_s, .texts = {{u"en"_s, u"hi"_s}, {u"tr"_s, u"selam"_s}}})
                                       << u"text"_s << u"hi\nselam"_s;
    QTest::newRow("location") << Content(LocationContent{.latitude = 1, .longitude = 2, .name = u"Shop"_s, .address = u"Rue 1"_s})
                              << u"location"_s << u"Shop\nRue 1"_s;
    QTest::newRow("list") << Content(ListMenuContent{.header = u"h"_s,
        .text = u"t"_s,
        .button = u"b"_s,
        .sections = {{.title = u"s"_s, .rows = {{.id = u"1"_s, .title = u"r"_s, .description = u"d"_s}}}}})
                          << u"list"_s << u"h\nt\nb\ns\nr\nd"_s;
    QTest::newRow("choice") << Content(ChoiceContent{.id = u"1"_s, .title = u"Yes"_s}) << u"choice"_s << u"Yes"_s;
    QTest::newRow("contact") << Content(ContactContent{.cards = {{.name = u"Ali"_s, .phones = {u"+98"_s}, .emails = {}}}}) << u"contact"_s
                             << u"Ali\n+98"_s;
    QTest::newRow("media") << Content(MediaContent{.caption = u"c"_s}) << u"media"_s << u"c"_s;
    QTest::newRow("unsupported") << Content(UnsupportedContent{.typeName = u"hologram"_s, .raw = "{}"}) << u"unsupported"_s << QString();
}

void ContentTest::tellsKindAndWords()
{
    QFETCH(Content, content);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    QCOMPARE(contentKind(content), kind);
    QCOMPARE(contentText(content), words);
}

QASID_TEST(ContentTest)
#include "content_test.moc"
