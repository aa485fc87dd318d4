/// How the process ends, for scripts: fixed, and printed by `coopfund --help`.
enum ExitStatus: Int32 {
    case done = 0
    case refused = 1
    case checkFailed = 2
    case outcomeUnknown = 3
    case usage = 64
    case badFile = 65
    case unreachable = 69
    case ourFault = 70
    case busy = 75
    case notPermitted = 77
}
