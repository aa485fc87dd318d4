internal import Wording

/// Đồng in a table, grouped as the language of this run groups digits.
func grouped(_ dong: Int64) -> String { Speech.language.grouped(dong) }
