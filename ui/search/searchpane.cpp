#include "ui/search/searchpane.h"

#include "core/engine/inbox.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/controls/pages.h"
#include "ui/controls/spokenline.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/models/searchrow.h"
#include "ui/search/filterfield.h"
#include "ui/search/perioddialog.h"
#include "ui/search/searchfiltermenu.h"
#include "ui/search/searchresultspage.h"
#include "ui/search/searchresultsview.h"
#include "ui/search/searchshapes.h"
#include "ui/search/searchtabs.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qasid {

namespace {

constexpr int kMargin = 14;
constexpr int kCountMargin = 16;

} // namespace

SearchPane::SearchPane(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_model(new SearchModel(ui.inbox, this))
    , m_field(new FilterField(ui.appearance, tr("Search"), this))
    , m_tabs(new SearchTabs(ui.appearance, this))
    , m_count(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textSecondary, {}, this))
    , m_results(new SearchResultsPage(ui, *m_model, this))
    , m_shapes(new SearchShapes(ui.appearance, this))
    , m_empty(new EmptyState(ui.appearance, "search"_L1, this))
    , m_pages(new Pages)
    , m_spoken(new SpokenLine(this))
{
    setGround(ui.appearance, this, &ThemeColors::bgList);
    setMinimumWidth(metrics::kListMin);
    m_count->setWeight(600);
    m_count->setWordWrap(true);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(kMargin, metrics::kSpace5, kMargin, metrics::kSpace4);
    fieldRow->addWidget(m_field);
    auto *countRow = new QVBoxLayout;
    countRow->setContentsMargins(kCountMargin, metrics::kSpace5, kCountMargin, metrics::kSpace2);
    countRow->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fieldRow);
    column->addWidget(m_tabs);
    column->addLayout(countRow);
    for (QWidget *page : {static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_shapes), static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    column->addLayout(m_pages, 1);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPane::search);
    connect(m_field, &FilterField::stepRequested, this, &SearchPane::step);
    connect(m_field, &FilterField::chosen, this, &SearchPane::openMarked);
    connect(m_field, &FilterField::clearRequested, this, &SearchPane::clearOrClose);
    connect(m_field, &FilterField::chipRemoved, this, [this](SearchFilters::Part part) {
        SearchFilters fewer = m_filters;
        fewer.clear(part);
        setFilters(fewer);
    });
    connect(m_tabs, &SearchTabs::tabChosen, m_model, &SearchModel::setTab);
    connect(m_tabs, &SearchTabs::filtersRequested, this, &SearchPane::openFilterMenu);
    connect(m_results->view(), &SearchResultsView::chosen, this, &SearchPane::choose);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { setFilters({}); });
    connect(m_model, &SearchModel::changed, this, &SearchPane::updateView);
    m_announce.setSingleShot(true);
    m_announce.setInterval(700ms);
    connect(&m_announce, &QTimer::timeout, this, [this] { m_spoken->say(m_count->accessibleName()); });
    updateView();
}

void SearchPane::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchPane::accountName(AccountId account) const
{
    const auto known = m_ui.inbox.account(account);
    return known ? known->account.name : QString();
}

void SearchPane::setFilters(const SearchFilters &filters)
{
    m_filters = filters;
    m_field->setChips(SearchFilterWords::chips(filters, accountName(filters.account), m_model->formats()));
    m_tabs->setFiltered(!filters.isEmpty());
    search();
}

void SearchPane::search()
{
    m_model->search(m_filters.query(m_field->text(), m_model->formats()));
}

void SearchPane::clearOrClose()
{
    if (m_field->text().isEmpty() && m_filters.isEmpty()) {
        Q_EMIT closeRequested();
        return;
    }
    m_field->clear();
    setFilters({});
}

void SearchPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clearOrClose();
    else
        event->ignore();
}

// Choosing.

void SearchPane::step(int by)
{
    m_results->view()->step(by);
}

void SearchPane::openMarked()
{
    choose(std::max(0, m_results->view()->markedRow()));
}

void SearchPane::choose(int row)
{
    const ConversationId conversation = m_model->conversationAt(row);
    if (!conversation)
        return;
    m_results->view()->mark(row);
    if (const auto hit = m_model->hitAt(row))
        Q_EMIT found(m_model->queryOf(m_model->tab()), *hit);
    else
        Q_EMIT customerChosen(conversation);
}

// Filters.

void SearchPane::openFilterMenu()
{
    auto *menu = new SearchFilterMenu(m_ui.inbox, m_filters, m_model->formats(), this);
    connect(menu, &SearchFilterMenu::chosen, this, &SearchPane::setFilters);
    connect(menu, &SearchFilterMenu::ownPeriodRequested, this, &SearchPane::askForPeriod);
    menu->popup(m_tabs->menuPoint(menu->sizeHint().width()));
}

void SearchPane::askForPeriod()
{
    auto *dialog = new PeriodDialog(m_ui.appearance, m_filters.from, m_filters.until, m_model->formats(), this);
    connect(dialog, &PeriodDialog::chosen, this, [this](const QDate &from, const QDate &until) {
        SearchFilters filters = m_filters;
        filters.period = SearchFilters::Period::Own;
        filters.from = from;
        filters.until = until;
        setFilters(filters);
    });
    dialog->open();
}

// Words.

QString SearchPane::countWords() const
{
    if (!m_model->isAsked() || m_model->rowCount() == 0)
        return {};
    const Formats &formats = m_model->formats();
    const SearchModel::Count rows = m_model->rows(), all = m_model->count(m_model->tab());
    if (m_model->tab() == SearchModel::Tab::Customers)
        return SearchWords::customers(rows.found, rows.more, formats);
    return SearchWords::matchesInConversations(
        SearchWords::matches(all.found, all.more, formats), SearchWords::conversations(rows.found, rows.more, formats));
}

void SearchPane::updateCounts()
{
    const Formats &formats = m_model->formats();
    for (const SearchModel::Tab tab : {SearchModel::Tab::Messages, SearchModel::Tab::Customers, SearchModel::Tab::Notes}) {
        const SearchModel::Count count = m_model->count(tab);
        const QString words = formats.number(count.found) + (count.more ? u"+"_s : QString());
        m_tabs->setCount(tab, m_model->isAsked() ? words : QString());
    }
    const QString words = countWords();
    m_count->setText(words);
    m_count->setVisible(!words.isEmpty());
    const QString spoken = ErrorText::plain(words.isEmpty() && m_model->isAnswered() ? tr("No matches") : words);
    if (spoken == m_count->accessibleName())
        return;
    m_count->setAccessibleName(spoken);
    if (!spoken.isEmpty())
        m_announce.start();
}

void SearchPane::updateEmpty()
{
    if (!m_model->isAsked())
        //: In the empty list of search results, before anything was typed.
        m_empty->setTexts({}, tr("Finds messages, private notes and customers by the beginnings of words."));
    else if (m_field->text().trimmed().isEmpty())
        m_empty->setTexts(tr("Nothing matches this filter"), m_model->isWhole() ? QString() : SearchWords::preparing(), tr("Clear filter"));
    else
        //: %1 is what was typed.
        m_empty->setTexts(tr("No matches for \"%1\"").arg(bidi::isolate(m_field->text().trimmed())),
            m_model->isWhole() ? tr("Try fewer letters or a wider date range.") : SearchWords::preparing(),
            m_filters.isEmpty() ? QString() : tr("Clear filters"));
}

QString SearchPane::hintWords() const
{
    const QString typed = m_field->text().simplified().section(u' ', 0, 0);
    if (!m_model->isWhole())
        return SearchWords::preparing();
    if (typed.isEmpty() || m_model->tab() == SearchModel::Tab::Customers)
        return {};
    return SearchWords::hint(typed, m_model->otherSpelling());
}

void SearchPane::updateView()
{
    m_tabs->setTab(m_model->tab());
    updateCounts();
    if (m_model->rowCount() > 0) {
        m_results->setHint(hintWords());
        m_pages->setCurrentWidget(m_results);
    } else if (m_model->isAsked() && !m_model->isAnswered()) {
        m_pages->setCurrentWidget(m_shapes);
    } else {
        updateEmpty();
        m_pages->setCurrentWidget(m_empty);
    }
}

} // namespace qasid
