#pragma once

namespace qasid {

//! SQLite overwrites what is deleted (PRAGMA secure_delete), but when it moves rows between pages it leaves copies behind in the unused
//! middle of a page, and those outlive the row. So that nothing deleted stays in a file, pages are cleaned on their way to it.
namespace cleanpages {

//! Overwrites the unused middle of a page of a B-tree with zeros; any other page stays as it is. `size` in bytes; `first` is the page
//! that begins with the file's own header. See "B-tree Pages" in SQLite's description of its file format.
void clean(unsigned char *page, int size, bool first);

//! The name of the file system layer that does so for databases; it is SQLite's own otherwise. Null, which stands for that one, if it
//! cannot be made. Any thread.
const char *layer();

} // namespace cleanpages

} // namespace qasid
