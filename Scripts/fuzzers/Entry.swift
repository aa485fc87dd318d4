internal import Foundation

/// What libFuzzer calls with each input; `FUZZ` names the fuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    chosen.examine(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let chosen: Fuzzer = {
    guard let name = ProcessInfo.processInfo.environment["FUZZ"], let fuzzer = Fuzzer(rawValue: name) else {
        preconditionFailure("FUZZ must be one of \(Fuzzer.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return fuzzer
}()
