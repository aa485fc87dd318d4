package import FundCore
package import FundStore

/// What is asked of the fund's books, apart from what every act takes: the value that a key stands for.
///
/// Its coded form is kept under the key for ever, so a field keeps its name and the form of its values; one that
/// comes later is left out where it was not asked for, so that requests of before stay the same.
package protocol ActRequest: Codable, Hashable, Sendable {
    static var code: ActCode { get }
    /// The kinds of acts that may come of it.
    var recordedKinds: [ActKind] { get }
}

extension ActRequest {
    package var recordedKinds: [ActKind] { Self.code.recordedKinds }
}

/// An act that is its own request: what it holds is what was asked, and nothing else.
package protocol Act: WriteService, ActRequest where Request == Self {}

extension Act {
    package var request: Self { self }
}
