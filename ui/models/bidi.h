#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace qasid::bidi {

//! Direction of a paragraph by its first strong character, text in isolates skipped (UAX #9, rules P2 and P3); nothing when it
//! has no strong character.
std::optional<Qt::LayoutDirection> firstStrong(QStringView paragraph);

//! The same with what holds for a paragraph without strong characters: the direction of the interface.
Qt::LayoutDirection direction(QStringView paragraph, Qt::LayoutDirection fallback);

//! An inserted value for a sentence of the interface, in FSI … PDI, so that it disturbs no neighbour. Unbalanced controls in
//! it are dropped.
QString isolate(QStringView value);

//! The same for what is left to right by nature (ids, addresses, phone numbers, file names, coordinates): LRI … PDI.
QString isolateLtr(QStringView value);

//! Text without embeddings, overrides and unmatched isolates; for names, which are one line beside other words.
QString withoutControls(QStringView text);

//! The paragraphs of a text, without their separators (LF, CR LF, CR, NEL, PS). At least one.
std::vector<QStringView> paragraphs(QStringView text);

//! A code-like part of a paragraph: where it is in the original, and the address to open, if it is one.
struct Token {
    enum class Kind { Code, Phone, Email, Link };
    Kind kind = Kind::Code;
    qsizetype start = 0;
    qsizetype length = 0;
};

//! Ids (#AT-20418, INS-30417), addresses, e-mails and phone numbers in a paragraph, in order, not overlapping.
std::vector<Token> tokens(QStringView paragraph);

//! A paragraph as it is drawn: tokens in LRI … PDI and held together, overrides replaced by the visible word "LRO" or "RLO". It has the
//! direction of the original, by a mark at its beginning where the isolates would change it.
//! Positions are in UTF-16 units; copying, searching and links use the original.
struct DisplayText {
    //! A piece of the drawn text that is marked: a token, or the visible name of a control.
    struct Mark {
        qsizetype start = 0; //!< in the drawn text
        qsizetype length = 0;
        std::optional<Token> token; //!< absent for a control's name
    };

    QString text;
    std::vector<Mark> marks;

    qsizetype toOriginal(qsizetype drawn) const;
    qsizetype toDrawn(qsizetype original) const;

    std::vector<int> originalOf; //!< for each drawn unit and the end, its place in the original
    std::vector<int> drawnOf; //!< the reverse, for each original unit and the end
};

DisplayText displayForm(QStringView paragraph);

} // namespace qasid::bidi
