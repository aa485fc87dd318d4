import Foundation
import FundTestSupport
import Testing

@Suite("Running a program")
struct ChildProgramTests {
    private let shell = URL(fileURLWithPath: "/bin/sh")

    @Test("takes and gives more than any pipe holds, on both streams")
    func large() throws {
        let text = String(repeating: "Quỹ hỗ trợ phát triển hợp tác xã\n", count: 50_000)
        let ending = try run(shell, ["-c", "tee /dev/stderr; exit 3"], stdin: text)
        #expect(ending.status == 3)
        #expect(ending.stdout == text)
        #expect(ending.stderr == text)
    }

    @Test("tells a signal from a status, and ends what does not end")
    func signals() throws {
        #expect(try run(shell, ["-c", "kill -TERM $$"]).status == 143)
        #expect(try run(shell, ["-c", "exec sleep 60"], seconds: 1).status == 137)
    }

    @Test("passes on nothing of the environment but what is asked for")
    func environment() throws {
        setenv("COOPFUND_STRAY", "1", 1)
        let ending = try run(
            shell, ["-c", "echo $COOPFUND_STRAY$COOPFUND_HOME"], environment: ["COOPFUND_HOME": "/x"])
        #expect(ending.stdout == "/x\n")
    }

    @Test("a seed gives the same numbers for ever")
    func seed() {
        var generator = SeededGenerator(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
    }

    @Test("databases of the shared cluster are copies that know nothing of each other")
    func databases() throws {
        let cluster = try TestCluster.shared
        let template = try cluster.template("furnished") { _ in
            try cluster.execute("CREATE TABLE chairs (n integer)", database: "furnished")
        }
        let first = try cluster.createDatabase(template: template)
        let second = try cluster.createDatabase(template: template)
        try cluster.execute("INSERT INTO chairs VALUES (1)", database: first)
        #expect(try cluster.execute("SELECT count(*) FROM chairs", database: first) == "1\n")
        #expect(try cluster.execute("SELECT count(*) FROM chairs", database: second) == "0\n")
        try cluster.dropDatabase(first)
    }
}
