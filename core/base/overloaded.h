#pragma once

namespace qasid {

//! One function object from several, for std::visit: Overloaded{[](const A &) {...}, [](const B &) {...}}.
template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace qasid
