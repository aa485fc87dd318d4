package import Papers

#if Office
    internal import CZip
#endif

/// The parts of an office file, which is a ZIP archive (gói tệp).
package enum OfficePackage {
    /// What a template comes to unpacked, at most; more is no template.
    static let largest = 64 << 20
    static let mostParts = 2_000

    /// - Throws: `OfficeFault`.
    package static func parts(of path: String) throws(OfficeFault) -> [OfficePart] {
        #if Office
            guard let archive = zip_open(path, ZIP_RDONLY, nil) else { throw .unreadable }
            defer { zip_discard(archive) }
            let count = zip_get_num_entries(archive, 0)
            guard (1...mostParts).contains(Int(count)) else { throw .unreadable }
            var parts: [OfficePart] = []
            var left = largest
            for index in 0..<zip_uint64_t(count) {
                var status = zip_stat_t()
                guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name,
                    status.size <= zip_uint64_t(left)
                else { throw .unreadable }
                let size = Int(status.size)
                left -= size
                let path = String(cString: name)
                if path.hasSuffix("/") { continue }
                parts.append(OfficePart(path, try bytes(index, size, of: archive)))
            }
            return parts
        #else
            throw .missing
        #endif
    }

    /// Writes all parts into a new file; what stood there is replaced.
    ///
    /// - Throws: `OfficeFault`.
    package static func write(_ parts: [OfficePart], to path: String) throws(OfficeFault) {
        #if Office
            guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
                throw .unwritable(path)
            }
            // The archive reads them when it is closed.
            var kept: [UnsafeMutableRawBufferPointer] = []
            defer { for buffer in kept { buffer.deallocate() } }
            for part in parts {
                let buffer = UnsafeMutableRawBufferPointer.allocate(
                    byteCount: max(part.bytes.count, 1), alignment: 1)
                buffer.copyBytes(from: part.bytes)
                kept.append(buffer)
                let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(part.bytes.count), 0)
                let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
                guard index >= 0 else {
                    zip_source_free(source)
                    zip_discard(archive)
                    throw .unwritable(part.name)
                }
                // The same paper is the same file: no part says when it was written.
                zip_file_set_mtime(archive, zip_uint64_t(index), firstDay, 0)
            }
            guard zip_close(archive) == 0 else {
                let reason = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .unwritable(reason)
            }
        #else
            throw .missing
        #endif
    }

    #if Office
        /// 02/01/1980, in every zone after the first day that an archive can hold.
        private static let firstDay = 315_619_200

        private static func bytes(
            _ index: zip_uint64_t, _ size: Int, of archive: OpaquePointer
        ) throws(OfficeFault) -> [UInt8] {
            guard let file = zip_fopen_index(archive, index, 0) else { throw .unreadable }
            defer { zip_fclose(file) }
            var bytes = [UInt8](repeating: 0, count: size)
            var read = 0
            while read < size {
                let count = bytes.withUnsafeMutableBytes { buffer in
                    zip_fread(file, buffer.baseAddress! + read, zip_uint64_t(size - read))
                }
                guard count > 0 else { throw .unreadable }
                read += Int(count)
            }
            // A part that goes on after what it says is not what it says.
            var more: UInt8 = 0
            guard zip_fread(file, &more, 1) == 0 else { throw .unreadable }
            return bytes
        }
    #endif
}
