internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import OfficeFiles
internal import Papers
internal import Wording

/// In which file a paper is made.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
    case html
    case docx
    case pdf
}

/// A template of the fund's own, checked (mẫu của quỹ).
enum PaperTemplateFile {
    case page(String)
    case word([OfficePart])

    /// - Throws: `BadFile` with each mark that no paper knows; a template is used whole or not at all.
    static func read(_ path: String) throws -> PaperTemplateFile {
        guard let bytes = System.bytes(of: path) else {
            throw bad(path, "import.unreadable", ["file": .text(path)])
        }
        let template: PaperTemplateFile
        if bytes.starts(with: [0x50, 0x4B]) {
            do {
                template = .word(try OfficePackage.parts(of: path))
            } catch .missing {
                throw Usage.Problem("office.missing")
            } catch {
                throw bad(path, "office.unreadable", ["file": .text(path)])
            }
        } else if let text = String(validating: bytes, as: UTF8.self) {
            template = .page(text)
        } else {
            throw bad(path, "paper.not-a-template", ["file": .text(path)])
        }
        try template.check(path)
        return template
    }

    var marks: Int {
        switch self {
        case .page(let page): PaperDocument.marks(inHTML: page)
        case .word(let parts): WordDocument.marks(in: parts)
        }
    }

    var usualFormat: PaperFormat {
        if case .word = self { .docx } else { .html }
    }

    func makes(_ format: PaperFormat) -> Bool { format == .pdf || format == usualFormat }

    private func check(_ path: String) throws {
        let flaws: [TemplateFlaw]
        switch self {
        case .page(let page): flaws = PaperDocument.flaws(inHTML: page)
        case .word(let parts):
            guard WordDocument.isOne(parts) else {
                throw PaperTemplateFile.bad(path, "paper.not-a-template", ["file": .text(path)])
            }
            flaws = WordDocument.flaws(in: parts)
        }
        guard flaws.isEmpty else {
            throw BadFile(
                path: path,
                flaws: flaws.map { flaw in
                    FileFlaw(
                        line: 0, field: nil,
                        code: flaw.kind == .unknown ? "paper.unknown-mark" : "paper.broken-mark",
                        ["text": .text(flaw.text)])
                }, head: "paper.bad-template")
        }
        guard marks > 0 else { throw PaperTemplateFile.bad(path, "paper.no-marks", [:]) }
    }

    private static func bad(
        _ path: String, _ code: String, _ arguments: [String: Refusal.Argument]
    ) -> BadFile {
        BadFile(
            path: path, flaws: [FileFlaw(line: 0, field: nil, code: code, arguments)],
            head: "paper.bad-template")
    }
}
