import CLibPQ
import Glibc

/// One connection of libpq, finished when it is released.
///
/// Every call into C passes through this file, so that pointers have one owner and the rest of the
/// target reads as plain Swift. Nothing here waits, except `poll` with a limit.
final class LibPQ {
    enum ConnectStep { case waitToRead, waitToWrite, connected, failed }
    enum CopyStep { case wait, ended, failed }

    /// Notices are kept, for libpq would print them on stderr, in the middle of a report.
    private final class NoticeBox {
        var notices: [Notice] = []
    }

    private let connection: OpaquePointer
    private let noticeBox = NoticeBox()

    /// Begins to connect; nil when libpq has no memory. Later keywords win over earlier ones.
    init?(conninfo: String?, options: [(keyword: String, value: String)]) {
        let settings = (conninfo.map { [("dbname", $0)] } ?? []) + options
        let keywords = settings.map { strdup($0.0) }
        let values = settings.map { strdup($0.1) }
        defer { (keywords + values).forEach { free($0) } }
        let connection = (keywords.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { keywords in
            (values.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { values in
                PQconnectStartParams(keywords.baseAddress, values.baseAddress, 1)
            }
        }
        guard let connection else { return nil }
        self.connection = connection
        // The only way to learn the SQLSTATE of a refused login.
        PQsetErrorVerbosity(connection, PQERRORS_VERBOSE)
        PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context, let result else { return }
                let box = Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue()
                guard box.notices.count < 100 else { return }
                box.notices.append(
                    Notice(
                        severity: LibPQ.field(ERROR_FIELD_SEVERITY, of: result) ?? "",
                        sqlState: LibPQ.field(ERROR_FIELD_SQLSTATE, of: result),
                        message: LibPQ.field(ERROR_FIELD_MESSAGE, of: result) ?? ""))
            }, Unmanaged.passUnretained(noticeBox).toOpaque())
    }

    deinit { PQfinish(connection) }

    // MARK: State

    var isBad: Bool { PQstatus(connection) == CONNECTION_BAD }
    var socket: Int32 { PQsocket(connection) }
    var serverVersion: Int { Int(PQserverVersion(connection)) }
    /// What the server said of itself when the session began, or since.
    func serverSetting(_ name: String) -> String? {
        PQparameterStatus(connection, name).map { String(cString: $0) }
    }
    var errorMessage: String { PQerrorMessage(connection).map { String(cString: $0) } ?? "" }

    var transactionStatus: TransactionStatus {
        switch PQtransactionStatus(connection) {
        case PQTRANS_IDLE: .idle
        case PQTRANS_ACTIVE: .active
        case PQTRANS_INTRANS: .inTransaction
        case PQTRANS_INERROR: .inFailedTransaction
        default: .unknown
        }
    }

    func takeNotices() -> [Notice] {
        defer { noticeBox.notices = [] }
        return noticeBox.notices
    }

    func connectStep() -> ConnectStep {
        switch PQconnectPoll(connection) {
        case PGRES_POLLING_READING: .waitToRead
        case PGRES_POLLING_WRITING: .waitToWrite
        case PGRES_POLLING_OK: .connected
        default: .failed
        }
    }

    /// After this no call waits inside libpq; the caller flushes and polls.
    func makeNonblocking() -> Bool { PQsetnonblocking(connection, 1) == 0 }

    // MARK: Statements

    /// - Parameter name: under which the server keeps the statement; nil for one that it does not.
    func sendQuery(_ sql: String, as name: String?, _ parameters: EncodedParameters) -> Bool {
        parameters.bytes.withUnsafeBytes { bytes in
            let values = parameters.offsets.map { offset in
                offset.flatMap { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            let formats = [Int32](repeating: 1, count: values.count)
            let count = Int32(clamping: values.count)
            guard let name else {
                return PQsendQueryParams(
                    connection, sql, count, parameters.types, values, parameters.lengths, formats, 1) == 1
            }
            return PQsendQueryPrepared(
                connection, name, count, values, parameters.lengths, formats, 1) == 1
        }
    }

    /// - Parameter types: of the parameters, 0 where the statement tells.
    func sendPrepare(_ sql: String, as name: String, _ types: [UInt32]) -> Bool {
        PQsendPrepare(connection, name, sql, Int32(clamping: types.count), types) == 1
    }

    /// The simple protocol, which runs several statements.
    func sendScript(_ sql: String) -> Bool { PQsendQuery(connection, sql) == 1 }
    func sendPrepare(_ sql: String) -> Bool { PQsendPrepare(connection, "", sql, 0, nil) == 1 }
    func sendDescribe() -> Bool { PQsendDescribePrepared(connection, "") == 1 }
    /// From here on statements are queued, and sent together.
    func enterPipeline() -> Bool { PQenterPipelineMode(connection) == 1 }
    func syncPipeline() -> Bool { PQpipelineSync(connection) == 1 }
    /// False while answers are left to read.
    func exitPipeline() -> Bool { PQexitPipelineMode(connection) == 1 }
    func useSingleRows() -> Bool { PQsetSingleRowMode(connection) == 1 }

    /// True when all is sent, false when some is left, nil when sending failed.
    func flush() -> Bool? {
        switch PQflush(connection) {
        case 0: true
        case 1: false
        default: nil
        }
    }

    func consumeInput() -> Bool { PQconsumeInput(connection) == 1 }

    /// Takes the next notification that has come; whether there was one.
    func takeNotification() -> Bool {
        guard let notification = PQnotifies(connection) else { return false }
        PQfreemem(notification)
        return true
    }
    var isBusy: Bool { PQisBusy(connection) == 1 }
    func nextResult() -> QueryResult? { PQgetResult(connection).map { QueryResult($0) } }

    // MARK: COPY

    /// Hands over one row of a COPY when there is one, else says what to do.
    func copyRow<Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) -> CopyStep? {
        var buffer: UnsafeMutablePointer<CChar>?
        let count = PQgetCopyData(connection, &buffer, 1)
        defer { PQfreemem(buffer) }
        switch count {
        case 0: return .wait
        case -1: return .ended
        case 1...:
            try body(UnsafeRawBufferPointer(start: buffer, count: Int(count)))
            return nil
        default: return .failed
        }
    }

    /// True when queued, false when the buffer is full, nil when it failed.
    func putCopy(_ bytes: [UInt8]) -> Bool? {
        bytes.withUnsafeBytes { bytes in
            LibPQ.queued(
                PQputCopyData(
                    connection, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count)))
        }
    }

    func endCopy(refusing reason: String?) -> Bool? { LibPQ.queued(PQputCopyEnd(connection, reason)) }

    private static func queued(_ answer: Int32) -> Bool? { answer < 0 ? nil : answer == 1 }

    // MARK: Outside the exchange

    /// Asks the server to stop the statement, and waits for at most half a second.
    ///
    /// `PQcancel` of libpq 15 blocks, for ever when the whole server hangs; hence a thread of its own,
    /// which owns what it needs and may outlive this connection.
    func tryToCancel() {
        final class Request {
            let cancel: OpaquePointer
            /// A pipe, by which the thread says that it is done.
            var ends: [Int32] = [-1, -1]
            init(_ cancel: OpaquePointer) { self.cancel = cancel }
            deinit {
                PQfreeCancel(cancel)
                for end in ends where end >= 0 { close(end) }
            }
        }
        guard let cancel = PQgetCancel(connection) else { return }
        let request = Request(cancel)
        guard pipe(&request.ends) == 0 else { return }
        let context = Unmanaged.passRetained(request)
        var thread = pthread_t()
        let started = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let request = Unmanaged<Request>.fromOpaque(context).takeRetainedValue()
                var message = [CChar](repeating: 0, count: 256)
                PQcancel(request.cancel, &message, 256)
                write(request.ends[1], "!", 1)
                return nil
            }, context.toOpaque())
        guard started == 0 else { return context.release() }
        pthread_detach(thread)
        LibPQ.poll(request.ends[0], reading: true, milliseconds: 500)
    }

    /// Waits until the socket is ready; false when the time is over, or a signal came first.
    @discardableResult
    static func poll(_ socket: Int32, reading: Bool, writing: Bool = false, milliseconds: Int32) -> Bool {
        let events = (reading ? POLLIN : 0) | (writing ? POLLOUT : 0)
        var entry = pollfd(fd: socket, events: Int16(events), revents: 0)
        return Glibc.poll(&entry, 1, milliseconds) > 0
    }

    /// The value of a keyword in a connection string; nil where it has none, or cannot be read.
    static func value(of keyword: String, inConninfo conninfo: String) -> String? {
        guard let settings = PQconninfoParse(conninfo, nil) else { return nil }
        defer { PQconninfoFree(settings) }
        var setting = settings
        while let name = setting.pointee.keyword {
            if String(cString: name) == keyword { return setting.pointee.val.map { String(cString: $0) } }
            setting += 1
        }
        return nil
    }

    /// What a connection string says, by the environment variables that say the same.
    static func environment(ofConninfo conninfo: String) -> [String: String] {
        guard let settings = PQconninfoParse(conninfo, nil) else { return [:] }
        defer { PQconninfoFree(settings) }
        var environment: [String: String] = [:]
        var setting = settings
        while setting.pointee.keyword != nil {
            if let variable = setting.pointee.envvar, let value = setting.pointee.val {
                environment[String(cString: variable)] = String(cString: value)
            }
            setting += 1
        }
        return environment
    }

    /// Whether libpq can read this connection string at all; else its complaint, which may quote the string.
    static func complaint(aboutConninfo conninfo: String) -> String? {
        var message: UnsafeMutablePointer<CChar>?
        let parsed = PQconninfoParse(conninfo, &message)
        defer {
            PQconninfoFree(parsed)
            PQfreemem(message)
        }
        return parsed == nil ? message.map { String(cString: $0) } ?? "" : nil
    }

    fileprivate static func field(_ code: Int, of result: OpaquePointer?) -> String? {
        PQresultErrorField(result, Int32(code)).map { String(cString: $0) }
    }
}

/// One answer of the server, cleared when it is released; it outlives its connection.
final class QueryResult {
    enum Status {
        case command, tuples, singleTuple, copyIn, copyOut, failed, other
        /// Not run, because a statement before it in the same message failed.
        case skipped
        /// The end of a message of several statements.
        case synchronized
    }
    enum Field { case severity, sqlState, constraint, table, column, message, detail, hint }

    private let result: OpaquePointer

    fileprivate init(_ result: OpaquePointer) { self.result = result }

    deinit { PQclear(result) }

    var status: Status {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .command
        case PGRES_TUPLES_OK: .tuples
        case PGRES_SINGLE_TUPLE: .singleTuple
        case PGRES_COPY_IN: .copyIn
        case PGRES_COPY_OUT: .copyOut
        case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE: .failed
        case PGRES_PIPELINE_ABORTED: .skipped
        case PGRES_PIPELINE_SYNC: .synchronized
        default: .other
        }
    }

    var rowCount: Int { Int(PQntuples(result)) }
    var columnCount: Int { Int(PQnfields(result)) }
    var commandTag: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }
    var rowsAffected: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }
    var isBinary: Bool { PQbinaryTuples(result) == 1 }
    var errorMessage: String { PQresultErrorMessage(result).map { String(cString: $0) } ?? "" }
    var parameterTypes: [UInt32] { (0..<PQnparams(result)).map { PQparamtype(result, $0) } }

    func columnName(_ column: Int) -> String {
        PQfname(result, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func columnType(_ column: Int) -> ColumnType {
        ColumnType(oid: PQftype(result, Int32(column)), size: Int(PQfsize(result, Int32(column))))
    }

    /// The bytes of one value, nil for a null; alive only inside `body`.
    func withValue<Value, Failure: Error>(
        row: Int, column: Int, _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let isNull = PQgetisnull(result, Int32(row), Int32(column)) == 1
        let count = Int(PQgetlength(result, Int32(row), Int32(column)))
        let start = PQgetvalue(result, Int32(row), Int32(column))
        defer { withExtendedLifetime(self) {} }
        return try body(isNull ? nil : UnsafeRawBufferPointer(start: start, count: count))
    }

    func field(_ field: Field) -> String? {
        switch field {
        case .severity: LibPQ.field(ERROR_FIELD_SEVERITY, of: result)
        case .sqlState: LibPQ.field(ERROR_FIELD_SQLSTATE, of: result)
        case .constraint: LibPQ.field(ERROR_FIELD_CONSTRAINT, of: result)
        case .table: LibPQ.field(ERROR_FIELD_TABLE, of: result)
        case .column: LibPQ.field(ERROR_FIELD_COLUMN, of: result)
        case .message: LibPQ.field(ERROR_FIELD_MESSAGE, of: result)
        case .detail: LibPQ.field(ERROR_FIELD_DETAIL, of: result)
        case .hint: LibPQ.field(ERROR_FIELD_HINT, of: result)
        }
    }
}
