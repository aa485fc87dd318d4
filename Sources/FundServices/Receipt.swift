package import FundStore
package import Wording

/// What a write answers (biên nhận): the document for programs, the sentences for people.
package struct Receipt: Sendable {
    package var document: [JSON.Member]
    package var lines: [Message]
    /// What the desk should look at before it goes on (lưu ý): said beside the result, and kept with the answer.
    package var notices: [Message]
    /// Of a run what it put down debt by debt.
    var run: KeptRun?

    package init(_ document: [JSON.Member], _ lines: [Message], notices: [Message] = []) {
        self.document = document
        self.lines = lines
        self.notices = notices
    }

    /// What the act is about, in đồng, where it says so.
    var amount: Int64? {
        guard case .integer(let dong) = document.first(where: { $0.name == "amount" })?.value else {
            return nil
        }
        return dong
    }

    package var stored: StoredAnswer {
        let vi = lines.map { $0.text(in: .vi) }.joined(separator: "\n")
        let en = lines.map { $0.text(in: .en) }.joined(separator: "\n")
        return StoredAnswer(
            json: JSON.object(
                document + (notices.isEmpty ? [] : [.init("notices", .array(notices.map(\.json)))])
                    + [.init("summary_vi", .string(vi)), .init("summary_en", .string(en))]
            )
            .compact,
            summaryVi: vi, summaryEn: en)
    }
}
