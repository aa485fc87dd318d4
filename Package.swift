// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// What the tests ask for millions of days and rows, and the model that the rules are held against, is optimized in
/// debug builds too.
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "coopfund",
    products: [.executable(name: "coopfund", targets: ["coopfund"])],
    traits: [
        .trait(
            name: "Office",
            description: "Word and Excel files and QR codes, by libxlsxwriter, libzip and libqrencode")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // The C library of the design, and the only one that every build has.
        .systemLibrary(name: "CLibPQ", providers: [.apt(["libpq-dev"])]),
        // Knows PostgreSQL, knows nothing of funds.
        .target(name: "Postgres", dependencies: ["CLibPQ"], swiftSettings: quick),
        // The rules of lending: functions of values. Imports nothing.
        .target(name: "FundCore", swiftSettings: quick),
        // Every sentence that a person reads, in Vietnamese and English.
        .target(name: "Wording", dependencies: ["FundCore"], swiftSettings: strict),
        // The schema: plain SQL, embedded at build time.
        .target(
            name: "Migrations", path: "Migrations", exclude: ["hashes.txt", "schema.sql.txt"],
            swiftSettings: strict, plugins: ["EmbedSQL"]),
        // Knows both the fund and the database.
        .target(
            name: "FundStore", dependencies: ["FundCore", "Postgres", "Migrations"],
            swiftSettings: quick),
        // What a paper says and how it looks: templates, marks, facts by name.
        .target(name: "Papers", dependencies: ["FundCore", "Wording"], swiftSettings: strict),
        // The C libraries of the trait `Office`, and the one room that calls them.
        .systemLibrary(
            name: "CXlsxWriter", path: "Sources/COffice/CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]
        ),
        .systemLibrary(name: "CZip", path: "Sources/COffice/CZip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CQREncode", path: "Sources/COffice/CQREncode", providers: [.apt(["libqrencode-dev"])]),
        .target(
            name: "OfficeFiles",
            dependencies: [
                "FundCore", "Papers", "Wording",
                .target(name: "CXlsxWriter", condition: .when(traits: ["Office"])),
                .target(name: "CZip", condition: .when(traits: ["Office"])),
                .target(name: "CQREncode", condition: .when(traits: ["Office"])),
            ],
            swiftSettings: strict),
        // One file an act: lock and load, decide, record.
        .target(
            name: "FundServices", dependencies: ["FundCore", "FundStore", "Papers", "Wording"],
            swiftSettings: strict),
        // A PostgreSQL of one's own, for a desk without a server and for the tests.
        .target(name: "PrivateCluster", swiftSettings: strict),
        // Parses words, calls one service, prints.
        .executableTarget(
            name: "coopfund",
            dependencies: [
                "FundCore", "FundServices", "FundStore", "OfficeFiles", "Papers", "PrivateCluster", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "coopfund-bench", dependencies: ["FundCore", "Postgres"], path: "Sources/Bench",
            swiftSettings: strict),
        .executableTarget(name: "embed-sql", path: "Sources/EmbedSQL/Tool", swiftSettings: strict),
        .plugin(
            name: "EmbedSQL", capability: .buildTool(), dependencies: ["embed-sql"],
            path: "Sources/EmbedSQL/Plugin"),

        .target(
            name: "FundTestSupport", dependencies: ["FundCore", "PrivateCluster"],
            path: "Tests/FundTestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "FundCoreTests", dependencies: ["FundCore", "FundTestSupport"],
            resources: [.copy("Fixtures")],
            swiftSettings: strict),
        .testTarget(
            name: "WordingTests", dependencies: ["FundCore", "FundTestSupport", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "FundStoreTests",
            dependencies: [
                "FundCore", "FundServices", "FundStore", "FundTestSupport", "Migrations", "Papers",
                "Postgres",
                "PrivateCluster", "Wording",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "FundServicesTests",
            dependencies: ["FundCore", "FundServices", "FundStore", "FundTestSupport", "Wording"],
            exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "PapersTests",
            dependencies: ["FundCore", "FundTestSupport", "OfficeFiles", "Papers", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "SimulationTests", dependencies: ["FundCore", "FundTestSupport"],
            swiftSettings: quick),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "FundTestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PrivateClusterTests", dependencies: ["PrivateCluster", "FundTestSupport"],
            swiftSettings: strict),
        // What no compiler checks: who may import what, what each document must name.
        .testTarget(
            name: "RepositoryTests",
            dependencies: [
                "FundCore", "FundServices", "FundStore", "FundTestSupport", "Migrations", "PrivateCluster",
            ],
            swiftSettings: strict),
        // The binary as people run it: transcripts, races, kills.
        .testTarget(
            name: "TranscriptTests",
            dependencies: [
                "FundCore", "FundServices", "FundStore", "FundTestSupport", "PrivateCluster", "Wording",
                "coopfund",
            ],
            swiftSettings: strict),
    ]
)

// The inner loop of the core, `Scripts/test core`, and of papers, `Scripts/test papers`, plan and build nothing but
// those rooms and their suites. They share the build folder with the whole package, so that what one has compiled the
// other need not.
let parts = [
    "core": ["FundCore", "PrivateCluster", "FundTestSupport", "FundCoreTests", "SimulationTests"],
    "papers": [
        "FundCore", "Wording", "Papers", "OfficeFiles", "CXlsxWriter", "CZip", "CQREncode", "PrivateCluster",
        "FundTestSupport", "PapersTests",
    ],
]
if let part = Context.environment["COOPFUND_ONLY"].flatMap({ parts[$0] }) {
    package.targets.removeAll { !part.contains($0.name) }
    package.products = []
}
