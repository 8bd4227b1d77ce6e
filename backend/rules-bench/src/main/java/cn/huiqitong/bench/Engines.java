package cn.huiqitong.bench;

import java.util.List;

/** The engines by name. */
final class Engines {
    static final List<String> SIMPLE = List.of("cel", "drools", "naive", "verdict", "decision", "explained", "vector");
    static final List<String> RICH = List.of("naive", "verdict", "decision", "explained", "vector");
    static final String REFERENCE = "naive";

    /** One by one judges no more than these, so that the vectorised engine can be given a whole city beside it. */
    private static final int MOST_ONE_BY_ONE = 20_000;

    private Engines() {}

    /** Slow engines judge only the first part of the firms; only the vectorised one takes more than the rest. */
    static Engine of(String name, Workload workload) {
        int firms = Math.min(workload.size(), MOST_ONE_BY_ONE);
        return switch (name) {
            case "cel" -> new Cel(workload, part(firms, 20));
            case "drools" -> new Drools(workload, part(firms, 10));
            case "naive" -> new Naive(workload, firms);
            case "verdict" -> new OneByOne(workload, firms, OneByOne.Depth.VERDICT);
            case "decision" -> new OneByOne(workload, firms, OneByOne.Depth.DECISION);
            case "explained" -> new OneByOne(workload, firms, OneByOne.Depth.EXPLANATION);
            case "vector" -> new Vectorised(workload, Vectorised.columns(workload));
            case "firm" -> new Together(workload, firms, Together.Depth.VERDICT);
            case "firm-explained" -> new Together(workload, firms, Together.Depth.EXPLANATION);
            case "firm-items" -> new Together(workload, firms, Together.Depth.ITEMS);
            case "firm-sentences" -> new Together(workload, firms, Together.Depth.SENTENCES);
            case "items" -> new OneByOne(workload, firms, OneByOne.Depth.ITEMS);
            default -> throw new IllegalArgumentException("no such engine: " + name);
        };
    }

    private static int part(int firms, int share) {
        return Math.max(Math.min(firms, 100), firms / share);
    }
}
