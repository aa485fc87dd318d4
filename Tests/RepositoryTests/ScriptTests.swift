import Foundation
import FundTestSupport
import Testing

/// What Scripts/lib.sh does where something is missing, on a machine that is made up: nothing is installed.
@Suite struct `The scripts` {
    /// A folder that is all of PATH: an apt-get that notes what it is told, and the few programs that are needed.
    private struct Machine {
        let directory: TestDirectory

        init(configured: Bool = false) throws {
            directory = try TestDirectory("machine")
            try FileManager.default.createDirectory(
                atPath: directory.file("bin"), withIntermediateDirectories: true)
            for name in ["bash", "dirname", "env", "sed", "sh"] {
                let places = ["/usr/bin/\(name)", "/bin/\(name)"]
                let place = try #require(places.first { FileManager.default.isExecutableFile(atPath: $0) })
                try FileManager.default.createSymbolicLink(
                    atPath: directory.file("bin/\(name)"), withDestinationPath: place)
            }
            let conf = directory.file("createcluster.conf")
            if configured { try directory.write("create_main_cluster = true\n", to: "createcluster.conf") }
            try directory.write(
                """
                #!/bin/sh
                echo "$*" >>'\(directory.file("told"))'
                case "$*" in *postgresql-common) printf '#create_main_cluster = true\\n' >'\(conf)' ;; esac

                """, to: "bin/apt-get")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: directory.file("bin/apt-get"))
        }

        func bash(_ script: String) throws -> Ending {
            try run(
                URL(filePath: directory.file("bin/bash")), ["-c", script],
                environment: ["PATH": directory.file("bin"), "HOME": directory.path])
        }

        /// What is said where these packages are missing, to somebody who is not root.
        func install(_ packages: String) throws -> Ending {
            try bash(
                """
                set -euo pipefail
                source '\(Repository.root.path)/Scripts/lib.sh'
                createcluster_conf='\(directory.file("createcluster.conf"))'
                id() { echo 1000; }
                missing_packages() { printf '%s\\n' \(packages); }
                install_missing
                """)
        }

        func text(_ name: String) throws -> String {
            try String(contentsOfFile: directory.file(name), encoding: .utf8)
        }
    }

    /// On a bare machine there are no package lists, and the server's package would make a cluster of its own.
    @Test func `give an administrator one line that works on a bare machine and makes no cluster`() throws {
        let machine = try Machine()
        let refused = try machine.install("libpq-dev postgresql git")
        #expect(refused.status == 1 && refused.stdout == "")
        let said = refused.stderr.split(separator: "\n").map(String.init)
        #expect(
            said.first
                == "Missing: libpq-dev postgresql git. An administrator can install them, as root:")
        try #require(said.count == 2)
        let line = said[1]
        #expect(try machine.bash(line).status == 0)
        #expect(
            try machine.text("told") == """
                update
                install -y --no-install-recommends postgresql-common
                install -y --no-install-recommends libpq-dev postgresql git

                """)
        #expect(try machine.text("createcluster.conf") == "create_main_cluster = false\n")
    }

    @Test func `leave the choice of whoever has set up PostgreSQL's own tools already`() throws {
        let machine = try Machine(configured: true)
        let line = try #require(try machine.install("postgresql").stderr.split(separator: "\n").last)
        #expect(try machine.bash(String(line)).status == 0)
        #expect(
            try machine.text("told") == "update\ninstall -y --no-install-recommends postgresql\n")
        #expect(try machine.text("createcluster.conf") == "create_main_cluster = true\n")
    }

    @Test func `touch no server where none is missing`() throws {
        let machine = try Machine()
        let line = try #require(try machine.install("git tzdata").stderr.split(separator: "\n").last)
        #expect(try machine.bash(String(line)).status == 0)
        #expect(try machine.text("told") == "update\ninstall -y --no-install-recommends git tzdata\n")
    }
}
