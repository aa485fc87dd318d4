/// Entries to look at (chọn mẫu kiểm toán): the same for whoever draws with the same seed from the same books, and to be
/// drawn again by hand.
package struct AuditSample: Sendable {
    package struct Item: Hashable, Sendable {
        package let entry: Int64
        /// What it booked; above zero.
        package let dong: Int64

        package init(entry: Int64, dong: Int64) {
            self.entry = entry
            self.dong = dong
        }
    }

    /// The entries drawn, in order; with how many times each was hit.
    package let hits: [(item: Item, count: Int)]
    package let population: Int
    /// What the population comes to.
    package let total: Int128

    /// Each entry has the same chance: those whose digest is the smallest.
    ///
    /// - Parameter digest: of an entry's number; SHA-256 of `seed:entry` in the shell.
    package init(of items: [Item], size: Int, digest: (Int64) -> [UInt8]) {
        (population, total) = (items.count, AuditSample.sum(items))
        hits = items.map { (item: $0, digest: digest($0.entry)) }
            .sorted { $0.digest.lexicographicallyPrecedes($1.digest) }
            .prefix(max(size, 0))
            .map { (item: $0.item, count: 1) }
            .sorted { $0.item.entry < $1.item.entry }
    }

    /// Each đồng has the same chance (monetary-unit sampling): the amounts are laid end to end, and `size` points at equal
    /// distances are put on them; whoever holds a point is drawn. An entry of more than the distance is drawn for certain.
    ///
    /// Point `k` of `size` is `(start + k × total) ÷ size`, cut off, `start` being a remainder of the total.
    ///
    /// - Parameter start: any number; its remainder is taken.
    package init(of items: [Item], size: Int, start: UInt64) {
        (population, total) = (items.count, AuditSample.sum(items))
        var drawn: [(item: Item, count: Int)] = []
        if total > 0, size > 0 {
            let first = Int128(start) % total
            var (k, before): (Int128, Int128) = (0, 0)
            for item in items {
                let after = before + Int128(item.dong)
                var count = 0
                while k < Int128(size), (first + k * total) / Int128(size) < after {
                    (count, k) = (count + 1, k + 1)
                }
                if count > 0 { drawn.append((item, count)) }
                before = after
            }
        }
        hits = drawn
    }

    private static func sum(_ items: [Item]) -> Int128 { items.reduce(0) { $0 + Int128($1.dong) } }
}
