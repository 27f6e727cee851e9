#pragma once

namespace qasid {

class Inbox;
class Appearance;
class Toasts;

//! What every pane is given: the inbox it shows, the look, and where to say a short word. All outlive the panes.
struct UiContext {
    Inbox &inbox;
    Appearance &appearance;
    Toasts &toasts;
};

} // namespace qasid
