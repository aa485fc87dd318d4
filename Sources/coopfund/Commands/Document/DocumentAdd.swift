internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Takes a paper into a loan file.
struct DocumentAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.document-add"),
            discussion: example(
                "document add --borrower HTX-01 --kind charter --number 01/ĐL --issued-on 12/03/2018 --kept-at \"Tủ 2, ngăn 3\" --scan dieu-le.pdf"
            ))
    }

    @Option(name: .long, help: help("document-borrower"), transform: Typed.identifier) var borrower: String?
    @Option(name: .long, help: help("document-application"), transform: Typed.identifier)
    var application: String?
    @Option(name: .long, help: help("document-kind")) var kind: DocumentKind
    @Option(name: .long, help: help("document-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("issued-on"), transform: Typed.date) var issuedOn: CalendarDate?
    @Option(name: .long, help: help("issuer"), transform: Typed.identifier) var issuer: String?
    @Option(name: .long, help: help("copies")) var copies: Int?
    @Option(name: .long, help: help("kept-at"), transform: Typed.identifier) var keptAt: String?
    @Option(name: .long, help: help("expires-on"), transform: Typed.date) var expiresOn: CalendarDate?
    @Option(name: .long, help: help("scan")) var scan: String?
    @Option(name: .long, help: help("sha256"), transform: Typed.digest) var sha256: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if (borrower?.presence == nil) == (application?.presence == nil) {
            throw ValidationError(say("usage.document-holder"))
        }
        if scan != nil, sha256 != nil { throw ValidationError(say("usage.document-scan")) }
        if let issuedOn, let expiresOn, expiresOn < issuedOn {
            throw ValidationError(say("usage.document-days"))
        }
        if let copies, !(1...1_000).contains(copies) { throw ValidationError(say("usage.copies")) }
    }

    /// The scan stays where it is: what it is known by is kept.
    private func digest(ofScan path: String) throws -> String {
        guard let bytes = System.bytes(of: path) else {
            throw BadFile(
                path: path,
                flaws: [FileFlaw(line: 0, field: nil, code: "import.unreadable", ["file": .text(path)])],
                head: "file.scan-unread")
        }
        return SHA256.hex(of: bytes)
    }

    func run() throws {
        let digest = try scan.map(digest(ofScan:)) ?? sha256
        try write.perform(
            AddDocument(
                borrower: borrower?.presence, application: application?.presence,
                document: LoanDocument(
                    kind, number: number?.presence, issuedOn: issuedOn, issuer: issuer?.presence,
                    copies: copies, keptAt: keptAt?.presence, sha256: digest, expiresOn: expiresOn)), common)
    }
}
