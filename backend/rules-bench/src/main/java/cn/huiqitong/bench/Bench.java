package cn.huiqitong.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all engines on one workload and prints a table. Arguments: workload (simple, rich, or a directory of
 * bench-peers data), rules, firms, seconds per iteration, names of engines.
 */
public final class Bench {
    private static final int WARMUPS = 4;
    private static final int MEASURED = 5;

    private Bench() {}

    /** One line of the table. */
    private record Line(String name, String version, boolean three, long pairs, double perSecond) {}

    public static void main(String[] args) throws RunnerException {
        String workload = args.length > 0 ? args[0] : "simple";
        int rules = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        int firms = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
        long millis = args.length > 3 ? Math.round(1000 * Double.parseDouble(args[3])) : 1000;
        List<String> engines = args.length > 4
                ? List.of(args).subList(4, args.length)
                : workload.equals("rich") ? Engines.RICH : Engines.SIMPLE;
        List<Line> lines = check(workload, rules, firms, engines);
        List<Line> measured = new ArrayList<>();
        for (int i = 0; i < engines.size(); i++) {
            Line line = lines.get(i);
            double micros = measure(workload, rules, firms, engines.get(i), millis);
            measured.add(
                    new Line(line.name(), line.version(), line.three(), line.pairs(), line.pairs() / micros * 1e6));
        }
        print(measured);
    }

    private static List<Line> check(String name, int rules, int firms, List<String> engines) {
        Workload workload = Workload.of(name, rules, firms);
        Engine reference = Engines.of(Engines.REFERENCE, workload);
        List<Line> lines = new ArrayList<>();
        for (String engine : engines) {
            Engine one = Engines.of(engine, workload);
            long pairs = Agreement.check(one, reference, workload.rules().size());
            System.out.printf(Locale.ROOT, "%s agrees on %,d pairs%n", one.name(), pairs);
            lines.add(new Line(
                    one.name(),
                    one.version(),
                    one.threeValued(),
                    (long) one.firms() * workload.rules().size(),
                    0));
        }
        return lines;
    }

    /** Microseconds of a pass. */
    private static double measure(String workload, int rules, int firms, String engine, long millis)
            throws RunnerException {
        TimeValue time = TimeValue.milliseconds(millis);
        RunResult result = new Runner(new OptionsBuilder()
                        .include(PairsBenchmark.class.getName())
                        .param("workload", workload)
                        .param("rules", String.valueOf(rules))
                        .param("firms", String.valueOf(firms))
                        .param("engine", engine)
                        .warmupIterations(WARMUPS)
                        .warmupTime(time)
                        .measurementIterations(MEASURED)
                        .measurementTime(time)
                        .forks(1)
                        .jvmArgs("-Xmx8g", "-XX:+UseSerialGC")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return result.getPrimaryResult().getScore();
    }

    private static void print(List<Line> lines) {
        double best = lines.stream()
                .filter(line -> !line.name().startsWith("ours"))
                .mapToDouble(Line::perSecond)
                .max()
                .orElse(Double.NaN);
        System.out.println("| engine | version | values | pairs | pairs/s | × best peer |");
        System.out.println("|---|---|---|---|---|---|");
        lines.stream().sorted(Comparator.comparingDouble(Line::perSecond)).forEach(line -> {
            String values = line.three() ? "3" : "2";
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %,d | %,.0f | %.2f |%n",
                    line.name(),
                    line.version(),
                    values,
                    line.pairs(),
                    line.perSecond(),
                    line.perSecond() / best);
        });
    }
}
