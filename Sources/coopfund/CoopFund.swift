internal import ArgumentParser

@main struct CoopFund: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "coopfund") }
}
