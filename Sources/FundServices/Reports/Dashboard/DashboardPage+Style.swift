extension DashboardPage {
    /// One column on a telephone, two from 800 pixels and on paper; two sheets of A4 hold it.
    static let style = """
        * { box-sizing: border-box; }
        body { font: 15px/1.4 "Noto Sans", "Segoe UI", Arial, "Liberation Sans", "DejaVu Sans", sans-serif;
          margin: 0 auto; max-width: 1180px; padding: 16px; color: #1a1a1a; background: #fff; }
        header { color: #444; font-size: 14px; }
        h1 { font-size: 22px; margin: 8px 0 2px; }
        h2 { font-size: 16px; margin: 0 0 8px; border-bottom: 2px solid #1f4e79; padding-bottom: 3px; }
        a { color: #0b5394; } td a, h2 a, .tile a { text-decoration: none; } a:hover { text-decoration: underline; }
        .note, small, footer { color: #555; font-size: 12.5px; margin: 0 0 10px; }
        .tiles { display: flex; flex-wrap: wrap; margin: 8px -5px; }
        .tile { width: calc(50% - 10px); margin: 5px; padding: 8px 10px; border: 1px solid #bbb;
          border-left: 5px solid #1f4e79; }
        .tile.alarm { border-left-color: #b3261e; }
        .tile span, .tile strong, .tile small { display: block; margin: 0; }
        .tile strong { font-size: 18px; font-variant-numeric: tabular-nums; }
        main { margin-top: 16px; } section { margin: 0; padding-bottom: 20px; break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; font-size: 14px; }
        th, td { padding: 3px 5px; border-bottom: 1px solid #ddd; text-align: right; vertical-align: middle; }
        th { font-weight: normal; } thead th { color: #555; font-size: 12.5px; white-space: nowrap; }
        th:first-child { text-align: left; }
        td { font-variant-numeric: tabular-nums; white-space: nowrap; }
        tr.sum th, tr.sum td { font-weight: bold; }
        td.bar { width: 26%; min-width: 60px; }
        svg { display: block; width: 100%; }
        svg.bar { height: 12px; }
        svg.chart { max-width: 520px; height: auto; }
        svg text { font-size: 13px; fill: #333; } svg .rule { stroke: #999; stroke-width: .5; }
        .ink-1 { fill: #1f4e79; background: #1f4e79; } .ink-2 { fill: #7fb3d5; background: #7fb3d5; }
        .ink-3 { fill: #b3261e; background: #b3261e; } .ink-4 { fill: #f0c36d; background: #f0c36d; }
        .legend { margin: 4px 0; font-size: 13px; } .legend span { margin-right: 14px; white-space: nowrap; }
        .legend i { display: inline-block; width: 12px; height: 12px; margin-right: 5px;
          -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        ul { margin: 8px 0 0; padding-left: 18px; font-size: 13.5px; } li { overflow-wrap: anywhere; }
        nav { margin-bottom: 16px; } nav a { display: inline-block; margin: 3px 18px 3px 0; font-size: 14px; }
        @media (min-width: 800px) {
          .tile { width: calc(25% - 10px); }
          main { columns: 2; column-gap: 32px; } svg text { font-size: 11px; }
        }
        @media (max-width: 480px) { .spare { display: none; } table { font-size: 13px; } th, td { padding: 3px; } }
        @page { size: A4 portrait; margin: 11mm; }
        @media print {
          body { font-size: 10px; max-width: none; padding: 0; } h1 { font-size: 15px; } h2 { font-size: 11.5px; }
          .tiles { margin: 6px 0; } .tile { width: calc(25% - 6px); margin: 3px; padding: 4px 6px; } .tile strong { font-size: 12px; }
          header, table, ul, .legend { font-size: 10px; } .note, small, footer, thead th { font-size: 9px; }
          main { columns: 2; column-gap: 16px; } section { padding-bottom: 10px; } th, td { padding: 1.5px 3px; }
          svg.bar { height: 8px; } a { color: inherit; text-decoration: none; } nav { display: none; }
        }
        """
}
