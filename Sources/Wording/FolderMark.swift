/// What a folder of pages is known by (thư mục báo cáo): its front page names the files beside it, so that a later run
/// replaces only what an earlier one wrote.
package enum FolderMark {
    /// The page to open.
    package static let front = "index.html"

    private static let beginning = "<meta name=\"coopfund-files\" content=\""

    /// A line of the front page's head; nothing where there are no files.
    package static func html(_ files: [String]) -> String {
        files.isEmpty ? "" : "\n" + beginning + files.joined(separator: " ") + "\">"
    }

    /// The files that a front page names, itself too; none where it is not one of ours.
    package static func files(named page: String) -> [String] {
        guard let start = page.firstRange(of: beginning),
            let end = page[start.upperBound...].firstIndex(of: "\"")
        else { return [] }
        return [front] + page[start.upperBound..<end].split(separator: " ").map(String.init)
    }
}

extension String {
    /// Where a text stands in it first.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        let (bytes, wanted) = (Array(utf8), Array(text.utf8))
        guard bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count)
        where bytes[start] == wanted[0] && bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
            let from = utf8.index(utf8.startIndex, offsetBy: start)
            return from..<utf8.index(from, offsetBy: wanted.count)
        }
        return nil
    }
}
