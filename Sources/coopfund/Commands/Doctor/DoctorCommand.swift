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
        var isPrivate = false
        if case .privateCluster = access.choice { isPrivate = true }
        let database = try access.connect()
        let health = try database.health()
        let backup = health.isCurrent ? try BackupNotes.last(of: database) : nil
        let doctor = Doctor(
            health, isPrivate: isPrivate, passwordFile: DoctorCommand.openPasswordFile,
            pending: PendingWrite.all().count, backupAge: backup?.age(on: Today.date))
        try form.write(doctor.answer)
        if doctor.bad > 0 {
            throw Failure(.checkFailed, "doctor.ill", Message("doctor.ill", ["count": .number(doctor.bad)]))
        }
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
