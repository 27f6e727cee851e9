#include "ui/composer/languagetabs.h"

#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/models/textlanguages.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kDividerHeight = 18;

} // namespace

LanguageTabs::LanguageTabs(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::kSpace2);
    auto *divider = new HairLine(appearance, this, Qt::Vertical);
    divider->setFixedHeight(kDividerHeight);
    m_row->addSpacing(metrics::kSpace3);
    m_row->addWidget(divider, 0, Qt::AlignVCenter);
    m_row->addSpacing(metrics::kSpace3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Languages of the message"));
    hide();
}

void LanguageTabs::setLanguages(const QStringList &languages)
{
    m_others.clear();
    if (languages == m_languages)
        return;
    m_languages = languages;
    m_shown = languages.value(0);
    for (Tab *tab : std::as_const(m_tabs)) {
        tab->hide();
        tab->deleteLater();
    }
    m_tabs.clear();
    for (const QString &language : languages) {
        auto *tab = new Tab(m_appearance, name(language, m_brief), this);
        tab->setShortcutHint(u"F8"_s);
        m_tabs.insert(language, tab);
        m_row->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, language] {
            refresh(); // which one is on follows what is shown, not the click
            Q_EMIT chosen(language);
        });
    }
    refresh();
}

QString LanguageTabs::name(const QString &language, bool brief)
{
    return brief ? language.toUpper() : languageName(language);
}

int LanguageTabs::wordsWidth(bool brief) const
{
    const QFontMetrics letters(m_appearance.theme().font(TextStyle::Body, 500));
    int width = m_row->sizeHint().width();
    for (const QString &language : m_languages)
        width += letters.horizontalAdvance(name(language, brief)) - letters.horizontalAdvance(name(language, m_brief));
    return width;
}

void LanguageTabs::setBrief(bool brief)
{
    if (brief == m_brief)
        return;
    m_brief = brief;
    for (auto it = m_tabs.begin(); it != m_tabs.end(); ++it) {
        it.value()->setText(name(it.key(), brief));
        it.value()->updateGeometry();
    }
    m_row->invalidate();
}

QMap<QString, QString> LanguageTabs::all(const QString &text) const
{
    QMap<QString, QString> texts;
    for (const QString &language : m_languages) {
        const QString words = language == m_shown ? text : m_others.value(language);
        if (!words.trimmed().isEmpty())
            texts.insert(language, words);
    }
    return texts;
}

void LanguageTabs::setTexts(const QString &shown, const QMap<QString, QString> &others)
{
    m_shown = m_languages.contains(shown) ? shown : m_languages.value(0);
    m_others = others;
    m_others.remove(m_shown);
    refresh();
}

QString LanguageTabs::show(const QString &language, const QString &text)
{
    if (!m_languages.contains(language) || language == m_shown)
        return text;
    if (!text.isEmpty())
        m_others.insert(m_shown, text);
    m_shown = language;
    QString words = m_others.take(language);
    refresh();
    return words;
}

QString LanguageTabs::next() const
{
    return m_languages.isEmpty() ? QString() : m_languages[(m_languages.indexOf(m_shown) + 1) % m_languages.size()];
}

void LanguageTabs::refresh()
{
    for (auto it = m_tabs.begin(); it != m_tabs.end(); ++it) {
        Tab *tab = it.value();
        const bool shown = it.key() == m_shown;
        const bool filled = !m_others.value(it.key()).trimmed().isEmpty();
        tab->setChecked(shown);
        tab->setMark(shown ? ""_L1 : filled ? "check"_L1 : "plus"_L1, filled ? &ThemeColors::success : &ThemeColors::textTertiary);
        //: A tab for the text of a message in one language. %1 is the language in itself.
        const QString words = shown ? tr("%1, shown") : filled ? tr("%1, written") : tr("%1, empty");
        tab->setName(words.arg(languageName(it.key())));
    }
}

} // namespace qasid
