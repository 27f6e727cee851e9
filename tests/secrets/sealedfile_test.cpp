#include "core/secrets/sealedfile.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace qasid;
using namespace qasid::sealedfile;

class SealedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recipe = KeyRecipe::fresh(Cost::least());
        m_key = *deriveKey("passphrase", m_recipe);
        m_file = seal(m_key, m_recipe, "{\"token\":\"very secret\"}");
    }

    void opensWithTheSameKeyOnly()
    {
        QCOMPARE(*open(m_key, m_file), QByteArray("{\"token\":\"very secret\"}"));
        QCOMPARE(*open(*deriveKey("passphrase", *recipeOf(m_file)), m_file), QByteArray("{\"token\":\"very secret\"}"));
        const auto wrong = open(*deriveKey("Passphrase", m_recipe), m_file);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::KeychainLocked);
    }

    void saysNothingInPlain()
    {
        QVERIFY(!m_file.contains("very"));
        QVERIFY(!m_file.contains("token"));
        QVERIFY(!m_file.contains("passphrase"));
    }

    void neverTheSameTwice()
    {
        QVERIFY(seal(m_key, m_recipe, "x") != seal(m_key, m_recipe, "x"));
        QVERIFY(KeyRecipe::fresh(Cost::least()).salt != m_recipe.salt);
    }

    void noContentIsContentToo() { QCOMPARE(*open(m_key, seal(m_key, m_recipe, "")), QByteArray("")); }

    void everyCutIsNoticed()
    {
        for (qsizetype size = 0; size < m_file.size(); ++size) {
            const auto content = open(m_key, m_file.left(size));
            QVERIFY(!content);
            QCOMPARE(content.error().kind, ErrorKind::StorageFailed);
        }
    }

    void everyChangedBitIsNoticed()
    {
        for (qsizetype at = 0; at < m_file.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = m_file;
                changed[at] = char(changed[at] ^ (1 << bit));
                QVERIFY2(!open(m_key, changed), qPrintable(QString::number(at)));
            }
        }
        QVERIFY(!open(m_key, m_file + 'x'));
    }

    void absurdCostIsRefused_data()
    {
        QTest::addColumn<quint64>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::newRow("no pass") << quint64(0) << Cost::least().memory;
        QTest::newRow("endless") << quint64(1'000'000) << Cost::least().memory;
        QTest::newRow("no memory") << quint64(1) << quint64(0);
        QTest::newRow("all memory") << quint64(1) << ~quint64(0);
    }
    void absurdCostIsRefused()
    {
        QFETCH(quint64, passes);
        QFETCH(quint64, memory);
        KeyRecipe recipe = m_recipe;
        recipe.cost = {passes, memory};
        QVERIFY(!recipeOf(seal(m_key, recipe, "x")));
    }

    void recipeIsKept()
    {
        const auto recipe = recipeOf(m_file);
        QVERIFY(recipe);
        QCOMPARE(recipe->salt, m_recipe.salt);
        QVERIFY(recipe->cost == m_recipe.cost);
    }

private:
    KeyRecipe m_recipe;
    Key m_key;
    QByteArray m_file;
};

QASID_TEST(SealedFileTest)
#include "sealedfile_test.moc"
