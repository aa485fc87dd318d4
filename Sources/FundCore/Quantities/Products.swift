// Products of 128 bits that take an instruction or two, where one that is checked takes dozens.

extension Int64 {
    /// The product, which 128 bits always hold.
    @inline(__always)
    func times(_ other: Int64) -> Int128 { Int128(self) &* Int128(other) }
}

extension Int128 {
    /// The product, checked only where this number does not fit 64 bits.
    @inline(__always)
    func times(_ other: Int64) -> Int128 {
        let low = Int64(truncatingIfNeeded: self)
        return Int128(low) == self ? low.times(other) : self * Int128(other)
    }
}
