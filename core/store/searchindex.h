#pragma once

#include "core/base/result.h"

namespace qasid {

class Database;

//! Keeps the index of what is searched in step with messages and customers, a little at a time and behind the writes that bring them: what
//! is new is above the place that is stored with it, what changed stands in a queue kept by triggers, and what is deleted goes from the
//! index in the same transaction, by the text that was put in. So nothing is missed after a crash. A profile from before the index, and
//! one indexed by an older version (kSearchVersion), is worked through from its newest message down.
namespace searchindex {

//! Puts in what is new and what changed, then some of what was there before; at most some hundred messages. Answers whether there is
//! more to do.
Result<bool> step(Database &db);

//! Makes an older index be made anew; what it holds is found meanwhile, in its old form.
Result<Done> prepare(Database &db);

//! What is deleted leaves its words in the index, marked as gone, until SQLite happens to merge them. Merges a little, so that nothing of
//! them stays in the file's bytes. Answers whether there is more to do.
Result<bool> clean(Database &db);

//! Checks the index, and makes it anew from the words it was made of when it is damaged. Answers whether it was.
Result<bool> repair(Database &db);

} // namespace searchindex

} // namespace qasid
