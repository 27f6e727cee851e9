#pragma once

#include "core/model/queries.h"
#include "ui/models/format.h"

#include <QWidget>

#include <array>

class QMenu;

namespace qasid {

class Appearance;
class Chip;
class IconButton;

//! The filters above the list: All, Unread, Mine, Waiting. One is on; those that do not fit are in the menu behind "Filter".
class FilterChips : public QWidget {
    Q_OBJECT
public:
    enum class Filter { All, Unread, Mine, Waiting };

    FilterChips(Appearance &appearance, const Formats &formats, QWidget *parent);

    Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    //! Which filters make sense for a view.
    void setView(ConversationView view);
    //! The numbers beside them; none of them for a single account, whose numbers are not counted.
    void setCounts(const InboxCounts &counts, bool known);

    //! The filters as entries of a menu, for a place without room for the chips.
    void addTo(QMenu &menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChosen(qasid::FilterChips::Filter filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void openMenu();
    bool isOffered(Filter filter) const;

    Formats m_formats;
    ConversationView m_view = ConversationView::Inbox;
    Filter m_filter = Filter::All;
    std::array<Chip *, 4> m_chips{};
    IconButton *m_more;
};

} // namespace qasid
