#include "tests/store/storefixture.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::storetest;

namespace {

using Sender = SearchQuery::Sender;
using Kind = SearchQuery::Kind;

SearchPage search(Profile &p, const SearchQuery &query, int limit = 50, MessageId before = {})
{
    return take(p.store->search(query, limit, before));
}

//! The texts of what was found, newest first.
QStringList texts(const SearchPage &page)
{
    QStringList texts;
    for (const SearchHit &hit : page.hits)
        texts += hit.text;
    return texts;
}

QStringList matches(Profile &p, const QString &typed)
{
    return texts(search(p, {.text = typed}));
}

QStringList customers(Profile &p, const QString &typed, AccountId account = {}, int limit = 50)
{
    QStringList names;
    for (const CustomerHit &hit : take(p.store->searchCustomers(typed, account, limit)))
        names += hit.conversation.customer.displayName();
    return names;
}

Event with(Event event, const std::function<void(Message &)> &change)
{
    change(std::get<MessageAppeared>(event.body).message);
    return event;
}

Event from(const QString &conversation, const Customer &customer, const QString &words = u"hello"_s)
{
    Event event = Profile::message(u"of-"_s + conversation, words, Direction::In, kNow, conversation);
    std::get<MessageAppeared>(event.body).customer = customer;
    return event;
}

} // namespace

//! What is typed into a search field, and what of the profile it finds.
class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsInAnyLanguage_data();
    void findsInAnyLanguage();
    void everyWordHasToBeThere();
    void whatIsTypedIsNeverASyntax_data();
    void whatIsTypedIsNeverASyntax();
    void longTextsAreFound();
    void nothingAskedFindsNothing();
    void hitsSayWhereTheyAre();
    void newestFirstAndOnAndOn();
    void senders();
    void kinds();
    void fileNamesAndCaptions();
    void accountsAndConversations();
    void days_data();
    void days();
    void filtersGoTogether();
    void newMessagesAreFoundAtOnce();
    void deletedAreNotFound();
    void mergedAreFoundWhereTheyAre();

    void customersByWhatIsKnown_data();
    void customersByWhatIsKnown();
    void customersLatestFirst();
    void customersOnceEach();
    void customersThatChange();
    void manyCustomers();
};

void TestSearch::findsInAnyLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("one letter") << u"Where is it?"_s << u"w"_s;
    QTest::newRow("two letters") << u"Where is it?"_s << u"WH"_s;
    QTest::newRow("word in the middle") << u"Where is my order?"_s << u"order"_s;
    QTest::newRow("long beginning") << u"l’adresse de livraison"_s << u"livrais"_s;
    QTest::newRow("accents") << u"un café à Noël"_s << u"cafe noel"_s;
    QTest::newRow("accents typed") << u"un cafe"_s << u"café"_s;
    QTest::newRow("Turkish") << u"İstanbul'a kargo ücreti"_s << u"istanbul ucret"_s;
    QTest::newRow("Turkish capitals") << u"ısparta"_s << u"ISPARTA"_s;
    QTest::newRow("Arabic marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("Arabic letters") << u"أين الطلبية؟"_s << u"اين الطلبيه"_s;
    QTest::newRow("Persian letters typed as Arabic") << u"کیف چرمی"_s << u"كيف"_s;
    QTest::newRow("ZWNJ") << u"می\u200Cخواهم"_s << u"میخ"_s;
    QTest::newRow("digits") << u"سفارش ۱۲۳۴۵۶"_s << u"1234"_s;
    QTest::newRow("Arabic digits") << u"order 48213"_s << u"٤٨٢"_s;
    QTest::newRow("two languages") << u"سلام، قاب iPhone 13 دارید؟"_s << u"iphone قاب 13"_s;
    QTest::newRow("token") << u"about #AT-20418, please"_s << u"#AT-20418"_s;
    QTest::newRow("emoji") << u"chokran 👍🏽"_s << u"👍"_s;
    QTest::newRow("ideographs") << u"東京から"_s << u"京"_s;
}

void TestSearch::findsInAnyLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    Profile p;
    p.apply({Profile::message(u"m1"_s, text), Profile::message(u"m2"_s, u"zzz"_s)});
    const auto page = search(p, {.text = typed});
    QCOMPARE(texts(page), QStringList{text});
    QVERIFY(!page.hits[0].matches.empty());
}

void TestSearch::everyWordHasToBeThere()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"where is my order"_s), Profile::message(u"m2"_s, u"my order came"_s),
        Profile::message(u"m3"_s, u"reorder"_s)});
    QCOMPARE(matches(p, u"order"_s), (QStringList{u"my order came"_s, u"where is my order"_s}));
    QCOMPARE(matches(p, u"order where"_s), QStringList{u"where is my order"_s});
    QCOMPARE(matches(p, u"my m order ord"_s), (QStringList{u"my order came"_s, u"where is my order"_s}));
    QCOMPARE(matches(p, u"order gone"_s), QStringList());
    // More words than are worth asking the index for.
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many += u"word%1"_s.arg(i, 3, 10, QLatin1Char('0'));
    p.apply({Profile::message(u"m4"_s, many.join(u' ')), Profile::message(u"m5"_s, many.mid(0, 59).join(u' '))});
    QCOMPARE(matches(p, many.join(u' ')), QStringList{many.join(u' ')});
    QCOMPARE(matches(p, many.mid(0, 59).join(u' ')).size(), 2);
}

void TestSearch::whatIsTypedIsNeverASyntax_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("finds");
    const auto row = [](const char *name, const QString &typed, bool finds) { QTest::newRow(name) << typed << finds; };
    row("quotes", u"\"or\"der\""_s, false);
    row("one quote", u"order\""_s, true);
    row("operators", u"order AND OR NOT NEAR(order)"_s, false);
    row("operators alone", u"order NOT order"_s, false);
    row("column", u"words:order"_s, false);
    row("star", u"*order*"_s, true);
    row("brackets", u"((order"_s, true);
    row("caret and plus", u"^order + order"_s, true);
    row("minus", u"-order"_s, true);
    row("NUL", u"order"_s + QChar(0), true);
    row("NUL between", u"or"_s + QChar(0) + u"der"_s, false);
    row("half of a pair", QString(QChar(0xD83D)) + u"order"_s, true);
    row("half of a pair alone", QString(QChar(0xDC4D)), false);
    row("a filter's letter", u"\uE001"_s + u"1"_s, false);
    row("only signs", u"?!"_s, false);
    row("SQL", u"order'; DROP TABLE messages; --"_s, false);
    row("very long word", QString(100'000, u'o'), false);
    row("very many words", u"order "_s.repeated(20'000), true);
    row(
        "very many different words",
        [] {
            QString typed;
            for (int i = 0; i < 20'000; ++i)
                typed += QString::number(i, 36) + u' ';
            return typed;
        }(),
        false);
    row("very many marks", u"o"_s + QString(100'000, QChar(0x0651)) + u"rder"_s, true);
}

void TestSearch::whatIsTypedIsNeverASyntax()
{
    QFETCH(QString, typed);
    QFETCH(bool, finds);
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"my order"_s)});
    const auto page = wait(p.store->search({.text = typed}, 50));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(!page->hits.empty(), finds);
    QVERIFY(wait(p.store->searchCustomers(typed, {}, 50)));
    QCOMPARE(p.rows(u"messages"_s), 1);
}

void TestSearch::longTextsAreFound()
{
    Profile p;
    const QString word(200'000, u'x');
    p.apply({Profile::message(u"m1"_s, u"begin "_s + u"filler "_s.repeated(20'000) + u"end"_s), Profile::message(u"m2"_s, word)});
    QCOMPARE(search(p, {.text = u"begin end"_s}).hits.size(), 1u);
    QCOMPARE(search(p, {.text = word}).hits.size(), 1u);
    QCOMPARE(search(p, {.text = u"x"_s}).hits.size(), 1u);
}

void TestSearch::nothingAskedFindsNothing()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"order"_s)});
    QCOMPARE(search(p, {}).hits.size(), 0u);
    QCOMPARE(search(p, {.text = u"  "_s}).hits.size(), 0u);
    QCOMPARE(search(p, {.text = u"order"_s}, 0).hits.size(), 0u);
    QCOMPARE(search(p, {.text = u"?"_s, .account = p.account}).hits.size(), 0u);
    QCOMPARE(search(p, {.text = u" "_s, .account = p.account}).hits.size(), 1u);
}

void TestSearch::hitsSayWhereTheyAre()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"Where is مُحَمَّد?"_s, Direction::In, kNow)});
    const Message stored = p.messages().at(0);
    const auto page = search(p, {.text = u"محمد wh"_s});
    QCOMPARE(page.hits.size(), 1u);
    const SearchHit &hit = page.hits[0];
    QCOMPARE(hit.message, stored.id);
    QCOMPARE(hit.conversation, stored.conversation);
    QCOMPARE(hit.orderKey, stored.orderKey);
    QCOMPARE(hit.time, std::optional(kNow));
    QCOMPARE(hit.direction, Direction::In);
    QVERIFY((hit.matches == std::vector<TextRange>{{0, 2}, {9, 8}}));
    QCOMPARE(hit.text.sliced(9, 8), u"مُحَمَّد"_s);
}

void TestSearch::newestFirstAndOnAndOn()
{
    Profile p;
    for (int i = 0; i < 25; ++i)
        p.apply({Profile::message(u"m%1"_s.arg(i), u"order %1"_s.arg(i), Direction::In, kNow - i * kMinute, u"c%1"_s.arg(i % 3))});
    QStringList all;
    MessageId before;
    int pages = 0;
    do {
        const auto page = search(p, {.text = u"order"_s}, 10, before);
        QVERIFY(!page.hits.empty());
        all += texts(page);
        before = page.next;
        ++pages;
    } while (before);
    QCOMPARE(pages, 3);
    QStringList expected;
    for (int i = 24; i >= 0; --i)
        expected += u"order %1"_s.arg(i); // as they came, whatever their time
    QCOMPARE(all, expected);
    QVERIFY(!search(p, {.text = u"order"_s}, 25).next);
}

void TestSearch::senders()
{
    Profile p;
    p.apply({Profile::message(u"m1"_s, u"order in"_s, Direction::In), Profile::message(u"m2"_s, u"order out"_s, Direction::Out),
        Profile::message(u"m3"_s, u"order unknown"_s, Direction::Unknown),
        Profile::message(u"m4"_s, u"order system"_s, Direction::System)});
    take(p.store->addNote(p.conversation().id, u"order note"_s, u"Nora"_s, kNow));
    p.sent(u"order sent"_s);
    const auto by = [&](Sender sender) {
        QStringList all = texts(search(p, {.text = u"order"_s, .sender = sender}));
        all.sort();
        return all;
    };
    QCOMPARE(by(Sender::Anyone).size(), 6);
    QCOMPARE(by(Sender::Customer), (QStringList{u"order in"_s, u"order unknown"_s}));
    QCOMPARE(by(Sender::Us), (QStringList{u"order out"_s, u"order sent"_s}));
    QCOMPARE(by(Sender::Note), QStringList{u"order note"_s});
    QCOMPARE(by(Sender::NoNote), (QStringList{u"order in"_s, u"order out"_s, u"order sent"_s, u"order system"_s, u"order unknown"_s}));
    QVERIFY(search(p, {.text = {}, .sender = Sender::NoNote}).hits.empty());
    QCOMPARE(search(p, {.text = u"order"_s}).notes, 1);
    QCOMPARE(search(p, {.text = u"order"_s, .sender = Sender::Us}).notes, 0);
}

void TestSearch::kinds()
{
    Profile p;
    const auto file = [](AttachmentKind kind) {
        return [kind](Message &message) {
            message.content = MediaContent{.caption = directionName(Direction::In) + attachmentKindName(kind)};
            message.attachments = {{.kind = kind, .name = u"a"_s}};
        };
    };
    const auto place = [](Message &message) { message.content = LocationContent{33.5, -7.6, u"Maarif"_s, u"Casablanca"_s}; };
    const auto buttons = [](Message &message) { message.buttons = {{{u"Yes"_s, {}, ReplyAction{u"yes"_s}}}}; };
    p.apply({Profile::message(u"plain"_s, u"plain"_s), with(Profile::message(u"image"_s, {}), file(AttachmentKind::Image)),
        with(Profile::message(u"voice"_s, {}), file(AttachmentKind::Voice)),
        with(Profile::message(u"document"_s, {}), file(AttachmentKind::Document)), with(Profile::message(u"place"_s, {}), place),
        with(Profile::message(u"buttons"_s, u"choose"_s, Direction::Out), buttons),
        Profile::message(u"link"_s, u"see https://example.org/a"_s), Profile::message(u"www"_s, u"see www.example.org"_s)});
    const auto of = [&](Kind kind) {
        QStringList all = texts(search(p, {.kind = kind}));
        all.sort();
        return all;
    };
    QCOMPARE(of(Kind::Picture), QStringList{u"inimage"_s});
    QCOMPARE(of(Kind::File), (QStringList{u"indocument"_s, u"invoice"_s}));
    QCOMPARE(of(Kind::Location), QStringList{u"Maarif\nCasablanca"_s});
    QCOMPARE(of(Kind::Buttons), QStringList{u"choose"_s});
    QCOMPARE(of(Kind::Link), (QStringList{u"see https://example.org/a"_s, u"see www.example.org"_s}));
    QCOMPARE(texts(search(p, {.text = u"casa"_s, .kind = Kind::Location})).size(), 1);
    QCOMPARE(texts(search(p, {.text = u"casa"_s, .kind = Kind::Picture})).size(), 0);
}

void TestSearch::fileNamesAndCaptions()
{
    Profile p;
    p.apply({with(Profile::message(u"file"_s, {}),
                 [](Message &message) {
                     message.content = MediaContent{.caption = u"Your invoice"_s};
                     message.attachments = {{.kind = AttachmentKind::Document, .name = u"INV-2025-1042.pdf"_s}};
                 }),
        with(Profile::message(u"buttons"_s, u"Choose a time"_s, Direction::Out), [](Message &message) {
            message.buttons = {{{u"Thursday"_s, {}, ReplyAction{u"t"_s}}}};
            message.senderButtons = {{{u"Reschedule"_s, {}, ReplyAction{u"r"_s}}}};
        })});
    QCOMPARE(texts(search(p, {.text = u"invoice"_s})), QStringList{u"Your invoice"_s});
    const auto named = search(p, {.text = u"inv 1042 pdf"_s});
    QCOMPARE(texts(named), QStringList{u"Your invoice\nINV-2025-1042.pdf"_s});
    QStringList marked;
    for (const TextRange &match : named.hits.at(0).matches)
        marked += named.hits.at(0).text.mid(match.start, match.length);
    QCOMPARE(marked, (QStringList{u"inv"_s, u"INV"_s, u"1042"_s, u"pdf"_s}));
    QCOMPARE(texts(search(p, {.text = u"choose thursday"_s})), QStringList{u"Choose a time\nThursday\nReschedule"_s});
    QCOMPARE(texts(search(p, {.text = u"resched"_s})).size(), 1);
    QVERIFY(search(p, {.text = u"thursday pdf"_s}).hits.empty());
}

void TestSearch::accountsAndConversations()
{
    Profile p;
    const AccountId other = p.addAccount(u"Other"_s);
    p.apply({Profile::message(u"m1"_s, u"order one"_s, Direction::In, kNow, u"c1"_s),
        Profile::message(u"m2"_s, u"order two"_s, Direction::In, kNow, u"c2"_s)});
    take(p.store->applyInbound(other, Profile::request(), {.events = {Profile::message(u"m1"_s, u"order three"_s)}, .quarantined = {}}));
    QCOMPARE(matches(p, u"order"_s).size(), 3);
    QCOMPARE(texts(search(p, {.text = u"order"_s, .account = other})), QStringList{u"order three"_s});
    QCOMPARE(texts(search(p, {.text = u"order"_s, .account = p.account})).size(), 2);
    QCOMPARE(texts(search(p, {.text = u"order"_s, .conversation = p.conversation(u"c2"_s).id})), QStringList{u"order two"_s});
    QCOMPARE(texts(search(p, {.conversation = p.conversation(u"c1"_s).id})), QStringList{u"order one"_s});
    // An account's number that another one's begins with is another account.
    QCOMPARE(search(p, {.text = u"order"_s, .account = {p.account.value * 10}}).hits.size(), 0u);
}

void TestSearch::days_data()
{
    QTest::addColumn<std::optional<TimeMs>>("from");
    QTest::addColumn<std::optional<TimeMs>>("until");
    using Time = std::optional<TimeMs>;
    const auto row = [](const char *name, Time from, Time until) { QTest::newRow(name) << from << until; };
    row("from today", kNow, {});
    row("a moment", kNow, kNow + 1);
    row("until today", {}, kNow);
    row("within a day", kNow - kHour, kNow + kHour);
    row("a week", kNow - 7 * kDay, kNow);
    row("a month", kNow - 40 * kDay, kNow - 9 * kDay);
    row("years", kNow - 4000 * kDay, kNow - 2 * kDay);
    row("from the beginning", TimeMs(0), kNow - 1);
    row("before there was time", -kDay, TimeMs(1));
    row("to the end of time", kNow - 100 * kDay, std::numeric_limits<TimeMs>::max());
    row("from the end of time", std::numeric_limits<TimeMs>::max(), {});
    row("the other way round", kNow, kNow - kDay);
    row("nothing between", kNow, kNow);
}

void TestSearch::days()
{
    QFETCH(std::optional<TimeMs>, from);
    QFETCH(std::optional<TimeMs>, until);
    Profile p;
    QList<TimeMs> times{0, 1, kNow, kNow - 1, kNow + 1};
    for (int days = 1; days < 5000; days += 1 + days / 8)
        times << kNow - days * kDay << kNow - days * kDay - kDay / 3;
    std::vector<Event> events;
    events.reserve(std::size_t(times.size()));
    for (const TimeMs time : std::as_const(times))
        events.push_back(Profile::message(u"m%1"_s.arg(time), u"at %1"_s.arg(time), Direction::In, time));
    p.apply(events);
    QStringList expected;
    for (const TimeMs time : std::as_const(times)) {
        if (time >= from.value_or(time) && time < until.value_or(time + 1))
            expected += u"at %1"_s.arg(time);
    }
    QStringList got = texts(search(p, {.text = u"at"_s, .from = from, .until = until}, 500));
    expected.sort();
    got.sort();
    QCOMPARE(got, expected);
}

void TestSearch::filtersGoTogether()
{
    Profile p;
    for (int i = 0; i < 60; ++i)
        p.apply({Profile::message(u"m%1"_s.arg(i), i % 5 == 0 ? u"order www.a.b"_s : u"order"_s,
            i % 2 == 0 ? Direction::In : Direction::Out, kNow - i * kDay, u"c%1"_s.arg(i % 3))});
    const SearchQuery query{.text = u"ord"_s,
        .account = p.account,
        .conversation = p.conversation(u"c0"_s).id,
        .sender = Sender::Customer,
        .kind = Kind::Link,
        .from = kNow - 45 * kDay,
        .until = kNow + kDay};
    QCOMPARE(search(p, query).hits.size(), 2u); // 0 and 30
}

void TestSearch::newMessagesAreFoundAtOnce()
{
    Profile p;
    for (int i = 0; i < 30; ++i) {
        p.apply({Profile::message(u"m%1"_s.arg(i), u"number%1"_s.arg(i))});
        QCOMPARE(matches(p, u"number%1"_s.arg(i)).size(), 1);
    }
    std::vector<Event> many;
    many.reserve(3000);
    for (int i = 0; i < 3000; ++i)
        many.push_back(Profile::message(u"n%1"_s.arg(i), u"crowd"_s));
    p.apply(std::move(many));
    QTRY_COMPARE_WITH_TIMEOUT(search(p, {.text = u"crowd"_s}, 500).hits.empty(), false, 30'000);
    p.open();
    QTRY_COMPARE_WITH_TIMEOUT(matches(p, u"number29"_s).size(), 1, 30'000);
}

void TestSearch::deletedAreNotFound()
{
    Profile p;
    p.apply({Profile::message(u"old"_s, u"secret old"_s, Direction::In, kNow - 90 * kDay),
        Profile::message(u"new"_s, u"secret new"_s, Direction::In, kNow, u"c2"_s)});
    const Message sent = p.sent(u"secret sent"_s, u"c2"_s);
    QCOMPARE(matches(p, u"secret"_s).size(), 3);
    take(p.store->withdraw(sent.id));
    QCOMPARE(matches(p, u"secret"_s), (QStringList{u"secret new"_s, u"secret old"_s}));
    while (take(p.store->purge(p.account, kNow - 30 * kDay)).more) { }
    QCOMPARE(matches(p, u"secret"_s), QStringList{u"secret new"_s});
    take(p.store->removeConversation(p.conversation(u"c2"_s).id));
    QCOMPARE(matches(p, u"secret"_s), QStringList());
    p.apply({Profile::message(u"again"_s, u"secret again"_s, Direction::In, kNow, u"c3"_s)});
    QCOMPARE(matches(p, u"secret"_s).size(), 1);
    take(p.store->removeAccount(p.account));
    QCOMPARE(matches(p, u"secret"_s), QStringList());
    QCOMPARE(customers(p, u"c"_s), QStringList());
}

void TestSearch::mergedAreFoundWhereTheyAre()
{
    Profile p;
    const auto placeholder = take(p.store->ensureConversationWith(p.account, u"u1"_s, {}));
    p.apply({Profile::message(u"m1"_s, u"hello"_s, Direction::In, kNow, u"known"_s)});
    const auto id = take(p.store->enqueue(placeholder, reply(u"moved words"_s), Delivery::Queued, kNow, kNow));
    QCOMPARE(texts(search(p, {.text = u"moved"_s, .conversation = placeholder})).size(), 1);
    const auto item = take(p.store->beginAttempt(take(p.store->outbox()).at(0).id));
    const SendReceipt receipt{.remoteId = u"r1"_s, .correlationId = {}, .conversation = u"known"_s};
    take(p.store->accept(item.id, receipt));
    const auto known = p.conversation(u"known"_s).id;
    QVERIFY(known != placeholder);
    const auto page = search(p, {.text = u"moved"_s, .conversation = known});
    QCOMPARE(page.hits.size(), 1u);
    QCOMPARE(page.hits[0].message, id);
    QCOMPARE(search(p, {.text = u"moved"_s, .conversation = placeholder}).hits.size(), 0u);
    QCOMPARE(matches(p, u"moved"_s).size(), 1);
}

void TestSearch::customersByWhatIsKnown_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("finds");
    const auto row = [](const QString &typed, bool finds) { QTest::addRow("%s", qPrintable(typed)) << typed << finds; };
    row(u"s"_s, true);
    row(u"sal ber"_s, true);
    row(u"BERRADA salma"_s, true);
    row(u"lma"_s, false);
    row(u"سلمي"_s, true); // the nickname has another yeh
    row(u"salma.b@exa"_s, true);
    row(u"example"_s, true);
    row(u"refund"_s, true);
    row(u"+212 612-34 56 78"_s, true);
    row(u"212612345678"_s, true);
    row(u"00212612345678"_s, true);
    row(u"0612345678"_s, true);
    row(u"06 12 34"_s, true);
    row(u"5678"_s, true);
    row(u"٠٦١٢٣٤"_s, true);
    row(u"۳۴۵۶"_s, true);
    row(u"salma 5678"_s, true);
    row(u"345679"_s, false);
    row(u"0712"_s, false);
    row(u"youssef"_s, false);
}

void TestSearch::customersByWhatIsKnown()
{
    QFETCH(QString, typed);
    QFETCH(bool, finds);
    Profile p;
    p.apply(
        {from(u"c1"_s, {.remoteId = u"u1"_s, .name = u"Salma Berrada"_s, .phone = u"+212612345678"_s, .email = u"salma.b@example.org"_s}),
            from(u"c2"_s, {.remoteId = u"u2"_s, .name = u"Anna"_s, .phone = u"+33799000111"_s})});
    take(p.store->setNickname(p.conversation(u"c1"_s).id, u"سلمى"_s));
    take(p.store->describeConversation(p.account, {.id = u"c1"_s, .name = u"Refund #17"_s}));
    QCOMPARE(customers(p, typed), finds ? QStringList{u"سلمى"_s} : QStringList());
    QCOMPARE(customers(p, typed, p.account).size(), finds ? 1 : 0);
    QCOMPARE(customers(p, typed, {99}).size(), 0);
}

void TestSearch::customersLatestFirst()
{
    Profile p;
    for (int i = 0; i < 12; ++i) {
        Event event = from(u"c%1"_s.arg(i), {.remoteId = u"u%1"_s.arg(i), .name = u"Client %1"_s.arg(i)});
        event.time = std::get<MessageAppeared>(event.body).message.time = kNow - ((i * 5) % 12) * kMinute;
        p.apply({event});
    }
    const auto names = customers(p, u"client"_s, {}, 3);
    QCOMPARE(names, (QStringList{u"Client 0"_s, u"Client 5"_s, u"Client 10"_s}));
}

void TestSearch::customersOnceEach()
{
    Profile p;
    for (const auto &conversation : {u"c1"_s, u"c2"_s, u"c3"_s})
        p.apply({from(conversation, {.remoteId = u"u1"_s, .name = u"Salma"_s})});
    const auto hits = take(p.store->searchCustomers(u"salma"_s, {}, 10));
    QCOMPARE(hits.size(), 1u);
    QCOMPARE(hits[0].conversations, 3);
    QCOMPARE(hits[0].conversation.remoteId, u"c3"_s);
}

void TestSearch::customersThatChange()
{
    Profile p;
    p.apply({from(u"c1"_s, {.remoteId = u"u1"_s, .name = u"Salma"_s})});
    QCOMPARE(customers(p, u"salma"_s).size(), 1);
    p.apply({Profile::event(u"renamed"_s, CustomerChanged{.customer = {.remoteId = u"u1"_s, .name = u"Nadia"_s}}, kNow)});
    QCOMPARE(customers(p, u"salma"_s).size(), 0);
    QCOMPARE(customers(p, u"nadia"_s).size(), 1);
    take(p.store->setNickname(p.conversation(u"c1"_s).id, u"VIP"_s));
    QCOMPARE(customers(p, u"vip nadia"_s).size(), 1);
    take(p.store->setNickname(p.conversation(u"c1"_s).id, {}));
    QCOMPARE(customers(p, u"vip"_s).size(), 0);
}

void TestSearch::manyCustomers()
{
    Profile p;
    std::vector<Event> events;
    events.reserve(1500);
    for (int i = 0; i < 1500; ++i) {
        Event event = from(u"c%1"_s.arg(i), {.remoteId = u"u%1"_s.arg(i), .name = u"Client %1"_s.arg(i)});
        event.time = std::get<MessageAppeared>(event.body).message.time = kNow - i * kMinute;
        events.push_back(std::move(event));
    }
    p.apply(std::move(events));
    QTRY_COMPARE_WITH_TIMEOUT(customers(p, u"client 1499"_s).size(), 1, 30'000);
    take(p.store->setStatus(p.conversation(u"c1"_s).id, ConversationStatus::Resolved));
    QCOMPARE(customers(p, u"cl"_s, {}, 3), (QStringList{u"Client 0"_s, u"Client 1"_s, u"Client 2"_s}));
    QCOMPARE(customers(p, u"cl"_s, {}, 150).size(), 150);
}

QASID_TEST(TestSearch)
#include "search_test.moc"
