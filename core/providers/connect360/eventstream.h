#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace qasid::connect360 {

//! Reads server-sent events (HTML, 9.2) from bytes as they come: whatever ends lines, wherever pieces are cut. Comments and fields other
//! than data say nothing here. Pure.
class EventStream {
public:
    //! The data of each event that these bytes completed. An event of more than a megabyte is left out.
    QByteArrayList take(const QByteArray &bytes);
    //! The data that no blank line followed, at the end of the stream.
    QByteArrayList end();

private:
    void takeLine(const QByteArray &line, QByteArrayList &events);

    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_tooLong = false;
    bool m_afterReturn = false; //!< a line feed now belongs to the line end before
    bool m_begun = false;
};

} // namespace qasid::connect360
