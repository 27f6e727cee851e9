#pragma once

class QWidget;

namespace qasid {

//! An area as wide as its parent allows that scrolls `page` up and down. It has no frame and no ground of its own, takes no focus,
//! and owns the page.
QWidget *scrollingPage(QWidget *page, QWidget *parent);

} // namespace qasid
