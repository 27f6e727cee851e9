#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace qasid {

//! What an avatar shows: two initials for Latin names, one letter for Arabic-script names, nothing (the "user" glyph) for
//! numbers and unnamed customers.
QString avatarInitials(const QString &name);

//! A round avatar in `rect`; `customerKey` chooses its colours.
void paintAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name, const QString &customerKey);

//! An agent's avatar: always of one colour, so that agents are told from customers. Without a name, the glyph.
void paintAgentAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name);

//! The avatar of a conversation under another: always of one colour, with a branch.
void paintBranchAvatar(QPainter &painter, const Theme &theme, const QRectF &rect, Qt::LayoutDirection direction);

//! The account mark: a rounded square in the account's colour with its letter. `cutOut`, when valid, is drawn 2 px around it.
void paintAccountMark(
    QPainter &painter, const Theme &theme, const QRectF &rect, const QString &letter, const QColor &color, const QColor &cutOut = {});

} // namespace qasid
