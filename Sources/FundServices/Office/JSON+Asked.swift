internal import Wording

extension JSON {
    /// What a request names: the application or the contract that it is about.
    var subjectsAsked: [String] {
        guard case .object(let members) = self else { return [] }
        return members.compactMap { member in
            guard ["number", "application", "loan"].contains(member.name),
                case .string(let name) = member.value
            else { return nil }
            return name
        }
    }
}
