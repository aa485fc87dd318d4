import FundCore
import FundServices
import FundStore
import Testing
import Wording

/// Keys of old books go on answering: their requests stand as the programs of then wrote them.
@Suite struct `A request of before` {
    /// The texts are those of the program before requests had codes, written by it of the same samples.
    private static func kept() throws -> [String: String] {
        let lines = try Fixture.text("requests-of-before.txt").split(separator: "\n")
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
                return (parts[0], parts[1])
            })
    }

    /// Whether the kept text asked for the same as the sample.
    private func isRepetition(
        _ kept: String, of sample: AskedSample, asked options: WriteOptions? = nil
    ) -> Bool {
        let options = options ?? sample.options
        return repetition(of: sample.service, options)(kept)
    }

    private func repetition<Service: WriteService>(
        of service: Service, _ options: WriteOptions
    ) -> @Sendable (String) -> Bool {
        AskedAct(service.request, options).repetition(dayWasSaid: options.askedOn != nil)
    }

    private func text<Service: WriteService>(
        _ service: Service, _ options: WriteOptions
    ) throws -> String { try AskedAct(service.request, options).text() }

    @Test func `of every act is the same as that of now`() throws {
        let kept = try Self.kept()
        #expect(Set(kept.keys) == Set(AskedSample.before.map(\.name)))
        for sample in AskedSample.before {
            let before = try #require(kept[sample.name])
            #expect(isRepetition(before, of: sample), "\(before)")
            // And one of now is the same as itself.
            let now = try text(sample.service, sample.options)
            #expect(now != before)
            #expect(isRepetition(now, of: sample), "\(now)")
        }
    }

    @Test func `is no other of its act`() throws {
        let kept = try Self.kept()
        for (sample, other) in AskedSample.before.flatMap({ one in AskedSample.before.map { (one, $0) } })
        where sample.code == other.code && sample.name != other.name {
            let text = try #require(kept[other.name])
            #expect(!isRepetition(text, of: sample), "\(sample.name): \(text)")
        }
    }

    /// Each value in turn is another, is missing, or stands beside one that nobody knows.
    @Test(arguments: AskedSample.before)
    func `that differs in anything is another`(sample: AskedSample) throws {
        let changed = try JSON(parsing: try #require(Self.kept()[sample.name])).changed
        #expect(changed.count > 4)
        for other in changed {
            #expect(!isRepetition(other.compact, of: sample), "\(sample.name): \(other.compact)")
        }
    }

    @Test func `has the day on which it was first asked where today was meant`() throws {
        let kept = try Self.kept()
        for sample in AskedSample.before {
            let text = try #require(kept[sample.name])
            let options = { (day: CalendarDate?) in
                WriteOptions(
                    on: day, today: AskedSample.day(2), key: nil, actedBy: sample.options.actedBy,
                    voucher: sample.options.voucher, note: sample.options.note,
                    beforeFounding: sample.options.beforeFounding, ending: .commit,
                    again: sample.options.again)
            }
            #expect(isRepetition(text, of: sample, asked: options(nil)), "\(text)")
            // Where another day was said, it is another, unless the act has no day of its own.
            let takesDay = text.contains(#","on":"#)
            #expect(
                isRepetition(text, of: sample, asked: options(AskedSample.day(2))) != takesDay, "\(text)")
        }
    }

    /// Marks that nobody sees, blanks and the way in which accents are composed do not make another request.
    @Test func `is read as identifiers are`() {
        let options = WriteOptions(
            on: AskedSample.day(1), today: AskedSample.day(1), key: nil, actedBy: nil, ending: .commit)
        let isRepetition = repetition(of: ReverseEntry(entry: 5, reason: "nhầm tài khoản"), options)
        let kept = { (reason: String) in
            #"{"act":"ReverseEntry","on":"2012-12-01","entry":5,"reason":"\#(reason)","by":null,"#
                + #""voucher":null,"note":null}"#
        }
        for reason in [
            "nhầm tài khoản", "nha\u{302}\u{300}m ta\u{300}i khoa\u{309}n",
            #" nhầm\u200b \u00a0tài  khoản\n"#, #"nhầm tài khoản\udb40\udc41"#,
        ] { #expect(isRepetition(kept(reason)), "\(reason)") }
        for other in [kept("nhầm tài khoàn"), kept("nhầm tài khoản 2"), "{", "{}", "5"] {
            #expect(!isRepetition(other), "\(other)")
        }
    }

    @Test func `is known by the names that services had`() throws {
        let names = try Self.kept().values.map { text in
            try #require(text.firstMatch(of: /^\{"act":"(\w+)"/)).1
        }
        #expect(Set(names.map(String.init)) == Set(RequestsOfBefore.codes.keys))
    }
}

extension JSON {
    /// The same document with one value changed, one value missing, or one member more; each in turn.
    fileprivate var changed: [JSON] {
        switch self {
        case .null: [.string("x"), .integer(7)]
        case .bool(let flag): [.bool(!flag)]
        case .integer(let number): [.integer(number + 1)]
        case .string(let text): [.string(text + "1"), .string(String(text.dropLast()))]
        case .array(let items): JSON.changed(items)
        case .list(let list): JSON.changed(list.items)
        case .object(let members): JSON.changed(members)
        }
    }

    private static func changed(_ items: [JSON]) -> [JSON] {
        var changed: [JSON] = [.array(items + [items.last ?? .string("x")])]
        for (index, item) in items.enumerated() {
            var others = items
            others.remove(at: index)
            changed.append(.array(others))
            for value in item.changed {
                others = items
                others[index] = value
                changed.append(.array(others))
            }
        }
        return changed
    }

    private static func changed(_ members: [Member]) -> [JSON] {
        var changed: [JSON] = [.object(members + [Member("unknown", .integer(1))])]
        for (index, member) in members.enumerated() {
            var others = members
            others.remove(at: index)
            // What is null is not said: without it nothing changes.
            if member.value != .null { changed.append(.object(others)) }
            for value in member.value.changed {
                others = members
                others[index] = Member(member.name, value)
                changed.append(.object(others))
            }
        }
        return changed
    }
}
