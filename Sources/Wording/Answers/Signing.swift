package import FundCore

/// Who answers for a book or a statement (phần đầu và phần ký): what stands in its head, and who signs below it. What is
/// not on record stays dots on paper.
package struct Signing: Sendable {
    package enum Signer: String, CaseIterable, Sendable {
        /// Of a statement (người lập biểu).
        case preparer
        /// Of a book (người ghi sổ).
        case bookkeeper
        /// Of the book of a till (thủ quỹ).
        case treasurer
        case chiefAccountant = "chief-accountant"
        case director
    }

    private let particulars: FundParticulars
    private let signers: [Signer]

    package init(_ particulars: FundParticulars, by signers: [Signer]) {
        self.particulars = particulars
        self.signers = signers
    }

    /// The head of a page: the unit and where it is, and on the right what the caller says.
    ///
    /// - Parameter right: ready for a page.
    package func head(_ letterhead: Letterhead?, right: String, in language: Language) -> String {
        let place = particulars.address ?? letterhead.map { Signing.dots + ", " + $0.province }
        let lines = [
            particulars.superior.map { Markup.escaped($0) },
            text(
                signers.contains(.preparer) ? "statements.unit-name" : "statements.unit-of-book",
                ["name": .text(letterhead.map { $0.fund } ?? Signing.dots)], language),
            text("statements.address", ["address": .text(place ?? Signing.dots)], language),
            particulars.taxCode.map { text("statements.tax-code", ["code": .text($0)], language) },
        ]
        return "<div class=\"head\"><p>" + lines.compactMap(\.self).joined(separator: "<br>") + "</p><p>"
            + right + "</p></div>\n"
    }

    /// Where those sign who answer for it, over their names.
    package func foot(in language: Language) -> String {
        let places = signers.map { signer in
            "<p><strong>\(text("statements.signer-" + signer.rawValue, [:], language))</strong><br>"
                + "<em>\(text("statements.sign-here", [:], language))</em>"
                + (name(of: signer).map { "<span>\(Markup.escaped($0))</span>" } ?? "") + "</p>"
        }
        return
            "<div class=\"signatures\"><p class=\"date\"><em>\(text("statements.made-on", [:], language))</em></p>\n"
            + places.joined(separator: "\n") + "\n</div>\n"
    }

    /// Nil for whoever made it: that is another each time.
    private func name(of signer: Signer) -> String? {
        switch signer {
        case .preparer, .bookkeeper: nil
        case .treasurer: particulars.treasurer
        case .chiefAccountant: particulars.chiefAccountant
        case .director: particulars.director
        }
    }

    /// A sentence, ready for a page.
    private func text(
        _ key: String, _ arguments: [String: Refusal.Argument], _ language: Language
    ) -> String {
        Markup.escaped(Message(key, arguments).text(in: language))
    }

    /// For what is not on record.
    private static let dots = "……………"

    /// How head and foot look on a page.
    package static let style = """
        .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1em; }
        .head p { margin: 0; flex: 1; } .head p + p { text-align: center; flex: .8; }
        .signatures { display: flex; flex-wrap: wrap; justify-content: space-between; margin-top: 1em;
          break-inside: avoid; text-align: center; }
        .signatures p { flex: 1; margin: 0; min-height: 6.5em; } .signatures span { display: block; margin-top: 3.5em; }
        .signatures .date { flex: 0 0 100%; min-height: 0; text-align: right; padding: 0 1em .3em 0; }
        """
}
