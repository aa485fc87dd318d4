import Foundation
import FundCore
import Testing
import Wording

@Suite struct `The sources` {
    @Test func `use no key that has no sentence`() throws {
        let sources = try Sources.ofThisPackage()
        #expect(sources.keys.count > 250, "the scan found too little")
        #expect(Catalogue.missing(from: sources.keys.sorted()) == [])
        #expect(sources.unknownFamilies == [], "say in `Sources.family` what may follow these")
    }

    /// What a worksheet is called: by the name that a program reads.
    @Test func `name no sheet that has no name for people`() throws {
        let names = try Sources.sheetNames()
        #expect(names.count > 40)
        #expect(Catalogue.missing(from: names.map { "sheet." + $0.replacing("_", with: "-") }.sorted()) == [])
    }

    @Test func `are scanned for each way of naming a key`() {
        let file = #"""
            package enum WetDay: String, Sendable {
                /// Not a "comment.key".
                case rain, fog
                case snow = "heavy-snow"
                func x() { switch self { case .rain: "no" } }
            }
            say("a.one"); help("two"); Message(
                "b.three", [:]); ok ? "b.four" : "b.five"; common.report("six"); x(.phrase("wet-day." + x))
            throw invalid("rate", "seven") // say("c.none")
            for (key, dong) in [("eight", 1), ("nine", 2)] { say("figure." + key) }
            """#
        let sources = Sources(files: [file, #"say("dry." + x)"#, #"("ten", 1)"#])
        #expect(
            sources.keys == [
                "a.one", "option.two", "b.three", "b.four", "b.five", "db.six", "wet-day.rain", "wet-day.fog",
                "wet-day.heavy-snow", "terms.seven", "figure.eight", "figure.nine",
            ])
        #expect(sources.unknownFamilies == ["dry"])
    }
}

/// The program's own source, searched for the keys that it asks the catalogue for.
private struct Sources {
    private(set) var keys: Set<String> = []
    /// Beginnings of keys that are put together in a way that the search does not know.
    private(set) var unknownFamilies: Set<String> = []

    init(files: [String]) {
        let files = files.map(Sources.withoutComments)
        var rooms: Set<String> = []
        for file in files {
            let calls = /(?:say|Message|text|phrase|Problem|words?|figures)\(\s*"([a-z-]+)\.([a-z.-]*)"/
            for call in file.matches(of: calls) {
                rooms.insert(String(call.1))
                guard call.2.isEmpty else { continue }
                let names = Sources.family(String(call.1), in: file, among: files)
                if names == [] { unknownFamilies.insert(String(call.1)) }
                keys.formUnion((names ?? []).map { call.1 + "." + $0 })
            }
        }
        for file in files {
            // A key may also be chosen first and said later.
            for literal in file.matches(of: /"([a-z-]+)(\.[a-z.-]*[a-z])"/)
            where rooms.contains(String(literal.1)) {
                keys.insert(String(literal.1 + literal.2))
            }
            for call in file.matches(of: /\bhelp\("([a-z-]+)"\)/) { keys.insert("option." + call.1) }
            for call in file.matches(of: /common\.report\("([a-z-]+)"/) { keys.insert("db." + call.1) }
            for call in file.matches(of: /invalid\("[a-z-]+", "([a-z-]+)"\)/) {
                keys.insert("terms." + call.1)
            }
        }
    }

    static func sheetNames() throws -> Set<String> {
        Set(
            try filesOfThisPackage().flatMap { file in
                file.matches(of: /Sheet\(\s*"([a-z_-]+)",/).map { String($0.1) }
            })
    }

    static func ofThisPackage() throws -> Sources { Sources(files: try filesOfThisPackage()) }

    private static func filesOfThisPackage() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var files: [String] = []
        for case let file as URL in try #require(found) where file.pathExtension == "swift" {
            if file.lastPathComponent.hasPrefix("Catalogue") { continue }
            files.append(try String(contentsOf: file, encoding: .utf8))
        }
        return files
    }

    /// What may follow the beginning of a key: empty where that is not known, nil where other searches find it.
    private static func family(_ room: String, in file: String, among files: [String]) -> [String]? {
        switch room {
        // That each check has its sentences is seen where the checks are.
        // The columns of the schema are asked where there is a database.
        case "option", "db", "terms", "check", "sheet", "act-field": return nil
        case "condition": return LendingRule.Code.allCases.map(\.rawValue)
        case "rule":
            return LendingRule.Code.allCases.map(\.rawValue) + AssetRule.Code.allCases.map(\.rawValue)
        case "deposit": return ["standing", "matured", "withdrawn", "rolled-over"]
        case "equity-use": return ["correction", "revaluation"]
        case "distribution-rule": return DistributionRule.Code.allCases.map(\.rawValue)
        case "statement-form": return StatementTemplate.Form.allCases.map(\.rawValue)
        case "paper-subject": return ["entry", "application", "loan"]
        case "rescheduling": return Rescheduling.Kind.allCases.map(\.rawValue)
        case "removal-evidence": return RemovalEvidence.Kind.allCases.map(\.rawValue)
        case "group-reason": return GroupReason.all.map(\.code)
        case "resemblance": return Resemblance.Trait.allCases.map(\.rawValue)
        case "run-figure": return RunFigure.Kind.allCases.map(\.rawValue)
        case "provision-rule": return ProvisionRule.Code.allCases.map(\.rawValue)
        case "money-kind": return MoneyAccount.Kind.allCases.map(\.rawValue)
        case "promise-state": return PromiseState.allCases.map(\.rawValue)
        case "filing-state": return FilingState.allCases.map(\.rawValue)
        case "registration-kind": return RegistrationKind.allCases.map(\.rawValue)
        case "registration-state": return RegistrationState.allCases.map(\.rawValue)
        case "custody-direction": return CustodyDirection.allCases.map(\.rawValue)
        case "proof-state": return ProofState.allCases.map(\.rawValue)
        case "gate-outcome": return GateOutcome.allCases.map(\.rawValue)
        case "expiring": return ExpiringMatter.allCases.map(\.rawValue)
        case "gate-reason":
            return files.flatMap { file in
                file.matches(of: /GateFinding\(\s*(?:gate|\.[a-zA-Z]+), (?:\.[a-z]+|[^"]*?), "([a-z-]+)"/).map
                {
                    String($0.1)
                }
            }
        case "collateral-field":
            return [
                "asset", "owner", "title_no", "title_issuer", "title_issued_on", "parcel", "map_sheet",
                "area",
                "address", "contract_no", "contract_on",
            ]
        case "fund-field": return FundParticulars.Field.allCases.map(\.rawValue)
        case "deadline":
            return ReportDeadline.Span.allCases.flatMap {
                [$0.rawValue + "-within", $0.rawValue + "-before"]
            }
        case "visit-purpose": return Visit.Purpose.allCases.map(\.rawValue)
        case "visit-ability": return Visit.Ability.allCases.map(\.rawValue)
        case "visit-security": return Visit.Security.allCases.map(\.rawValue)
        case "visit-kind": return Visit.Kind.allCases.map(\.rawValue)
        case "effect":
            return LoanEffect.Measure.allCases.flatMap { measure in
                [measure.rawValue]
                    + (measure.addsUp ? ["before-" + measure.rawValue, "after-" + measure.rawValue] : [])
            }
        // The first column of `report structure`.
        case "structure-column":
            return files.flatMap { values(of: "StructureGrouping", in: $0) }
        case "today": return WaitingMatter.allCases.map(\.rawValue)
        case "audit-page":
            return AuditMatter.allCases.map(\.rawValue)
                + AuditChapter.allCases.map { "chapter." + $0.rawValue }
        case "rating": return FundRating.Indicator.allCases.map(\.rawValue)
        case "pipeline-stage": return ApplicationClock.Stage.allCases.map(\.rawValue)
        case "pipeline-step": return ApplicationClock.Step.allCases.map(\.rawValue)
        case "dashboard-bridge":
            return ["before", "disbursed", "collected", "written-off", "other", "after"]
        case "dashboard-overdue":
            return ["before", "after"] + PortfolioBridge.OverdueChange.Kind.allCases.map(\.rawValue)
        case "dashboard-task": return ["visits", "conditions", "valuations", "findings", "cases"]
        case "component": return WaivedComponent.allCases.map(\.rawValue)
        case "application-step": return ["submitted"] + ApplicationStep.Kind.allCases.map(\.rawValue)
        case "application-event": return ApplicationStatus.Event.allCases.map(\.rawValue)
        case "granted": return ["writer", "person", "reader", "revoked", "owner"]
        case "request-state": return ["awaiting-release", "recorded", "rejected"]
        case "import-file": return files.flatMap { values(of: "ImportKind", in: $0) }
        case "fault": return file.matches(of: /\(\.[a-zA-Z]+, "([a-z.-]+)"\)/).map { String($0.1) }
        case "figure": return file.matches(of: #/[\[\s]\("([a-z-]+)", /#).map { String($0.1) }
        default:
            // `act-kind.` is followed by the values of `enum ActKind: String`.
            let name = room.split(separator: "-").map(\.capitalized).joined()
            return files.flatMap { values(of: name, in: $0) }
        }
    }

    /// The raw values of an enumeration whose cases come before its functions.
    private static func values(of name: String, in file: String) -> [String] {
        guard let start = file.firstRange(of: "enum \(name): String") else { return [] }
        var values: [String] = []
        for line in file[start.upperBound...].split(separator: "\n").dropFirst() {
            let words = line.trimmingPrefix(/\s*/)
            guard !words.isEmpty else { continue }
            guard words.hasPrefix("case ") else { break }
            for item in words.dropFirst("case ".count).split(separator: ",") {
                let parts = item.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
                values.append(parts[parts.count - 1].trimmingCharacters(in: ["\""]))
            }
        }
        return values
    }

    private static func withoutComments(_ file: String) -> String {
        file.split(separator: "\n").map { $0.replacing(/(?:^|\s)\/\/.*$/, with: "") }.joined(separator: "\n")
    }
}
