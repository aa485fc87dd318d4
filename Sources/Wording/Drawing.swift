/// Pictures of figures within a page (SVG): of whole numbers alone, so that the same figures give the same bytes.
///
/// Colours are classes of the page, `ink-1` to `ink-4`; each is darker or lighter than the others in grey too.
package enum Drawing {
    /// A strip in the size of its place, filled from left to right.
    ///
    /// - Parameters:
    ///   - pieces: from where to where, within the whole; the ink of each.
    ///   - whole: what the full width stands for.
    package static func bar(_ pieces: [(from: Int64, to: Int64, ink: Int)], of whole: Int64) -> String {
        let width: Int64 = 1000
        func place(_ dong: Int64) -> Int64 {
            guard whole > 0 else { return 0 }
            return Int64(Int128(min(max(dong, 0), whole)) * Int128(width) / Int128(whole))
        }
        let rectangles = pieces.compactMap { piece -> String? in
            let (from, to) = (min(piece.from, piece.to), max(piece.from, piece.to))
            guard to > from, whole > 0 else { return nil }
            // What is there is seen, however little it is.
            let length = max(place(to) - place(from), 6)
            let start = min(place(from), width - length)
            return "<rect class=\"ink-\(piece.ink)\" x=\"\(start)\" width=\"\(length)\" height=\"10\"/>"
        }
        return
            "<svg class=\"bar\" viewBox=\"0 0 \(width) 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            + rectangles.joined() + "</svg>"
    }

    /// One layer of a stacked area, in đồng at each place.
    package struct Layer {
        let dong: [Int64]
        let ink: Int

        package init(_ dong: [Int64], ink: Int) {
            self.dong = dong
            self.ink = ink
        }
    }

    /// Layers on top of each other from place to place, in millions of đồng; what is below zero counts as nothing.
    ///
    /// - Parameters:
    ///   - names: under the places: every second, and the last.
    ///   - description: for whoever does not see it.
    package static func areas(
        _ layers: [Layer], names: [String], description: String, in language: Language
    ) -> String {
        let (right, top, bottom): (Int64, Int64, Int64) = (392, 12, 176)
        let count = names.count
        var sums = [Int64](repeating: 0, count: count)
        let tops = layers.map { layer in
            sums = zip(sums, layer.dong).map { $0 + max($1, 0) }
            return sums
        }
        let most = roundMost(sums.max() ?? 0)
        func label(_ dong: Int64) -> String { language.grouped(dong / 1_000_000) }
        // Room for the longest figure beside the picture.
        let left = max(60, 16 + 8 * Int64(label(most).count))
        func x(_ place: Int) -> Int64 {
            count < 2 ? left : left + (right - left) * Int64(place) / Int64(count - 1)
        }
        func y(_ dong: Int64) -> Int64 {
            bottom - Int64(Int128(bottom - top) * Int128(dong) / Int128(most))
        }
        var svg =
            "<svg class=\"chart\" viewBox=\"0 0 400 200\" role=\"img\" aria-label=\"\(Markup.escaped(description))\">\n"
        var floor = [Int64](repeating: 0, count: count)
        for (layer, ceiling) in zip(layers, tops) where count > 1 {
            let above = ceiling.enumerated().map { "\(x($0)),\(y($1))" }
            let below = floor.enumerated().reversed().map { "\(x($0)),\(y($1))" }
            svg +=
                "<polygon class=\"ink-\(layer.ink)\" points=\"\((above + below).joined(separator: " "))\"/>\n"
            floor = ceiling
        }
        for part in [most, most / 2, 0] {
            let height = y(part)
            svg += "<line class=\"rule\" x1=\"\(left)\" x2=\"\(right)\" y1=\"\(height)\" y2=\"\(height)\"/>"
            svg +=
                "<text x=\"\(left - 6)\" y=\"\(height + 4)\" text-anchor=\"end\">"
                + Markup.escaped(label(part)) + "</text>\n"
        }
        for (place, name) in names.enumerated() where (count - 1 - place) % 2 == 0 {
            let anchor = place == count - 1 ? "end" : place == 0 ? "start" : "middle"
            svg +=
                "<text x=\"\(x(place))\" y=\"\(bottom + 17)\" text-anchor=\"\(anchor)\">\(Markup.escaped(name))</text>\n"
        }
        return svg + "</svg>\n"
    }

    /// The next round figure: 1, 2, 4, 6 or 8 with zeros behind; never below ten million.
    static func roundMost(_ dong: Int64) -> Int64 {
        var unit: Int64 = 10_000_000
        while unit < Int64.max / 100 {
            for digit in [1, 2, 4, 6, 8] as [Int64] where dong <= digit * unit { return digit * unit }
            unit *= 10
        }
        return max(dong, 1)
    }
}
