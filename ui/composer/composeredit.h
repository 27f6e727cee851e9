#pragma once

#include <QTextEdit>

namespace qasid {

class Appearance;

//! The text being written: plain, every paragraph in its own direction and with the line height of its script. It is as high as
//! its text, up to a limit.
class ComposerEdit : public QTextEdit {
    Q_OBJECT
public:
    enum class TextDirection { Automatic, RightToLeft, LeftToRight };

    ComposerEdit(Appearance &appearance, QWidget *parent);

    void setDirection(TextDirection direction);
    TextDirection direction() const { return m_direction; }
    void setHeightLimit(int height);
    //! What was written, paragraphs separated by line feeds.
    QString text() const { return toPlainText(); }
    void setText(const QString &text); //!< cursor at the end; undo begins anew

Q_SIGNALS:
    void sendRequested(bool andResolve);
    void leaveRequested();
    void editLastRequested();
    void otherTabRequested();
    void buttonsRequested();
    void locationRequested();
    void attachRequested();
    void directionRequested();
    void backspacedAtStart(); //!< with nothing before the cursor to remove
    //! Ctrl+J, or `bySlash` a "/" at the start of a line, which is not written then.
    void repliesRequested(bool bySlash);
    void filesPasted(const QStringList &paths);
    void imagePasted(const QImage &image);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void fitParagraphs();
    void fitHeight();
    bool handleReturn(const QKeyEvent &event);
    bool handleJoinerKey(const QKeyEvent &event);
    bool handleControl(const QKeyEvent &event);

    Appearance &m_appearance;
    TextDirection m_direction = TextDirection::Automatic;
    int m_heightLimit = 300;
    bool m_fitting = false;
};

} // namespace qasid
