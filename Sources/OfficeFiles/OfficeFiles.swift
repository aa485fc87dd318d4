package import Papers

#if Office
    internal import CQREncode
#endif

/// Word and Excel files and QR codes (tệp văn phòng), where the program was built with the trait `Office`.
package enum OfficeFiles {
    /// Whether this build has them.
    package static var isThere: Bool {
        #if Office
            true
        #else
            false
        #endif
    }

    /// A QR code of level M, which stays readable where some of it is smudged.
    ///
    /// - Returns: nil where this build has no library that draws it, or the text is too long for one code.
    package static func picture(of text: String) -> QRPicture? {
        #if Office
            guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
            defer { QRcode_free(code) }
            let size = Int(code.pointee.width)
            return QRPicture(size: size, squares: (0..<size * size).map { code.pointee.data[$0] & 1 == 1 })
        #else
            nil
        #endif
    }
}

/// Why an office file was not read or written.
package enum OfficeFault: Error, Hashable, Sendable {
    /// This build has no such library.
    case missing
    /// It is no such file, is damaged, or comes to more than is taken in.
    case unreadable
    /// By what the library or the system says.
    case unwritable(String)
}
