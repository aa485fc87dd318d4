internal import FundCore
internal import FundServices
internal import Wording

/// How far a closing is, on a terminal.
enum PeriodProgress {
    @Sendable static func show(_ progress: ActProgress) {
        guard ProgressLine.isWatched, let period = progress.period else { return }
        if progress.done >= progress.total { return ProgressLine.erase() }
        ProgressLine.show(
            Catalogue.text(
                "period.progress",
                [
                    "period": .text(period.text), "done": .number(progress.done),
                    "total": .number(progress.total),
                ], in: Speech.language))
    }
}
