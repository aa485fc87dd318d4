internal import FundCore
internal import PrivateCluster
internal import Wording

/// A program of this machine that makes PDF (chương trình làm PDF): by the setting `COOPFUND_PDF_ENGINE`, else the first
/// that `PATH` has.
struct PDFEngine {
    private enum Kind: String {
        case chromium
        case weasyprint
        case libreoffice
    }

    private let kind: Kind
    private let path: String

    /// For a page of ours.
    static var ofPages: PDFEngine? {
        if let chosen = System.variable("COOPFUND_PDF_ENGINE") {
            let isPrinter = chosen.split(separator: "/").last?.contains("weasyprint") ?? false
            return PDFEngine(kind: isPrinter ? .weasyprint : .chromium, path: chosen)
        }
        for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] {
            if let path = found(name) { return PDFEngine(kind: .chromium, path: path) }
        }
        return found("weasyprint").map { PDFEngine(kind: .weasyprint, path: $0) }
    }

    /// For a Word document.
    static var ofWord: PDFEngine? {
        (found("soffice") ?? found("libreoffice")).map { PDFEngine(kind: .libreoffice, path: $0) }
    }

    private static func found(_ name: String) -> String? {
        (System.variable("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first(where: FileSystem.isExecutable)
    }

    /// Longer than the longest of the papers takes on a slow machine.
    private static let seconds = 60

    /// - Parameters:
    ///   - draft: the file to be made.
    ///   - ending: of the name of what it is made from.
    ///   - write: puts that down.
    func make(_ draft: String, from ending: String, _ write: (String) throws -> Void) throws {
        let folder = draft + ".d"
        try FileSystem.makeDirectory(folder)
        defer { FileSystem.removeTree(folder) }
        let root = FileSystem.canonical(folder)
        try write(root + "/paper" + ending)
        let made = root + "/paper.pdf"
        _ = try ChildProgram(
            path, arguments(root, source: root + "/paper" + ending, made: made),
            environment: [
                "PATH": System.variable("PATH") ?? "/usr/bin:/bin", "HOME": root, "LANG": "C.UTF-8",
                "TMPDIR": root,
            ]
        ).run(seconds: PDFEngine.seconds)
        // Some complain and have made it all the same: the file itself is looked at.
        guard let bytes = System.bytes(of: made), bytes.starts(with: "%PDF-".utf8) else {
            throw Usage.Problem(
                "paper.engine-failed", ["engine": .text(path), "seconds": .number(PDFEngine.seconds)])
        }
        try OutputFile.put(bytes, at: draft)
    }

    private func arguments(_ root: String, source: String, made: String) -> [String] {
        switch kind {
        case .chromium:
            // Its own walls cannot be put up by root, nor in many containers; the page is ours, and has no script.
            [
                "--headless", "--disable-gpu", "--no-sandbox", "--user-data-dir=\(root)/browser",
                "--no-pdf-header-footer", "--print-to-pdf=\(made)", "file://" + source,
            ]
        case .weasyprint: [source, made]
        case .libreoffice:
            [
                "-env:UserInstallation=file://\(root)/office", "--headless", "--convert-to", "pdf",
                "--outdir", root, source,
            ]
        }
    }
}
