#pragma once

#include "core/base/ids.h"
#include "ui/thread/rowpainter.h"

#include <optional>

namespace qasid {

class ThreadModel;
class ThreadRows;

//! A place in the words of a thread: the message, the block of its layout and the place in the block's original text.
struct TextPlace {
    MessageId message;
    qint64 orderKey = 0;
    int block = 0;
    qsizetype position = 0;

    //! Reading order; the message's id only tells equal keys apart.
    auto order() const { return std::tuple(orderKey, block, position); }
};

//! The selected words of a thread, from where the pointer went down to where it is, over as many messages as lie between.
class ThreadSelection {
public:
    ThreadSelection(const ThreadModel &model, ThreadRows &rows);

    bool isEmpty() const;
    void clear();
    void start(const TextPlace &place);
    void extendTo(const TextPlace &place);
    void selectRange(const TextPlace &from, const TextPlace &to);

    std::vector<SelectedPart> partsOf(int row) const;
    //! The original text in reading order, messages and their parts separated by line feeds.
    QString text() const;

private:
    const ThreadModel &m_model;
    ThreadRows &m_rows;
    std::optional<TextPlace> m_anchor;
    std::optional<TextPlace> m_cursor;
};

} // namespace qasid
