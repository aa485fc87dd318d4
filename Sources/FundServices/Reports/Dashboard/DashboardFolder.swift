internal import FundCore
package import FundStore
package import Wording

/// The overview with everything that it leads to, as files of one folder (bộ báo cáo).
package struct DashboardFolder {
    package struct File {
        package let name: String
        /// What it holds.
        package let title: (Language) -> String

        package init(_ name: String, _ title: @escaping (Language) -> String) {
            self.name = name
            self.title = title
        }
    }

    package let dashboard: Dashboard
    private var lists: Set<DashboardList> = []
    private var files: [File] = []

    package init(_ dashboard: Dashboard) { self.dashboard = dashboard }

    /// Each list that can be made of the day; what needs rules, or rows of a template, is left out where there are none.
    package mutating func addLists(
        _ reader: FundReader, _ write: (_ file: String, Answer) throws -> Void
    ) throws {
        for list in DashboardList.allCases {
            do {
                try write(list.file, try list.answer(reader, on: dashboard.asOf))
            } catch let refusal as Refusal where DashboardList.reasonsToLeaveOut.contains(refusal.code) {
                continue
            }
            lists.insert(list)
            files.append(File(list.file) { list.title.text(in: $0) })
        }
    }

    package mutating func add(_ file: File) { files.append(file) }

    /// All files, the front page first.
    package var all: [File] {
        let title = Message("dashboard.title", ["on": .date(dashboard.asOf)])
        return [File(FolderMark.front) { title.text(in: $0) }] + files
    }

    /// What a program is told of the folder.
    ///
    /// - Parameters:
    ///   - loan: whose papers are in it; nil where there are none.
    ///   - hasWorkbook: whether this build makes one.
    package func document(in folder: String, front: String, loan: String?, hasWorkbook: Bool) -> JSON {
        .object([
            .init("folder", folder.json), .init("open", front.json), .init("as_of", dashboard.asOf.json),
            .init("loan", loan.json), .init("workbook", hasWorkbook.json),
            .init(
                "files",
                .array(
                    all.map {
                        .object([.init("file", $0.name.json), .init("holds", $0.title(.vi).json)])
                    })),
        ])
    }

    /// The front page, which names all files: a later run knows by it what is ours.
    package func page(_ letterhead: Letterhead?, in language: Language) -> String {
        DashboardPage(
            dashboard, letterhead, in: language, beside: lists,
            files: files.map { ($0.name, $0.title(language)) }
        ).html
    }
}
