import Foundation
import FundCore
import FundServices
import FundTestSupport
import Postgres
import Testing

@testable import FundStore

/// What somebody of each duty can do with psql and a login of one's own, as `coopfund db grant` sets it up: nothing, but
/// ask under one's own name.
@Suite struct `A person's login with psql` {
    @Test func `puts nothing into the books`() throws {
        let cluster = try TestCluster.shared
        let name = try RichLife.database()
        let database = try Database(conninfo: cluster.conninfo(database: name), fundCode: "ST")
        let logins = Duty.allCases.map { "\(name)_\($0.rawValue)" }
        try cluster.execute(
            logins.map { "create role \($0) login;" }.joined() + "create role \(name)_reader login;",
            database: name)
        for (duty, login) in zip(Duty.allCases, logins) {
            let person = AddPerson(
                "Người \(duty.rawValue)", login: login, title: nil, duties: [duty], approvesUpTo: nil)
            _ = try person.run(
                on: database,
                WriteOptions(
                    on: RichLife.day(2023, 3, 21), today: Desk.today, key: nil, actedBy: "An", ending: .commit
                ))
        }
        let granted = try database.grant(writer: nil, readers: ["\(name)_reader"], .commit)
        #expect(Set(granted.filter(\.exists).map(\.login)) == Set(logins + ["\(name)_reader"]))
        #expect(
            try database.read { try $0.check(["grants-as-documented"]) }.allSatisfy { $0.violations == 0 })

        let owner = try Look.session(cluster.conninfo(database: name))
        let before = try books(owner)
        var letIn: [String] = []
        let attacks = StaffAttacks.all + PersonAttacks.all
        #expect(attacks.count >= 130)
        for login in logins + ["\(name)_reader"] {
            let connection = try Look.session(cluster.conninfo(database: name, role: login))
            for attack in attacks where attack.reason == nil {
                do {
                    try connection.script(attack.sql)
                    letIn.append("\(login): \(attack.name)")
                } catch {
                    // The session lives on: nothing crashed.
                    try #require(error.kind == .server, "\(attack.name): \(error)")
                }
                try? connection.rollback()
                try connection.script("reset all; set search_path = coopfund, pg_temp")
            }
        }
        #expect(try books(owner) == before)
        #expect(letIn == [], "let in without a reason")
        // Whatever was put down stands under the login that did, and no writer makes an act of it.
        let others = try owner.query(
            "select count(*) as number from submission where not login = any ($1)", [.texts(logins)])
        #expect(try others[0].int64("number") == 0)
        owner.close()
        try cluster.dropDatabase(name)
    }

    /// Every row of the books as one sum; what people ask for is beside them.
    private func books(_ connection: Connection) throws -> [String] {
        try connection.query(
            """
            select c.relname::text as name from pg_class c
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind = 'r'
              and c.relname not in ('submission', 'submission_answer', 'staged_file')
            order by 1
            """
        ).map { row in
            let table = try row.text("name")
            let sum = try connection.query(
                "select coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as sum from \(table) t")[
                    0
                ]
                .text("sum")
            return table + " " + sum
        }
    }
}

/// What is tried at the one door.
enum PersonAttacks {
    private static func submit(
        _ kind: String, _ asked: String, key: String = "'k'", day: String = "'2023-04-03'"
    )
        -> String
    {
        "select coopfund.submit('ST', \(kind), \(asked), \(key), \(day), null)"
    }

    static let all: [Attack] =
        [
            Attack("submits a kind that there is not", submit("'forge'", "'{}'")),
            Attack("submits nothing", submit("'act'", "null")),
            Attack("submits without a key", submit("'act'", "'{}'", key: "null")),
            Attack("submits an endless key", submit("'act'", "'{}'", key: "repeat('k', 201)")),
            Attack("submits without a day", submit("'act'", "'{}'", day: "null")),
            Attack("submits for the end of time", submit("'act'", "'{}'", day: "'infinity'")),
            Attack("submits what is no document", submit("'act'", "'drop table act'")),
            Attack("submits a document that is too long", submit("'act'", "repeat('x', 1000001)")),
            Attack("submits an act that there is not", submit("'act'", #"'{"act":"forge"}'"#)),
            Attack("submits an act of nobody's", submit("'act'", #"'{"act":null}'"#)),
            Attack(
                "submits for another fund",
                "select coopfund.submit('KHÔNG CÓ', 'act', '{}', 'k', '2023-04-03', null)"),
            Attack(
                "submits a file that was not put down",
                "select coopfund.submit('ST', 'act', '{\"act\":\"import\"}', 'k', '2023-04-03', repeat('0', 64))"
            ),
            Attack("stages nothing", "select coopfund.stage(null, 'a')"),
            Attack("stages without a name", "select coopfund.stage('x', null)"),
            Attack("stages a name that is blank", "select coopfund.stage('x', ' ')"),
            Attack(
                "puts a submission down under another's login",
                """
                insert into coopfund.submission (fund_id, kind, asked, key, asked_on, login)
                values (1, 'act', '{}', 'k', '2023-04-03', 'coopfund')
                """),
            Attack(
                "answers a submission",
                "insert into coopfund.submission_answer (submission_no, outcome) values (1, '{}')"),
            Attack("empties the requests", "truncate coopfund.submission cascade"),
            Attack("takes a request away", "delete from coopfund.request"),
            Attack(
                "releases a request by hand",
                """
                insert into coopfund.request_end (fund_id, request_no, state, decided_by, entry)
                values (1, 3, 'recorded', 'An', 1)
                """),
            Attack("becomes the owner", "set role coopfund"),
            Attack("becomes the owner for a session", "set session authorization coopfund"),
            Attack("reads the passwords", "select * from pg_authid"),
            Attack("reads a file of the server", "select pg_read_file('/etc/passwd')"),
            Attack("runs a program of the server", "copy (select 1) to program 'id'"),
            Attack("writes a file of the server", "copy (select 1) to '/tmp/coopfund-attack'"),
            Attack("makes a table before those of the fund", "create temporary table act (a int)"),
            Attack("makes a table", "create table coopfund.mine (a int)"),
            Attack(
                "makes a function", "create function coopfund.mine() returns int language sql as 'select 1'"),
            Attack(
                "ends another session",
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'coopfund' and pg_terminate_backend(pid)"
            ),
            Attack("locks the acts", "begin; lock table coopfund.act in exclusive mode"),
            Attack("locks a row", "begin; select * from coopfund.fund_head for update"),
            Attack("makes herself director", "update coopfund.person_version set duties = '{director}'"),
            Attack(
                "registers herself",
                """
                insert into coopfund.person_version (fund_id, act_no, name, login, duties)
                values (1, 1, 'Em', session_user, '{director}')
                """),
        ]
}
