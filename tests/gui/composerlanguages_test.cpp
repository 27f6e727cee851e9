// The composer of an account whose messages have a text for each language, answer other messages and carry several files.

#include "tests/gui/composerdesk.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composerframe.h"
#include "ui/composer/draftfields.h"
#include "ui/composer/languagetabs.h"
#include "ui/composer/languagewords.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/controls/chip.h"
#include "ui/models/textlanguages.h"

#include <QAccessible>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

class ComposerLanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<ComposerDesk>(); }
    void init() { m_desk->beginAnew(); }
    void cleanupTestCase() { m_desk.reset(); }

    void guessesLanguages_data();
    void guessesLanguages();
    void beginsInALanguage_data();
    void beginsInALanguage();
    void namesTheChoice();
    void everyLanguageHasItsOwnText();
    void undoStaysInItsLanguage();
    void theTabsSayWhatIsWritten();
    void aNoteHasOneText();
    void draftsKeepAllLanguages();
    void allLanguagesAreSent();
    void wordsInAnotherTabAreEnough();
    void everyLanguageHasItsLimit();
    void saysHowOtherLanguagesAreKept();
    void aNoticePutAwayStaysAway();
    void takenBackTextsFindTheirLanguage();
    void repliesKeepTheirLanguages();
    void answersAMessage();
    void keysLetTheQuoteGo_data();
    void keysLetTheQuoteGo();
    void takesSeveralFiles();
    void filesGoOutByKeyboard();
    void filesCanBeDropped();
    void tabGoesThroughAll();

private:
    ComposerEdit *edit() const { return m_desk->edit(); }
    LanguageTabs *tabs() const { return m_desk->composer->findChild<LanguageTabs *>(); }
    AttachmentStrip *files() const { return m_desk->composer->findChild<AttachmentStrip *>(); }
    void nextLanguage() { QTest::keyClick(edit(), Qt::Key_F8); }
    QString makeFile(const QString &name, qint64 size = 10);

    QTemporaryDir m_folder;
    std::unique_ptr<ComposerDesk> m_desk;
};

QString ComposerLanguagesTest::makeFile(const QString &name, qint64 size)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("a file could not be made");
    return file.fileName();
}

void ComposerLanguagesTest::guessesLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("English") << u"Your parcel left for the depot, thanks for waiting."_s << QString();
    QTest::newRow("Arabic") << u"تم تحديث العنوان، وسيصلك رقم التتبّع اليوم"_s << QString();
    QTest::newRow("Turkish") << u"Siparişiniz bugün kargoya verildi, teşekkür ederiz."_s << QString();
    QTest::newRow("Persian by its yeh") << u"سلام، سفارش شما ارسال شد. ممنون از صبوری شما"_s << u"fa"_s;
    QTest::newRow("Persian by its letters") << u"چهارشنبه ساعت ده"_s << u"fa"_s;
    QTest::newRow("Arabic with a loan word") << u"يوجد پارك قريب من هنا"_s << QString();
    QTest::newRow("French") << u"Bonjour, votre commande est partie ce matin."_s << u"fr"_s;
    QTest::newRow("short French") << u"Merci, bien reçu"_s << u"fr"_s;
    QTest::newRow("English with a French word") << u"Please send your résumé to the café."_s << QString();
    QTest::newRow("a name") << u"Les Halles"_s << QString();
}

void ComposerLanguagesTest::guessesLanguages()
{
    QFETCH(QString, text);
    QTEST(LanguageWords::guess(text), "language");
}

void ComposerLanguagesTest::beginsInALanguage_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("lastWords");
    QTest::addColumn<QString>("language");
    const QStringList three{u"en"_s, u"ar"_s, u"tr"_s};
    QTest::newRow("that of the interface") << three << u"tr"_s << u"مرحبا"_s << u"tr"_s;
    QTest::newRow("the customer's script") << three << u"fa"_s << u"مرحبا"_s << u"ar"_s;
    QTest::newRow("the customer's Latin script") << QStringList{u"ar"_s, u"en"_s} << u"fr"_s << u"Hello"_s << u"en"_s;
    QTest::newRow("the first") << three << u"fr"_s << QString() << u"en"_s;
    QTest::newRow("none") << QStringList() << u"en"_s << u"Hello"_s << QString();
}

void ComposerLanguagesTest::beginsInALanguage()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, interface);
    QFETCH(QString, lastWords);
    QTEST(LanguageWords::first(languages, interface, lastWords), "language");
}

void ComposerLanguagesTest::namesTheChoice()
{
    QCOMPARE(LanguageWords::choice({u"en"_s, u"ar"_s, u"tr"_s}), u"English, Arabic or Turkish"_s);
    QCOMPARE(LanguageWords::choice({u"fa"_s}), u"Persian"_s);
    QCOMPARE(languageName(u"ar"_s), u"العربية"_s);
}

void ComposerLanguagesTest::everyLanguageHasItsOwnText()
{
    QCOMPARE(tabs()->shown(), u"en"_s);
    QTest::keyClicks(edit(), u"Hello"_s);
    nextLanguage();
    QCOMPARE(tabs()->shown(), u"ar"_s);
    QCOMPARE(edit()->text(), QString());
    edit()->insertPlainText(u"مرحبًا"_s);
    nextLanguage();
    nextLanguage();
    QCOMPARE(tabs()->shown(), u"en"_s);
    QCOMPARE(edit()->text(), u"Hello"_s);
    QVERIFY(edit()->hasFocus());
    const OutgoingMessage message = m_desk->composer->message();
    const auto content = std::get<TextContent>(message.content);
    QCOMPARE(content.text, u"Hello"_s);
    QCOMPARE(content.texts, (QMap<QString, QString>{{u"ar"_s, u"مرحبًا"_s}, {u"en"_s, u"Hello"_s}}));
}

void ComposerLanguagesTest::undoStaysInItsLanguage()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    nextLanguage();
    edit()->undo();
    QCOMPARE(edit()->text(), QString());
    QTest::keyClicks(edit(), u"abc"_s);
    edit()->undo();
    QCOMPARE(edit()->text(), QString());
    edit()->undo();
    QCOMPARE(edit()->text(), QString());
}

void ComposerLanguagesTest::theTabsSayWhatIsWritten()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    QVERIFY(m_desk->button(u"English, shown"_s)->isChecked());
    nextLanguage();
    QVERIFY(m_desk->button(u"English, written"_s));
    QVERIFY(m_desk->button(u"العربية, shown"_s)->isChecked());
    QVERIFY(m_desk->button(u"Türkçe, empty"_s));
    m_desk->button(u"English, written"_s)->click();
    QCOMPARE(edit()->text(), u"Hello"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(edit())->text(QAccessible::Name).remove(QChar(0x2068)).remove(QChar(0x2069)),
        u"Reply to Layla, in English"_s);
}

void ComposerLanguagesTest::aNoteHasOneText()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    m_desk->composer->openTab(DraftKind::Note);
    QVERIFY(!tabs()->isVisible());
    nextLanguage();
    QCOMPARE(edit()->text(), QString());
    m_desk->composer->openTab(DraftKind::Reply);
    QVERIFY(tabs()->isVisible());
    QCOMPARE(tabs()->shown(), u"en"_s);
    QCOMPARE(edit()->text(), u"Hello"_s);
}

void ComposerLanguagesTest::draftsKeepAllLanguages()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    nextLanguage();
    edit()->insertPlainText(u"مرحبًا"_s);
    QTRY_VERIFY(!m_desk->composer->hasUnsavedDraft());
    m_desk->reopen();
    QTRY_COMPARE(edit()->text(), u"مرحبًا"_s);
    QCOMPARE(tabs()->shown(), u"ar"_s);
    QCOMPARE(tabs()->others(), (QMap<QString, QString>{{u"en"_s, u"Hello"_s}}));
}

void ComposerLanguagesTest::allLanguagesAreSent()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    nextLanguage();
    edit()->insertPlainText(u"مرحبًا"_s);
    const OutgoingMessage sent = m_desk->send();
    const auto content = std::get<TextContent>(sent.content);
    QCOMPARE(content.text, u"مرحبًا"_s);
    QCOMPARE(content.texts, (QMap<QString, QString>{{u"ar"_s, u"مرحبًا"_s}, {u"en"_s, u"Hello"_s}}));
    QTRY_COMPARE(edit()->text(), QString());
    QVERIFY(tabs()->others().isEmpty());
    QCOMPARE(tabs()->shown(), u"ar"_s); // who writes goes on in the same language
}

void ComposerLanguagesTest::wordsInAnotherTabAreEnough()
{
    QTest::keyClicks(edit(), u"Hello"_s);
    nextLanguage();
    const auto content = std::get<TextContent>(m_desk->send().content);
    QCOMPARE(content.text, u"Hello"_s);
    QCOMPARE(content.texts, (QMap<QString, QString>{{u"en"_s, u"Hello"_s}}));
}

void ComposerLanguagesTest::everyLanguageHasItsLimit()
{
    Capabilities can = m_desk->fixture.inbox->capabilities(m_desk->account);
    can.textLength = 5;
    const Formats formats(m_desk->fixture.clock);
    const auto whyNot = [&](const QMap<QString, QString> &texts) {
        return OutgoingCheck::whyNot({.content = TextContent{.text = texts.first(), .texts = texts}}, can, u"Plato"_s, formats);
    };
    QCOMPARE(whyNot({{u"en"_s, u"12345"_s}, {u"tr"_s, u"12345"_s}}), QString());
    const QString why = whyNot({{u"en"_s, u"12345"_s}, {u"tr"_s, u"1234567"_s}});
    QVERIFY2(why.startsWith(u"Turkish: "_s) && why.contains(u"Shorten it by 2."_s), qPrintable(why));
    // The counter is of what is shown.
    QTest::keyClicks(edit(), u"Hello"_s);
    QVERIFY(m_desk->says(u"5 characters"_s));
    nextLanguage();
    QVERIFY(!m_desk->says(u"characters"_s));
}

void ComposerLanguagesTest::saysHowOtherLanguagesAreKept()
{
    const QString kept = u"Plato keeps text as English, Arabic or Turkish. This will be kept as %1."_s;
    QTest::keyClicks(edit(), u"Bonjour, votre commande est partie."_s);
    QVERIFY(m_desk->says(kept.arg(u"English"_s)));
    edit()->setText(u"Your order is on its way."_s);
    QVERIFY(!m_desk->says(u"Plato keeps text as"_s));
    nextLanguage();
    edit()->setText(u"سفارش شما ارسال شد. ممنون از صبوری شما"_s);
    QVERIFY(m_desk->says(kept.arg(u"Arabic"_s)));
    nextLanguage();
    QVERIFY(!m_desk->says(u"Plato keeps text as"_s));
}

void ComposerLanguagesTest::aNoticePutAwayStaysAway()
{
    QTest::keyClicks(edit(), u"Bonjour, votre commande est partie."_s);
    QAbstractButton *dismiss = m_desk->button(u"Dismiss this notice"_s);
    QVERIFY(dismiss);
    QTest::keyClick(edit(), Qt::Key_Tab);
    QVERIFY(dismiss->hasFocus()); // it stands under the text
    QTest::keyClick(dismiss, Qt::Key_Space);
    QVERIFY(edit()->hasFocus());
    QTest::keyClicks(edit(), u" Merci"_s);
    QVERIFY(!m_desk->says(u"Plato keeps text as"_s));
}

void ComposerLanguagesTest::takenBackTextsFindTheirLanguage()
{
    QTest::keyClicks(edit(), u"begun"_s);
    m_desk->composer->takeBack(
        m_desk->conversation, {.content = TextContent{.text = u"مرحبًا"_s, .texts = {{u"ar"_s, u"مرحبًا"_s}, {u"en"_s, u"Hello"_s}}}});
    QCOMPARE(tabs()->shown(), u"ar"_s);
    QCOMPARE(edit()->text(), u"مرحبًا"_s);
    QCOMPARE(tabs()->others(), (QMap<QString, QString>{{u"en"_s, u"Hello\nbegun"_s}}));
}

void ComposerLanguagesTest::repliesKeepTheirLanguages()
{
    const OutgoingMessage reply{
        .content = TextContent{.text = u"Welcome"_s, .texts = {{u"en"_s, u"Welcome"_s}, {u"tr"_s, u"Hoş geldiniz"_s}}}};
    const auto saved = await(m_desk->fixture.inbox->saveReply({.id = {}, .name = u"Greeting"_s, .message = reply}));
    QVERIFY(saved);
    const auto known = await(m_desk->fixture.inbox->savedReplies());
    QVERIFY(known);
    QCOMPARE(known->front().message, reply);
    const DraftFields begun{.text = u"أهلًا"_s, .texts = {{u"en"_s, u"Hi."_s}}, .language = u"ar"_s};
    const DraftFields both = withReply(begun, reply);
    QCOMPARE(both.language, u"ar"_s);
    QCOMPARE(both.text, u"أهلًا"_s);
    QCOMPARE(both.texts, (QMap<QString, QString>{{u"en"_s, u"Hi.\nWelcome"_s}, {u"tr"_s, u"Hoş geldiniz"_s}}));
    // An account with one text takes the one that is shown.
    const DraftFields one = withReply({.text = u"Hi."_s}, reply);
    QCOMPARE(one.text, u"Hi.\nWelcome"_s);
    QVERIFY(one.texts.isEmpty());
}

void ComposerLanguagesTest::answersAMessage()
{
    const QString remoteId = m_desk->newest().remoteId;
    m_desk->composer->quote(remoteId, u"Layla"_s, u"Hello"_s);
    QVERIFY(m_desk->button(u"Do not answer this message"_s));
    QTest::keyClicks(edit(), u"Here you are"_s);
    QTRY_VERIFY(!m_desk->composer->hasUnsavedDraft());
    m_desk->reopen();
    QTRY_COMPARE(m_desk->composer->message().replyTo, remoteId);
    QVERIFY(m_desk->button(u"Do not answer this message"_s));
    QCOMPARE(m_desk->send().replyTo, remoteId);
    QTRY_COMPARE(m_desk->composer->message().replyTo, QString());
}

void ComposerLanguagesTest::keysLetTheQuoteGo_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
    QTest::newRow("its button") << int(Qt::Key_Space);
}

void ComposerLanguagesTest::keysLetTheQuoteGo()
{
    QFETCH(int, key);
    QTest::keyClicks(edit(), u"ab"_s);
    m_desk->composer->quote(u"m-1"_s, u"Layla"_s, u"Hello"_s);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(edit()->text(), u"a"_s);
    QCOMPARE(m_desk->composer->message().replyTo, u"m-1"_s); // it took a letter
    QTest::keyClick(edit(), Qt::Key_Home);
    QSignalSpy left(m_desk->composer.get(), &Composer::leaveRequested);
    QWidget *at = edit();
    if (key == Qt::Key_Space) {
        QTest::keyClick(edit(), Qt::Key_Backtab);
        at = QApplication::focusWidget();
        QCOMPARE(at, m_desk->button(u"Do not answer this message"_s));
    }
    QTest::keyClick(at, Qt::Key(key));
    QCOMPARE(m_desk->composer->message().replyTo, QString());
    QVERIFY(edit()->hasFocus());
    QCOMPARE(edit()->text(), u"a"_s);
    QCOMPARE(left.count(), 0);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void ComposerLanguagesTest::takesSeveralFiles()
{
    QMimeData data;
    QList<QUrl> urls;
    for (int i = 1; i <= 6; ++i)
        urls += QUrl::fromLocalFile(makeFile(u"invoice-%1.pdf"_s.arg(i)));
    data.setUrls(urls);
    QVERIFY(QMetaObject::invokeMethod(edit(), [&] { Q_EMIT edit()->filesPasted({urls[0].toLocalFile(), urls[1].toLocalFile()}); }));
    QCOMPARE(files()->files().size(), size_t(2));
    Q_EMIT edit()->filesPasted({urls[2].toLocalFile(), urls[3].toLocalFile(), urls[4].toLocalFile(), urls[5].toLocalFile()});
    QCOMPARE(files()->files().size(), size_t(5));
    QVERIFY(m_desk->says(u"Plato takes at most 5 files in one message."_s));
    QVERIFY(m_desk->says(u"invoice-5.pdf"_s));
    QVERIFY(QFile::exists(urls[5].toLocalFile())); // it is not ours to remove
    m_desk->button(u"Take invoice-1.pdf out"_s)->click();
    QVERIFY(!m_desk->says(u"at most 5"_s));
    Q_EMIT edit()->filesPasted({makeFile(u"film.mp4"_s, 25 * 1024 * 1024 + 1)});
    QCOMPARE(files()->files().size(), size_t(4));
    QVERIFY(m_desk->says(u"larger than"_s));
    // Words go with the files, in all their languages.
    QTest::keyClicks(edit(), u"Invoices"_s);
    nextLanguage();
    edit()->insertPlainText(u"الفواتير"_s);
    const OutgoingMessage sent = m_desk->send();
    QCOMPARE(sent.attachments.size(), size_t(4));
    QCOMPARE(std::get<TextContent>(sent.content).texts.size(), 2);
}

void ComposerLanguagesTest::filesGoOutByKeyboard()
{
    Q_EMIT edit()->filesPasted({makeFile(u"a.pdf"_s), makeFile(u"b.pdf"_s)});
    QTest::keyClick(edit(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->button(u"Take a.pdf out"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->button(u"Take b.pdf out"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), m_desk->button(u"Take a.pdf out"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(edit()->hasFocus());
    QVERIFY(files()->files().empty());
}

void ComposerLanguagesTest::filesCanBeDropped()
{
    auto *frame = m_desk->composer->findChild<ComposerFrame *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(makeFile(u"dropped.pdf"_s))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(frame, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(frame, &drop);
    QCOMPARE(files()->files().size(), size_t(1));
    QCOMPARE(files()->files().front().name, u"dropped.pdf"_s);
}

void ComposerLanguagesTest::tabGoesThroughAll()
{
    m_desk->composer->quote(u"m-1"_s, u"Layla"_s, u"Hello"_s);
    QTest::keyClicks(edit(), u"x"_s);
    Q_EMIT edit()->filesPasted({makeFile(u"a.pdf"_s)});
    m_desk->button(u"Reply"_s)->setFocus(Qt::TabFocusReason);
    QStringList stops;
    for (int i = 0; i < 14; ++i) {
        QWidget *at = QApplication::focusWidget();
        const auto *button = qobject_cast<QAbstractButton *>(at);
        stops += (at->accessibleName().isEmpty() && button ? button->text() : at->accessibleName())
                     .remove(QChar(0x2068))
                     .remove(QChar(0x2069))
                     .remove(QChar(0x2066));
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QCOMPARE(stops,
        (QStringList{u"Reply"_s, u"Private note"_s, u"English, shown"_s, u"العربية, empty"_s, u"Türkçe, empty"_s,
            u"Do not answer this message"_s, u"Reply to Layla, in English"_s, u"Take a.pdf out"_s, u"Attach a file"_s, u"Saved replies"_s,
            u"Sending options"_s, u"Text direction: automatic"_s, u"Ask the AI agent after sending"_s, u"Send"_s}));
}

QASID_WIDGET_TEST(ComposerLanguagesTest)
#include "composerlanguages_test.moc"
