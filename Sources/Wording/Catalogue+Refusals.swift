extension Catalogue {
    /// A sentence for each reason for which the rules turn a request down; the key is the refusal's code.
    static let refusals: Room = [
        "placeholder": Sentence("Yêu cầu không hợp lệ.", "The request is not valid.")
    ]
}
