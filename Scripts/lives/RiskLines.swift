/// Prints random lives of borrowers, one a line, in the form of Tests/FundCoreTests/Fixtures/risk.jsonl.
@main struct RiskLines {
    static func main() {
        let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
        for seed in numbers[0]..<(numbers[0] + numbers[1]) { print(RiskLine(seed: seed, acts: 40).text) }
    }
}
