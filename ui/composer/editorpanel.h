#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace qasid {

class Appearance;
class Label;
class OutgoingPreview;

//! The opened editor inside the composer with the preview beside it, or below it where there is little room. Scrolls when it
//! is higher than its limit.
class EditorPanel : public QWidget {
    Q_OBJECT
public:
    EditorPanel(Appearance &appearance, QWidget *parent);

    void addEditor(QWidget *editor); //!< becomes a child; hidden until shown
    //! One of the editors, or none, which hides the panel. Not every editor changes what the customer sees.
    void showEditor(QWidget *editor, bool withPreview = true);
    void setPreview(OutgoingPreview *preview);
    //! Over the preview: whom it is shown as seen by, and who draws it in the end. With `approximate` a note says that it may look
    //! different there.
    void setPreviewWords(const QString &title, const QString &provider, bool approximate);
    //! What part of the width the editor takes.
    void setShares(int editor, int preview);
    void setHeightLimit(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeNote();

    Appearance &m_appearance;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QBoxLayout *m_row;
    QVBoxLayout *m_editors;
    QWidget *m_side;
    Label *m_previewTitle;
    Label *m_previewProvider;
    QWidget *m_note;
    Label *m_noteWords;
    bool m_hasPreview = false;
    int m_limit = 320;
};

} // namespace qasid
