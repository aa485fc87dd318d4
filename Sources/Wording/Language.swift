/// The languages that people read (ngôn ngữ). What programs read is the same in both.
package enum Language: String, CaseIterable, Sendable {
    case vi
    case en
}
