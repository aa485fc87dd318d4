internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// How far a closing is, on a terminal.
enum PeriodProgress {
    @Sendable static func show(_ period: FiscalPeriod, _ done: Int, of total: Int) {
        guard ProgressLine.isWatched else { return }
        if done >= total { return ProgressLine.erase() }
        ProgressLine.show(
            Catalogue.text(
                "period.progress",
                ["period": .text(period.text), "done": .number(done), "total": .number(total)],
                in: Speech.language))
    }
}
