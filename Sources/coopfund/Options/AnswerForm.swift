internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import OfficeFiles
internal import Wording

/// For a program, for a spreadsheet, as a page, or for a reader: what every list, show, report, statement and book
/// takes.
struct AnswerForm: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @OptionGroup var choice: AnswerChoice

    func validate() throws { try choice.validate(json: common.json) }

    /// Reads and writes in one picture of the books, so that what is long can be written as it is read.
    ///
    /// - Parameter knownAt: as the books knew it at this time; nil for all that is known.
    func answer(knownAt: Int64? = nil, _ read: (FundReader) throws -> Answer) throws {
        if choice.xlsx != nil { try OfficeOutput.refuseWhereMissing() }
        let database = try common.open()
        let screen = try database.read(knownAt: knownAt) { reader in
            if database.isStandby { try tellStandby(reader) }
            // Only a page or a book says the seal: what a terminal shows is gone with it.
            return try choice.written(
                try read(reader), try Letterhead(reader, knownAt: knownAt, isSealed: choice.file != nil),
                json: common.json)
        }
        // Whoever pages through it may take hours: by then the books are let go.
        if let screen { Pager.show(screen) }
    }

    /// A second server may be behind the first: whoever reads there is told up to when.
    private func tellStandby(_ reader: FundReader) throws {
        var arguments: [String: Refusal.Argument] = [:]
        if let until = try reader.repeatedUntil() {
            arguments["time"] = .text(RecordTime.written(until, in: Speech.language))
        }
        if let anchor = try reader.lastAnchor() {
            arguments["entry"] = .number(Int(anchor.entry))
            arguments["head"] = .text(SHA256.hex(anchor.head))
        }
        Output.talk(
            say("notice.mark") + " "
                + Catalogue.text("notice.standby", arguments, in: Speech.language))
    }

    /// What is of no fund.
    func write(_ answer: Answer) throws { try choice.write(answer, json: common.json) }
}

extension Letterhead {
    /// - Parameter isSealed: whether it says up to where the books are sealed.
    init(_ reader: FundReader, knownAt: Int64?, isSealed: Bool) throws {
        let seal = isSealed ? try reader.lastAnchor() : nil
        self.init(
            fund: reader.head.name, province: reader.head.province, madeAt: Clock.now * 1_000_000,
            knownAt: knownAt, seal: seal.map { ($0.entry, $0.mark) })
    }
}

/// How an answer is written where it is no document for a program.
struct AnswerChoice: ParsableArguments {
    @Flag(name: .long, help: help("csv")) var csv = false
    @Option(name: .customLong("separator"), help: help("separator"), transform: Typed.separator)
    var typedSeparator: Character?
    @Option(name: .long, help: help("html")) var html: String?
    @Option(name: .long, help: help("xlsx")) var xlsx: String?
    @Flag(name: .long, help: help("wide")) var wide = false

    /// The file that is asked for.
    var file: String? { html ?? xlsx }

    func validate() throws {
        if [csv, html != nil, xlsx != nil].count(where: { $0 }) > 1 {
            throw ValidationError(say("usage.one-form"))
        }
        if typedSeparator != nil, !csv { throw ValidationError(say("usage.separator-without-csv")) }
    }

    /// - Parameter json: whether a document for a program is asked for besides.
    func validate(json: Bool) throws {
        if json, csv || file != nil { throw ValidationError(say("usage.one-form")) }
    }

    func write(_ answer: Answer, json: Bool) throws {
        if let screen = try written(answer, nil, json: json) { Pager.show(screen) }
    }

    /// Writes an answer, but for a terminal.
    ///
    /// - Parameter letterhead: nil for what is of no fund.
    /// - Returns: what is to be shown on the terminal; nil where all is written.
    func written(_ answer: Answer, _ letterhead: Letterhead?, json: Bool) throws -> String? {
        let language = Speech.language
        if let html {
            try OutputFile.write(to: html) { try answer.writeHTML(letterhead, in: language, to: $0) }
            return nil
        }
        if let xlsx {
            try OfficeOutput.writeBook(to: xlsx, letterhead) { try $0.add(answer) }
            return nil
        }
        if !json, !csv, Output.isTerminal {
            var text = ""
            try answer.writeText(fitting: wide ? nil : Output.width, in: language) { text += $0 }
            return text
        }
        let out = StreamedOutput()
        if json {
            try answer.writeJSON(to: out.write)
        } else if csv {
            try answer.writeCSV(separator: typedSeparator ?? ",", in: language, to: out.write)
        } else {
            try answer.writeText(in: language, to: out.write)
        }
        out.flush()
        return nil
    }
}
