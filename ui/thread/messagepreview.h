#pragma once

#include "ui/composer/outgoingpreview.h"
#include "ui/models/buttonglyphs.h"
#include "ui/models/threadwords.h"
#include "ui/thread/rowpainter.h"

namespace qasid {

class Appearance;

//! A message under way, drawn with the layout of the thread.
class MessagePreview : public OutgoingPreview {
    Q_OBJECT
public:
    MessagePreview(Appearance &appearance, const Clock &clock, QWidget *parent);

    void setMessage(const OutgoingMessage &message) override;
    void setButtonGlyphs(const ButtonGlyphs &glyphs); //!< the account's drawings for names of icons

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    Appearance &m_appearance;
    ThreadWords m_words;
    ButtonGlyphs m_glyphs;
    OutgoingMessage m_message;
    RowLayout m_layout;
    PictureCache m_pictures;
};

} // namespace qasid
