#include "ui/search/searchresultspage.h"

#include "ui/controls/label.h"
#include "ui/models/searchmodel.h"
#include "ui/search/searchresultsview.h"
#include "ui/search/searchrowlayout.h"

#include <algorithm>

namespace qasid {

namespace {

constexpr int kPageMargin = 14;
constexpr int kAbove = 10;

} // namespace

SearchResultsPage::SearchResultsPage(UiContext &ui, SearchModel &model, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_model(model)
    , m_view(new SearchResultsView(ui.appearance, model, this))
    , m_hint(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
{
    m_hint->setWeight(400);
    m_hint->setWordWrap(true);
    followAppearance(ui.appearance, this, [this] { place(); });
}

void SearchResultsPage::setHint(const QString &words)
{
    m_hint->setText(words);
    place();
}

void SearchResultsPage::place()
{
    const int rows = m_model.rowCount() * searchRowHeight(m_ui.appearance.theme());
    const int hintWidth = width() - 2 * kPageMargin;
    const int hint = m_hint->text().isEmpty() ? 0 : m_hint->heightForWidth(hintWidth) + kAbove;
    const bool fits = hint > 0 && rows + hint <= height();
    m_view->setGeometry(0, 0, width(), fits ? rows : height());
    m_hint->setVisible(fits);
    m_hint->setGeometry(kPageMargin, rows + kAbove, hintWidth, std::max(0, hint - kAbove));
}

void SearchResultsPage::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace qasid
