internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// Looks at what the books stand on: the server, the session, the writer (khám máy).
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "doctor", abstract: say("help.doctor"))
    }

    @OptionGroup var form: AnswerForm

    func run() throws {
        let access = try form.common.access
        var around = Doctor.Surroundings(today: Today.date)
        if case .privateCluster = access.choice { around.isPrivate = true }
        let database = try access.connect()
        let health = try database.health()
        around.passwordFile = DoctorCommand.openPasswordFile
        around.pending = PendingWrite.all().count
        if !health.isRemote { around.free = health.dataDirectory.flatMap(FileSystem.freeBytes) }
        if health.isCurrent {
            around.backupAge = try MachineNotes.backups.last(of: database)?.age(on: Today.date)
            // Where nobody says which of several funds is meant, nobody looks.
            let found = try? database.read { try $0.check(["schema-as-built", "grants-as-documented"]) }
            around.isAsBuilt = found.flatMap { DoctorCommand.holds("schema-as-built", among: $0) }
            around.isGrantedAsDocumented = found.flatMap {
                DoctorCommand.holds("grants-as-documented", among: $0)
            }
        }
        let doctor = Doctor(health, around)
        try form.write(doctor.answer)
        if doctor.bad > 0 {
            throw Failure(.checkFailed, "doctor.ill", Message("doctor.ill", ["count": .number(doctor.bad)]))
        }
    }

    /// Nil where it could not be looked at.
    private static func holds(_ name: String, among found: [Check.Finding]) -> Bool? {
        found.first { $0.name == name && !$0.isUnchecked }.map { $0.violations == 0 }
    }

    /// libpq leaves a password file alone that others may read, and then asks for a password that nobody types.
    private static var openPasswordFile: String? {
        let path = System.variable("PGPASSFILE") ?? (System.variable("HOME") ?? "") + "/.pgpass"
        guard let entry = FileSystem.entry(path), entry.kind == .file, entry.permissions & 0o077 != 0 else {
            return nil
        }
        return path
    }
}
