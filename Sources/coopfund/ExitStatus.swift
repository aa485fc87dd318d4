internal import FundServices

/// How the process ends, for scripts: fixed, and printed by `coopfund --help`.
enum ExitStatus: Int32 {
    case done = 0
    case refused = 1
    case checkFailed = 2
    case outcomeUnknown = 3
    /// Recorded as a request, which waits for a second person.
    case waits = 4
    case usage = 64
    case badFile = 65
    case unreachable = 69
    case ourFault = 70
    case busy = 75
    case notPermitted = 77

    init(of failure: Failure.Class) {
        self =
            switch failure {
            case .refused: .refused
            case .checkFailed: .checkFailed
            case .outcomeUnknown: .outcomeUnknown
            case .usage: .usage
            case .badFile: .badFile
            case .unreachable: .unreachable
            case .ourFault: .ourFault
            case .busy: .busy
            case .notPermitted: .notPermitted
            }
    }
}
