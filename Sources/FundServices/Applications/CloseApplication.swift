package import FundCore
package import FundStore
internal import Wording

/// Ends an application without a loan (từ chối, hoặc khách hàng rút hồ sơ).
package struct CloseApplication: Act {
    package static let code = ActCode.applicationClosing

    package enum Way: String, Codable, Sendable {
        case reject
        case withdraw
    }

    package let number: String
    package let way: Way
    package let reason: String

    package init(number: String, way: Way, reason: String) {
        self.number = number
        self.way = way
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let (event, status, kind, key): (ApplicationStatus.Event, ApplicationStatus, ActKind, String) =
            switch way {
            case .reject: (.reject, .rejected, .rejection, "receipt.rejected")
            case .withdraw: (.withdraw, .withdrawn, .withdrawal, "receipt.withdrawn")
            }
        let desk = try ApplicationDesk(number, event, books, options)
        let act = try books.open(kind, on: options.on)
        books.record(
            step: status, of: desk.application.applicationID, reason: reason, actor: books.actor,
            act: act)
        return desk.receipt(key, status, act, nil)
    }
}
