/// What somebody may mean who typed a name that nothing has (tên gần giống): `01/hdtd-2024` for `01/HĐTD-2024`.
package enum NearName {
    /// The one name that differs in nothing but letter case, accents, the stroke of Đ, blanks and kinds of hyphen;
    /// nil where none or several do.
    package static func only(_ typed: String, among names: some Sequence<String>) -> String? {
        let loose = loose(typed)
        var found: String?
        for name in names where NearName.loose(name) == loose {
            guard found == nil else { return nil }
            found = name
        }
        return found
    }

    /// The names that are worth asking about, the nearest first: those that only letters and blanks keep apart,
    /// those that begin so, and those that a slip or two of the hand makes of one another.
    package static func nearest(_ typed: String, among names: some Sequence<String>, most: Int = 3)
        -> [String]
    {
        let loose = Array(loose(typed).unicodeScalars)
        guard !loose.isEmpty else { return [] }
        let slips = loose.count > 4 ? 2 : 1
        var found: [(name: String, distance: Int)] = []
        for name in names {
            let other = Array(NearName.loose(name).unicodeScalars)
            if let distance = distance(loose, other, upTo: slips), distance < loose.count {
                found.append((name, distance))
            } else if loose.count > 1, other.starts(with: loose) {
                found.append((name, slips))
            }
        }
        // Where letters and blanks alone keep some apart, one of those is meant.
        let isLoose = found.contains { $0.distance == 0 }
        return found.filter { !isLoose || $0.distance == 0 }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(most).map(\.name)
    }

    /// What is left of a name where nothing counts that hands and machines write differently.
    package static func loose(_ text: String) -> String {
        var loose = String.UnicodeScalarView()
        for scalar in SearchText.fold(Identifier.caseless(text)).unicodeScalars where scalar != " " {
            loose.append(scalar.properties.generalCategory == .dashPunctuation ? "-" : scalar)
        }
        return String(loose)
    }

    /// How many letters to add, leave out, change, or swap with their neighbour; nil where more than `most`.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], upTo most: Int) -> Int? {
        guard abs(a.count - b.count) <= most else { return nil }
        var (before, last) = ([Int](), Array(0...b.count))
        for (i, letter) in a.enumerated() {
            var row = [i + 1]
            for (j, other) in b.enumerated() {
                var least = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
                    least = min(least, before[j - 1] + 1)
                }
                row.append(least)
            }
            guard row.min() ?? 0 <= most else { return nil }
            (before, last) = (last, row)
        }
        return last[b.count] <= most ? last[b.count] : nil
    }
}

/// Names that a file's are looked for among: of each, what counts is worked out once, and only the first names that
/// nothing has are asked about.
package struct NearNames: Sendable {
    private let names: [String]
    private let byLoose: [String: [String]]
    /// How many more get an answer of what they may mean: to look through all names for each of thousands takes minutes.
    private var questions = 20

    package init(_ names: some Sequence<String>) {
        self.names = Array(names)
        byLoose = Dictionary(grouping: self.names, by: NearName.loose)
    }

    /// As `NearName.only`.
    package func only(_ typed: String) -> String? {
        guard let names = byLoose[NearName.loose(typed)], names.count == 1 else { return nil }
        return names[0]
    }

    /// As `NearName.nearest`; nothing once enough was asked.
    package mutating func nearest(_ typed: String) -> [String] {
        guard questions > 0 else { return [] }
        questions -= 1
        return NearName.nearest(typed, among: names)
    }
}
