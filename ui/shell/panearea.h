#pragma once

#include "ui/theme/theme.h"

#include <QVariantAnimation>
#include <QWidget>

#include <array>

namespace qasid {

class PaneDivider;
class PanelEdge;

//! Lays out list, thread and customer panel beside each other (DESIGN.md section 4). The list and the panel have widths of their
//! own that can be dragged within limits; the thread has the rest. In a window under 1180 the panel slides over the thread;
//! under 820 list and thread are two pages.
class PaneArea : public QWidget {
    Q_OBJECT
public:
    enum class Page { List, Thread };

    //! The three become its children.
    PaneArea(Appearance &appearance, QWidget *list, QWidget *thread, QWidget *panel, QWidget *parent);

    //! Lays out for a window this wide.
    void adaptTo(int windowWidth);
    bool panelOverlays() const { return m_overlays; }

    Page page() const { return m_page; }
    void showPage(Page page); //!< which of the two is seen when there is room for one

    bool isPanelShown() const { return m_overlays ? m_overlayOpen : m_panelWanted; }
    void setPanelShown(bool shown);
    //! Without a customer there is no panel, whatever was wanted.
    void setPanelAllowed(bool allowed);

    int listWidth() const { return m_listWidth; }
    int panelWidth() const { return m_panelWidth; }
    bool isPanelWanted() const { return m_panelWanted; } //!< beside the thread, in a wide window
    void restore(int listWidth, int panelWidth, bool panelWanted);

Q_SIGNALS:
    void widthsChanged(); //!< a person changed a width, or opened or closed the panel
    void panelShownChanged(bool shown);
    void singlePaneChanged(bool single);
    void listLeft(); //!< the page of the list gave way to the thread while the focus was in it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void placeBeside(int room, bool panel);
    void placeOver();
    void put(QWidget *widget, int x, int width, int top = 0);
    int mirrored(const QPoint &global) const;

    Appearance &m_appearance;
    QWidget *m_list;
    QWidget *m_thread;
    QWidget *m_panel;
    PaneDivider *m_listDivider;
    PaneDivider *m_panelDivider;
    PanelEdge *m_edge;
    QVariantAnimation m_slide;
    int m_listWidth;
    int m_panelWidth;
    bool m_single = false;
    bool m_overlays = false;
    bool m_narrow = false;
    bool m_panelWanted = true;
    bool m_overlayOpen = false;
    bool m_panelAllowed = false;
    bool m_panelOnTop = false; //!< of what stands beside each other otherwise
    Page m_page = Page::List;
};

} // namespace qasid
