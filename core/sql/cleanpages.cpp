#include "core/sql/cleanpages.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace qasid::cleanpages {

namespace {

constexpr int kSmallestPage = 512;
constexpr int kLargestPage = 65536;
constexpr int kFileHeader = 100;

int number(const unsigned char *bytes)
{
    return bytes[0] * 256 + bytes[1];
}

//! The default file system layer, and how it works on a database file.
sqlite3_vfs *g_default = nullptr;

//! The methods of a database file, with the cleaning in between.
struct Methods {
    explicit Methods(const sqlite3_io_methods *given)
        : original(given)
        , cleaning(*given)
    {
        cleaning.xWrite = write;
    }

    static int write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset);

    const sqlite3_io_methods *original;
    sqlite3_io_methods cleaning;
};

const Methods &methodsLike(const sqlite3_io_methods *given)
{
    static const Methods methods(given);
    return methods;
}

int Methods::write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset)
{
    const auto originalWrite = methodsLike(nullptr).original->xWrite;
    const bool page = amount >= kSmallestPage && amount <= kLargestPage && (amount & (amount - 1)) == 0 && offset % amount == 0;
    if (!page)
        return originalWrite(file, bytes, amount, offset);
    // SQLite's own copy stays as it is: it may be in use.
    thread_local std::array<unsigned char, kLargestPage> cleaned;
    std::memcpy(cleaned.data(), bytes, size_t(amount));
    clean(cleaned.data(), amount, offset == 0);
    return originalWrite(file, cleaned.data(), amount, offset);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = g_default->xOpen(g_default, name, file, flags, outFlags);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
        const Methods &methods = methodsLike(file->pMethods);
        if (file->pMethods == methods.original)
            file->pMethods = &methods.cleaning;
    }
    return code;
}

const char *make()
{
    g_default = sqlite3_vfs_find(nullptr);
    if (!g_default)
        return nullptr;
    static sqlite3_vfs cleaning = *g_default;
    cleaning.zName = "qasid";
    cleaning.pNext = nullptr;
    cleaning.xOpen = open;
    return sqlite3_vfs_register(&cleaning, 0) == SQLITE_OK ? cleaning.zName : nullptr;
}

} // namespace

void clean(unsigned char *page, int size, bool first)
{
    const unsigned char *header = page + (first ? kFileHeader : 0);
    const int kind = header[0];
    const bool leaf = kind == 10 || kind == 13; // of an index, of a table
    const bool interior = kind == 2 || kind == 5;
    if (!leaf && !interior)
        return;
    const int cells = number(header + 3);
    const unsigned char *const places = header + (leaf ? 8 : 12);
    const int begin = int(places - page) + 2 * cells;
    const int content = number(header + 5);
    const int end = content == 0 ? kLargestPage : content;
    if (begin >= end || end > size)
        return;
    // In a file of a hundred gigabytes the number that an overflow page begins with could look like a kind: its text never fits.
    for (int cell = 0; cell < cells; ++cell) {
        const int place = number(places + 2 * cell);
        if (place < end || place >= size)
            return;
    }
    std::fill(page + begin, page + end, static_cast<unsigned char>(0));
}

const char *layer()
{
    static const char *const name = make();
    return name;
}

} // namespace qasid::cleanpages
