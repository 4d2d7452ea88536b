import CrisisModel
import GRDB

// GRDB and the model have three names in common. In this module they mean:

/// A row that SQLite gives; `CrisisModel.Row` is one of a page.
typealias Row = GRDB.Row
/// The model's record.
typealias Record = CrisisModel.Record
/// The model's statement; `GRDB.Statement` is SQL.
typealias Statement = CrisisModel.Statement
